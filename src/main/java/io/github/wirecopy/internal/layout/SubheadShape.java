package io.github.wirecopy.internal.layout;

/** Tells whether a line looks like a heading within the body: short, and no sentence. */
final class SubheadShape {

    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 14;
    private static final int MOST_CLOSED_WORDS = 6;
    private static final int MOST_QUESTION_WORDS = 9;

    private final Lines lines;
    private final String text;
    private final LineShape shape;

    SubheadShape(Lines lines) {
        this.lines = lines;
        this.text = lines.text();
        this.shape = new LineShape(lines);
    }

    boolean mayBe(int line) {
        if (lines.length(line) > LONGEST || !shape.isTitleLike(line) || !opensWell(line) || isNumber(line)) {
            return false;
        }
        int words = shape.words(line, MOST_WORDS);
        if (words > MOST_WORDS
                || lines.last(line) == ':'
                || hasSpeaker(line)
                || RelatedHeadings.isHeading(text, lines.begin(line), lines.end(line))) {
            return false;
        }
        return !shape.endsSentence(line) || closedMayBe(line, words);
    }

    /** A quotation mark opens a subhead as well, but a list mark, a bracket or a tag opens something else. */
    private boolean opensWell(int line) {
        char first = lines.first(line);
        return Character.isLetterOrDigit(first) || "'\"‘“«„¿¡#".indexOf(first) >= 0;
    }

    private boolean isNumber(int line) {
        for (int i = lines.begin(line); i < lines.end(line); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Judges a line that ends as a sentence does: a short question, a label in capitals, or a few words quoted. */
    private boolean closedMayBe(int line, int words) {
        char last = lines.last(line);
        if (last == '?') {
            return words <= MOST_QUESTION_WORDS;
        }
        if (words > MOST_CLOSED_WORDS) {
            return false;
        }
        boolean quoted =
                !Character.isLetterOrDigit(lines.first(line)) && !Character.isLetterOrDigit(last) && last != '.';
        return lines.first(line) != '"' && isInCapitals(line) || quoted && words > 1 && !closesSpeech(lines.end(line));
    }

    /** Tells whether a line ends in a mark that what somebody says is closed with, rather than words that are only quoted. */
    private boolean closesSpeech(int end) {
        char last = text.charAt(end - 1);
        return "\"”»“".indexOf(last) >= 0 || (last == '\'' && text.charAt(end - 2) == '\'');
    }

    private boolean isInCapitals(int line) {
        for (int i = lines.begin(line); i < lines.end(line); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the line is what somebody says in an interview: {@code Q: Why?}, {@code Q. Why?}, {@code DOE: Why not?} */
    private boolean hasSpeaker(int line) {
        boolean asks = text.startsWith("Q. ", lines.begin(line));
        return (asks || Within.find(text, ':', lines.begin(line), lines.end(line)) > 0) && shape.endsSentence(line);
    }
}
