package io.github.wirecopy.cli;

/** What the process tells its caller. */
final class ExitCode {

    /** Everything was done, perhaps with warnings. */
    static final int DONE = 0;

    /** Some input could not be read or parsed; the rest was done. */
    static final int FAILED = 1;

    /** The command line was wrong. */
    static final int WRONG_USAGE = 2;

    private ExitCode() {}
}
