package io.github.wirecopy.internal.dump;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Stops compressed data that inflates beyond all measure, a zip bomb; no text does so. */
final class InflationGuard extends FilterInputStream {

    static final long HARMLESS = 100L << 20;
    static final long MOST_TIMES = 300;

    private final LongSupplier compressed;
    private long inflated;

    /**
     * Guards a stream.
     *
     * @param in the inflated bytes
     * @param compressed how many compressed bytes they have taken so far
     */
    InflationGuard(InputStream in, LongSupplier compressed) {
        super(in);
        this.compressed = compressed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        inflated += Math.max(read, 0);
        if (inflated > HARMLESS && inflated / Math.max(compressed.getAsLong(), 1) > MOST_TIMES) {
            throw new IOException("inflates to more than " + MOST_TIMES + " times its size, as a zip bomb does");
        }
        return read;
    }
}
