package io.github.wirecopy.internal.dump;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A stream of bytes that the user opened, such as standard input; compressed or not. */
record StreamSource(InputStream in, String name) implements InputSource {

    private static final int BUFFER_SIZE = 1 << 16;

    @Override
    public DecodedText open(DumpOptions options) throws IOException {
        return decode(in, options);
    }

    /** Decodes a stream, which is inflated first if it is compressed by gzip. */
    static DecodedText decode(InputStream in, DumpOptions options) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, BUFFER_SIZE);
        return ByteText.open(isGzip(buffered) ? inflate(buffered) : buffered, options);
    }

    private static InputStream inflate(BufferedInputStream in) throws IOException {
        CountingStream compressed = new CountingStream(in);
        return new InflationGuard(
                new GZIPInputStream(compressed, BUFFER_SIZE), new InflationGuard.Measure(compressed::count));
    }

    private static boolean isGzip(BufferedInputStream in) throws IOException {
        in.mark(2);
        boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        return gzip;
    }
}
