package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Blanks;

/** What a line looks like: a sentence, prose, or a title. */
final class LineShape {

    private static final int LEAST_PROSE_LENGTH = 60;
    private static final int SURE_PROSE_LENGTH = 220;
    private static final int LONGEST_TITLE = 200;

    private static final Phrases DANGLING = Phrases.ofAllLanguages("dangling-words");
    private static final int LONGEST_DANGLING = 8;

    /** Between these widths lines of running text are broken. */
    static final int NARROWEST_WRAP = 35;

    static final int WIDEST_WRAP = 100;

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
        return isProse(line, line + 1);
    }

    /** Tells the same of a paragraph that may be broken into several lines; each break counts as one blank. */
    boolean isProse(int line, int next) {
        int length = next - line - 1;
        for (int i = line; i < next && length < SURE_PROSE_LENGTH; i++) {
            length += lines.length(i);
        }
        return length >= SURE_PROSE_LENGTH || (length >= LEAST_PROSE_LENGTH && endsSentence(next - 1));
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

    /**
     * Tells whether a line was broken before the next, which is visible: the next one opens in lower case, or this one ends
     * in a word such as {@code of}, or a single word is left that ends the sentence.
     */
    boolean isBroken(int line) {
        if (endsSentence(line)) {
            return false;
        }
        return opensInLowerCase(line + 1) || (mayBeBroken(line) && (dangles(line) || isRest(line)));
    }

    /** Tells whether a line is as wide as lines that are broken, and a word or comma ends it and a word opens the next. */
    boolean mayBeBroken(int line) {
        int length = lines.length(line);
        char last = length == 0 ? ' ' : lines.last(line);
        return length >= NARROWEST_WRAP
                && length <= WIDEST_WRAP
                && (Character.isLetterOrDigit(last) || last == ',')
                && Character.isLetterOrDigit(lines.first(line + 1));
    }

    private boolean dangles(int line) {
        int end = lines.end(line);
        int begin = end;
        int least = Math.max(lines.begin(line), end - LONGEST_DANGLING);
        while (begin > least && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        boolean word = begin > lines.begin(line) && begin < end && text.charAt(begin - 1) == ' ';
        return word && Character.isLowerCase(text.charAt(begin)) && DANGLING.has(text, begin, end);
    }

    private boolean isRest(int line) {
        return endsSentence(line + 1) && words(line + 1, 1) == 1;
    }
}
