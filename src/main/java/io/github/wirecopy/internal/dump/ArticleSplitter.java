package io.github.wirecopy.internal.dump;

/** Finds the next article at the beginning of a window. */
interface ArticleSplitter {

    /** Returns where the next article lies; the window is not empty. */
    Cut next(CharWindow window);

    /**
     * Where an article lies in a window.
     *
     * @param begin where it begins; what is before it is a cover page or the like
     * @param end where it ends
     * @param next where the search for the next one begins
     * @param tooLong whether it ends because it may be no longer
     */
    record Cut(int begin, int end, int next, boolean tooLong) {}
}
