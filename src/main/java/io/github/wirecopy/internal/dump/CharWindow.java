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
        line += lineEnds(length);
        begin += length;
        offset += length;
        if (length() == 0 && buffer.length > STEP * 8) {
            buffer = Arrays.copyOf(buffer, STEP * 2);
            begin = 0;
            limit = 0;
        }
    }

    private int lineEnds(int length) {
        int ends = 0;
        for (int i = begin; i < begin + length; i++) {
            char c = buffer[i];
            if (c == '\n' || (c == '\r' && !(i + 1 < limit && buffer[i + 1] == '\n'))) {
                ends++;
            }
        }
        return ends;
    }

    /**
     * Returns the index of the line break that ends the line at {@code from}, the end of the text if there is none; it
     * looks no further than {@code most} chars.
     */
    int lineEnd(int from, int most) {
        int at = from;
        while (true) {
            int stop = Math.min(length(), from + most);
            at = lineBreak(at, stop);
            if (at < stop || at - from >= most) {
                return at;
            }
            if (!fill() && at >= length()) {
                return length();
            }
        }
    }

    private int lineBreak(int from, int stop) {
        char[] chars = buffer;
        int last = begin + stop;
        for (int i = begin + from; i < last; i++) {
            if (chars[i] == '\n' || chars[i] == '\r') {
                return i - begin;
            }
        }
        return stop;
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
