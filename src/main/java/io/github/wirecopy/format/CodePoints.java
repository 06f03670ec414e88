package io.github.wirecopy.format;

import java.util.Arrays;

/** Turns offsets in UTF-16 code units into offsets in code points, which is what other tools count. */
final class CodePoints {

    /** Where the second units of the text's surrogate pairs stand. */
    private final int[] pairs;

    CodePoints(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && WellFormed.isPair(text, i - 1)) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i;
            }
        }
        pairs = Arrays.copyOf(found, count);
    }

    /** Returns how many code points stand before an offset in code units. */
    int of(int offset) {
        int position = Arrays.binarySearch(pairs, offset);
        return offset - (position >= 0 ? position : -position - 1);
    }
}
