package io.github.wirecopy.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width, at blanks where there are any. */
final class Wrapping {

    private Wrapping() {}

    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        int begin = 0;
        while (text.length() - begin > width) {
            int blank = text.lastIndexOf(' ', begin + width);
            int end = blank > begin ? blank : begin + width;
            lines.add(text.substring(begin, end));
            begin = blank > begin ? end + 1 : end;
        }
        lines.add(text.substring(begin));
        return lines;
    }
}
