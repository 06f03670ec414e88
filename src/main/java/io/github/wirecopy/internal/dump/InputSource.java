package io.github.wirecopy.internal.dump;

import java.io.IOException;
import java.io.Reader;

/** One thing to read articles from: a file, an entry of an archive, a stream. */
interface InputSource {

    /** Returns the name for the origin, with {@code /} between folders. */
    String name();

    /** Opens it as decoded text. */
    DecodedText open(DumpOptions options) throws IOException;

    /** Returns the source of a reader, which is decoded already. */
    static InputSource of(Reader reader, String name) {
        return new InputSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public DecodedText open(DumpOptions options) {
                return DecodedText.of(reader);
            }
        };
    }
}
