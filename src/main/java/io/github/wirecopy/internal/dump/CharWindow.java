package io.github.wirecopy.internal.dump;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** The stretch of a decoded text that is being looked at: it grows at the end and is taken from the beginning. */
final class CharWindow implements CharSequence {

    private static final int STEP = 1 << 14;

    private final DecodedText in;
    private char[] buffer = new char[STEP * 2];
    private int begin;
    private int limit;
    private long offset;
    private long line = 1;
    private boolean ended;
    private Optional<IOException> failure = Optional.empty();

    CharWindow(DecodedText in) {
        this.in = in;
    }

    /** Reads more, and tells whether there was more. */
    boolean fill() {
        if (ended) {
            return false;
        }
        makeRoom();
        try {
            int read = in.read(buffer, limit, buffer.length - limit);
            ended = read < 0;
            limit += Math.max(read, 0);
        } catch (IOException e) {
            failure = Optional.of(e);
            ended = true;
        }
        return !ended;
    }

    /** Reads until there are {@code length} chars or the text ends. */
    void fillTo(int length) {
        while (length() < length && fill()) {
            // each turn reads more
        }
    }

    private void makeRoom() {
        if (buffer.length - limit >= STEP) {
            return;
        }
        int length = length();
        char[] target = buffer.length - length >= STEP ? buffer : new char[buffer.length * 2];
        System.arraycopy(buffer, begin, target, 0, length);
        buffer = target;
        begin = 0;
        limit = length;
    }

    /** Takes chars from the beginning and returns them. */
    String take(int length) {
        String taken = new String(buffer, begin, length);
        skip(length);
        return taken;
    }

    /** Passes over chars at the beginning. */
    void skip(int length) {
        for (int i = 0; i < length; i++) {
            line += endsLine(i) ? 1 : 0;
        }
        begin += length;
        offset += length;
        if (length() == 0 && buffer.length > STEP * 8) {
            buffer = Arrays.copyOf(buffer, STEP * 2);
            begin = 0;
            limit = 0;
        }
    }

    private boolean endsLine(int index) {
        char c = buffer[begin + index];
        return c == '\n' || (c == '\r' && !(begin + index + 1 < limit && buffer[begin + index + 1] == '\n'));
    }

    /** Returns the index of the line break that ends the line at {@code from}, the end of the text if there is none. */
    int lineEnd(int from, int most) {
        int at = from;
        while (at - from < most) {
            if (at >= length() && !fill()) {
                return length();
            }
            char c = buffer[begin + at];
            if (c == '\n' || c == '\r') {
                return at;
            }
            at++;
        }
        return at;
    }

    /** Returns where the line after a line break begins. */
    int lineAfter(int end) {
        if (end + 1 >= length()) {
            fill();
        }
        if (end >= length()) {
            return length();
        }
        char c = charAt(end);
        if (c == '\r' && end + 1 < length() && charAt(end + 1) == '\n') {
            return end + 2;
        }
        return c == '\n' || c == '\r' ? end + 1 : end;
    }

    /** Returns how far from the start of the text the beginning is. */
    long offset() {
        return offset;
    }

    /** Returns the line that the beginning is in, counted from 1. */
    long line() {
        return line;
    }

    /** Tells whether all has been read and taken. */
    boolean isDone() {
        return length() == 0 && !fill() && length() == 0;
    }

    /** Returns why reading broke off, if it did. */
    Optional<IOException> failure() {
        return failure;
    }

    @Override
    public int length() {
        return limit - begin;
    }

    @Override
    public char charAt(int index) {
        return buffer[begin + index];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new String(buffer, begin + from, to - from);
    }

    @Override
    public String toString() {
        return new String(buffer, begin, length());
    }
}
