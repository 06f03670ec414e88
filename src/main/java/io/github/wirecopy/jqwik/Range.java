package io.github.wirecopy.jqwik;

/**
 * How many there are to be.
 *
 * @param min at least so many
 * @param max at most so many
 */
record Range(int min, int max) {

    Range {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("must be 0 <= min <= max, but is " + min + ".." + max);
        }
    }
}
