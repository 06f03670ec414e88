package io.github.wirecopy.internal.dump;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** Text that is being decoded, with the charset it is in and what was doubtful about it. */
interface DecodedText extends Closeable {

    /** Reads chars as {@link Reader#read(char[], int, int)} does. */
    int read(char[] buffer, int offset, int length) throws IOException;

    /** Returns the name of the charset, empty for text that came decoded. */
    String charset();

    /** Returns what was doubtful so far, in words, and forgets it. */
    List<Doubt> doubts();

    /**
     * Something doubtful about the decoding.
     *
     * @param code the code of the diagnostic
     * @param message what was doubtful
     * @param isError whether nothing can be read
     */
    record Doubt(String code, String message, boolean isError) {}

    static DecodedText of(Reader reader) {
        return new DecodedText() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                return reader.read(buffer, offset, length);
            }

            @Override
            public String charset() {
                return "UTF-16";
            }

            @Override
            public List<Doubt> doubts() {
                return List.of();
            }

            @Override
            public void close() throws IOException {
                reader.close();
            }
        };
    }
}
