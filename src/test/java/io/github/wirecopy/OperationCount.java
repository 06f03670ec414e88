package io.github.wirecopy;

/** How many operations classes of a {@link CountingClassLoader} have done, as long as one thread does them. */
public final class OperationCount {

    private static long count;

    private OperationCount() {}

    /** Counts one operation. */
    public static void add() {
        count++;
    }

    /** Returns how many operations there are while something runs. */
    static long of(Runnable work) {
        long before = count;
        work.run();
        return count - before;
    }
}
