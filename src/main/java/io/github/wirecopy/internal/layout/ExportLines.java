package io.github.wirecopy.internal.layout;

import java.util.Locale;

/** Recognises lines of exports that have no label. */
final class ExportLines {

    private static final int LONGEST_EDITION = 80;

    private ExportLines() {}

    /** Tells whether a line is the counter of a document: {@code 3 of 20 DOCUMENTS}. */
    static boolean isCounter(String text, int begin, int end) {
        if (end - begin > 40 || end - begin < 12 || !DateCursor.isDigit(text.charAt(begin))) {
            return false;
        }
        String last = text.substring(text.lastIndexOf(' ', end - 1) + 1, end);
        return LineShape.words(text, begin, end, 5) == 4
                && (last.startsWith("DOCUMENT") || last.startsWith("DOKUMENT"));
    }

    /** Returns the line of the counter, which follows the cover page if the whole file is one article; else the first. */
    static int endOfCover(Lines lines) {
        for (int line = 0; line < lines.count(); line++) {
            if (!lines.isBlank(line) && isCounter(lines.text(), lines.begin(line), lines.end(line))) {
                return line;
            }
        }
        return 0;
    }

    static boolean isCopyright(String text, int begin) {
        return text.startsWith("Copyright ", begin)
                || text.startsWith("COPYRIGHT ", begin)
                || text.startsWith("©", begin)
                || text.startsWith("(c) ", begin)
                || text.regionMatches(true, begin, "All rights reserved", 0, 19)
                || text.regionMatches(true, begin, "Alle Rechte vorbehalten", 0, 23)
                || text.regionMatches(true, begin, "Tous droits réservés", 0, 20);
    }

    static boolean isEdition(String block) {
        String lower = block.toLowerCase(Locale.ROOT);
        return block.length() <= LONGEST_EDITION
                && (lower.contains("edition") || lower.contains("ausgabe") || lower.contains("édition"))
                && block.indexOf('?') < 0;
    }

    /** Tells whether a block says that a correction is appended, which is no title. */
    static boolean isCorrectionMark(String block) {
        String words = Phrases.normal(block);
        return words.startsWith("correction appended")
                || words.startsWith("clarification appended")
                || words.equals("korrektur angehängt");
    }

    static String oneLine(String value) {
        return String.join(" ", value.strip().split("\\s+"));
    }
}
