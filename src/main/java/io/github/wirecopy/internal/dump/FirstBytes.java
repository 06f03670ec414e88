package io.github.wirecopy.internal.dump;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What the first bytes of a file tell of its charset.
 *
 * @param hasNul whether there is a NUL among the first 8 KB
 * @param wellFormed how many chars of several bytes fit UTF-8
 * @param malformed how many bytes do not
 */
record FirstBytes(boolean hasNul, int wellFormed, int malformed) {

    private static final int NUL_REACH = 8192;

    static FirstBytes of(ByteBuffer bytes) {
        boolean nul = false;
        int wellFormed = 0;
        int malformed = 0;
        int begin = bytes.position();
        int at = begin;
        while (at < bytes.limit()) {
            int length = length(bytes, at);
            nul |= bytes.get(at) == 0 && at - begin < NUL_REACH;
            wellFormed += length > 1 ? 1 : 0;
            malformed += length == 0 ? 1 : 0;
            at += Math.max(length, 1);
        }
        return new FirstBytes(nul, wellFormed, malformed);
    }

    /** Returns UTF-8 if all fits, or all but a few damaged chars; else Windows-1252. */
    Charset charset() {
        return malformed == 0 || wellFormed > malformed * 4 ? StandardCharsets.UTF_8 : ByteText.WINDOWS_1252;
    }

    /** Tells whether the bytes left are the beginning of one char. */
    static boolean isCutChar(ByteBuffer bytes) {
        int expected = expected(bytes.get(bytes.position()));
        return expected > bytes.remaining() && followers(bytes, bytes.position(), expected) == bytes.remaining() - 1;
    }

    /** Returns the length of the char at a place, 0 if it does not fit; a char that the buffer cuts counts as fitting. */
    private static int length(ByteBuffer bytes, int at) {
        byte lead = bytes.get(at);
        if (lead >= 0) {
            return 1;
        }
        int expected = expected(lead);
        if (expected == 0) {
            return 0;
        }
        int followers = followers(bytes, at, expected);
        boolean cut = at + 1 + followers == bytes.limit();
        return followers == expected - 1 || cut ? followers + 1 : 0;
    }

    private static int expected(byte lead) {
        int unsigned = lead & 0xFF;
        if (unsigned >= 0xC2 && unsigned < 0xE0) {
            return 2;
        }
        if (unsigned >= 0xE0 && unsigned < 0xF0) {
            return 3;
        }
        return unsigned >= 0xF0 && unsigned < 0xF5 ? 4 : 0;
    }

    private static int followers(ByteBuffer bytes, int at, int expected) {
        int followers = 0;
        while (followers < expected - 1
                && at + 1 + followers < bytes.limit()
                && (bytes.get(at + 1 + followers) & 0xC0) == 0x80) {
            followers++;
        }
        return followers;
    }
}
