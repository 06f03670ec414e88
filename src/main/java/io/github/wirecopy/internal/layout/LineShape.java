package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Blanks;

/** What a line looks like: a sentence, prose, or a title. */
final class LineShape {

    private static final int LEAST_PROSE_LENGTH = 60;
    private static final int SURE_PROSE_LENGTH = 220;
    private static final int LONGEST_TITLE = 200;

    private final Lines lines;
    private final String text;

    LineShape(Lines lines) {
        this.lines = lines;
        this.text = lines.text();
    }

    /** Tells whether a line ends as a sentence does, closing quotation marks and brackets aside. */
    boolean endsSentence(int line) {
        return endsSentence(text, lines.begin(line), lines.end(line));
    }

    static boolean endsSentence(String text, int begin, int end) {
        int last = end - 1;
        while (last > begin && (isCloser(text.charAt(last)) || Blanks.isBlank(text.charAt(last)))) {
            last--;
        }
        if (last < begin) {
            return false;
        }
        char c = text.charAt(last);
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
    }

    private static boolean isCloser(char c) {
        return c == '"' || c == '\'' || c == '”' || c == '’' || c == '»' || c == '“' || c == ')' || c == ']' || c == '‘'
                || c == '*';
    }

    /** Tells whether a line is running text rather than a title, a menu or a label. */
    boolean isProse(int line) {
        int length = lines.length(line);
        return length >= SURE_PROSE_LENGTH || (length >= LEAST_PROSE_LENGTH && endsSentence(line));
    }

    /** Tells whether a line may be the title of an article. */
    boolean isTitleLike(int line) {
        int length = lines.length(line);
        if (length == 0 || length > LONGEST_TITLE || Character.isLowerCase(lines.first(line))) {
            return false;
        }
        char last = lines.last(line);
        return last != ',' && last != ';' && last != '|';
    }

    /** Returns how many words a line has, counting no further than {@code most} + 1. */
    int words(int line, int most) {
        return words(text, lines.begin(line), lines.end(line), most);
    }

    static int words(String text, int begin, int end, int most) {
        int words = 0;
        boolean inside = false;
        for (int i = begin; i < end && words <= most; i++) {
            boolean blank = Blanks.isBlank(text.charAt(i));
            if (!blank && !inside) {
                words++;
            }
            inside = !blank;
        }
        return words;
    }

    /** Tells whether a line is a rule or another mark without any letter or digit. */
    boolean isRule(int line) {
        for (int i = lines.begin(line); i < lines.end(line); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a line goes on in the middle of a sentence. */
    boolean opensInLowerCase(int line) {
        return Character.isLowerCase(lines.first(line));
    }
}
