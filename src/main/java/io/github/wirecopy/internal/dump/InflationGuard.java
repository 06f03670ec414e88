package io.github.wirecopy.internal.dump;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Stops compressed data that inflates beyond all measure, a zip bomb; no text does so. */
final class InflationGuard extends FilterInputStream {

    static final long HARMLESS = 100L << 20;
    static final long MOST_TIMES = 300;

    /** How much has been inflated out of how many bytes, by one stream or by all of an archive. */
    static final class Measure {

        private final LongSupplier compressed;
        private long inflated;

        Measure(LongSupplier compressed) {
            this.compressed = compressed;
        }

        private void add(int bytes) throws IOException {
            inflated += bytes;
            if (inflated > HARMLESS && inflated / Math.max(compressed.getAsLong(), 1) > MOST_TIMES) {
                throw new IOException("inflates to more than " + MOST_TIMES + " times its size, as a zip bomb does");
            }
        }
    }

    private final Measure measure;

    InflationGuard(InputStream in, Measure measure) {
        super(in);
        this.measure = measure;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        measure.add(Math.max(read, 0));
        return read;
    }
}
