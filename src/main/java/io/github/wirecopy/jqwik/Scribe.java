package io.github.wirecopy.jqwik;

import io.github.wirecopy.source.Span;

/** Writes a text, and knows where it is. */
final class Scribe {

    private final StringBuilder text = new StringBuilder();

    int here() {
        return text.length();
    }

    Span write(String words) {
        int begin = here();
        text.append(words);
        return since(begin);
    }

    Span since(int begin) {
        return new Span(begin, here());
    }

    /** Breaks a stretch into lines by putting line breaks in the place of blanks, so that no offset changes. */
    void wrap(Span stretch, int width) {
        if (width > 0) {
            breakLines(stretch, width);
        }
    }

    private void breakLines(Span stretch, int width) {
        int lineBegin = text.lastIndexOf("\n", stretch.begin()) + 1;
        int blank = -1;
        joinLines(stretch);
        for (int i = stretch.begin(); i < stretch.end(); i++) {
            if (text.charAt(i) == ' ' && isWithinSentence(i)) {
                blank = i;
            }
            if (i - lineBegin >= width && blank > lineBegin) {
                text.setCharAt(blank, '\n');
                lineBegin = blank + 1;
            }
        }
    }

    /** Takes out the breaks that are there, for lines that are broken twice go up and down as no page does. */
    private void joinLines(Span stretch) {
        for (int i = stretch.begin(); i < stretch.end(); i++) {
            if (text.charAt(i) == '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }

    /** Tells whether a blank stands between two words of a sentence, so that the next line goes on. */
    private boolean isWithinSentence(int blank) {
        return blank > 0
                && Character.isLetterOrDigit(text.charAt(blank - 1))
                && Character.isLetterOrDigit(text.charAt(blank + 1));
    }

    String text() {
        return text.toString();
    }
}
