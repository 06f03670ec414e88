package io.github.wirecopy.internal.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file. */
record PathSource(Path path, String name) implements InputSource {

    @Override
    public DecodedText open(DumpOptions options) throws IOException {
        InputStream in = Files.newInputStream(path);
        return StreamSource.decode(in, options);
    }
}
