package io.github.wirecopy.internal.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decodes bytes: by byte order mark, by the charset that the user names, as UTF-8, or else as Windows-1252.
 *
 * <p>The first part of the file decides. Bytes that turn up later and do not fit UTF-8 are taken as Windows-1252 one by
 * one, which reads a file in that charset right as well, and a text that is cut inside a char ends in one U+FFFD.
 */
final class ByteText implements DecodedText {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int BUFFER_SIZE = 1 << 16;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_SIZE);
    private final List<Doubt> doubts = new ArrayList<>();
    private final CharsetDecoder decoder;
    private final Charset charset;
    private final boolean mixed;
    private Optional<IOException> failure = Optional.empty();
    private long misfits;
    private boolean ended;
    private boolean finished;

    private ByteText(InputStream in, Optional<Charset> given, boolean wireMayFollow) {
        this.in = in;
        bytes.limit(0);
        fill();
        ByteOrderMark mark = ByteOrderMark.at(bytes);
        bytes.position(bytes.position() + mark.length());
        FirstBytes first = FirstBytes.of(bytes);
        boolean named = mark.charset().isPresent() || given.isPresent();
        this.charset = mark.charset().or(() -> given).orElseGet(first::charset);
        this.mixed = charset.equals(StandardCharsets.UTF_8);
        this.decoder = charset.newDecoder()
                .onMalformedInput(mixed ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        if (first.hasNul() && !named && !wireMayFollow) {
            doubts.add(new Doubt("binary-file", "holds NUL bytes and is no text", true));
        } else if (!named && charset.equals(WINDOWS_1252)) {
            doubts.add(new Doubt("not-utf-8", "is not UTF-8 and is read as windows-1252", false));
        }
    }

    static ByteText open(InputStream in, DumpOptions options) {
        return new ByteText(in, options.charset(), false);
    }

    /** Reads on; if that fails, what was read before is kept, and the failure comes up after it. */
    private void fill() {
        bytes.compact();
        try {
            while (bytes.hasRemaining() && !ended) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0));
            }
        } catch (IOException e) {
            failure = Optional.of(e);
        }
        bytes.flip();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(buffer, offset, length);
        while (out.position() == offset && !finished) {
            CoderResult result = decoder.decode(bytes, out, ended);
            if (result.isMalformed()) {
                replace(result.length(), out);
            } else if (result.isUnderflow() && out.position() == offset) {
                underflow(out);
            }
        }
        int read = out.position() - offset;
        return read == 0 && finished ? -1 : read;
    }

    private void underflow(CharBuffer out) throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        if (!ended) {
            fill();
            return;
        }
        finished = decoder.flush(out).isUnderflow();
        if (finished && misfits > 0) {
            doubts.add(new Doubt("not-utf-8", misfits + " bytes do not fit UTF-8 and are read as windows-1252", false));
        }
    }

    /** Takes bytes that do not fit UTF-8 as Windows-1252, or as one U+FFFD if the file ends inside a char. */
    private void replace(int length, CharBuffer out) {
        if (ended && bytes.remaining() == length && FirstBytes.isCutChar(bytes)) {
            doubts.add(new Doubt("cut-character", "ends inside a character", false));
            bytes.position(bytes.limit());
            out.put('\uFFFD');
            return;
        }
        out.put(WINDOWS_1252.decode(ByteBuffer.wrap(new byte[] {bytes.get()})).get());
        misfits++;
    }

    @Override
    public String charset() {
        return charset.name();
    }

    @Override
    public List<Doubt> doubts() {
        List<Doubt> taken = List.copyOf(doubts);
        doubts.clear();
        return taken;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
