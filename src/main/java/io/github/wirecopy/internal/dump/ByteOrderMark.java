package io.github.wirecopy.internal.dump;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The mark at the beginning of a file that names its charset. */
record ByteOrderMark(int length, Optional<Charset> charset) {

    private static final ByteOrderMark NONE = new ByteOrderMark(0, Optional.empty());

    static ByteOrderMark at(ByteBuffer bytes) {
        if (opens(bytes, 0xEF, 0xBB, 0xBF)) {
            return new ByteOrderMark(3, Optional.of(StandardCharsets.UTF_8));
        }
        if (opens(bytes, 0xFF, 0xFE, 0, 0)) {
            return new ByteOrderMark(4, Optional.of(Charset.forName("UTF-32LE")));
        }
        if (opens(bytes, 0, 0, 0xFE, 0xFF)) {
            return new ByteOrderMark(4, Optional.of(Charset.forName("UTF-32BE")));
        }
        if (opens(bytes, 0xFF, 0xFE)) {
            return new ByteOrderMark(2, Optional.of(StandardCharsets.UTF_16LE));
        }
        return opens(bytes, 0xFE, 0xFF) ? new ByteOrderMark(2, Optional.of(StandardCharsets.UTF_16BE)) : NONE;
    }

    private static boolean opens(ByteBuffer bytes, int... mark) {
        if (bytes.remaining() < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes.get(bytes.position() + i) & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
