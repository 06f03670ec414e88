package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Span;
import java.util.Locale;

/** Finds the headline among the lines above the article of a page. */
final class PageTitle {

    private static final int LEAST_HEADLINE_WORDS = 4;
    private static final int LEAST_HEADLINE_LENGTH = 20;
    private static final int SURE_PREFIX = 32;

    private final Lines lines;
    private final String text;
    private final LineShape shape;
    private final DayOrder order;
    private final int body;

    PageTitle(Lines lines, int body, DayOrder order) {
        this.lines = lines;
        this.text = lines.text();
        this.shape = new LineShape(lines);
        this.order = order;
        this.body = body;
    }

    /** Returns the line of the headline, which is looked for from {@code near} on unless the page repeats it; -1 if there is none. */
    int find(int near) {
        int repeated = repeatedTitle();
        return repeated < 0 ? lineAboveByline(near) : repeated;
    }

    /** Returns the headline without the name of the site that a page's first line has after it. */
    Span span(int line) {
        boolean first = line == lines.nextVisible(0, lines.count());
        int end = first ? PageLines.endOfTitle(text, lines.begin(line), lines.end(line)) : lines.end(line);
        return new Span(lines.begin(line), end);
    }

    /** Returns the lowest line above the article that the page's title, its first line, repeats; -1 if there is none. */
    private int repeatedTitle() {
        int first = lines.nextVisible(0, body);
        if (first >= body) {
            return -1;
        }
        String whole = letters(text, lines.begin(first), lines.end(first));
        String title =
                letters(text, lines.begin(first), PageLines.endOfTitle(text, lines.begin(first), lines.end(first)));
        for (int line = body - 1; line > first; line--) {
            if (!lines.isBlank(line)
                    && lines.length(line) >= LEAST_HEADLINE_LENGTH
                    && shape.isTitleLike(line)
                    && !isVideoLabel(line)) {
                String words = letters(text, lines.begin(line), lines.end(line));
                if (whole.startsWith(words)
                        || commonPrefix(whole, words) >= SURE_PREFIX
                        || (title.length() >= LEAST_HEADLINE_LENGTH && words.startsWith(title))) {
                    return line;
                }
            }
        }
        return -1;
    }

    private static int commonPrefix(String one, String other) {
        int length = 0;
        int most = Math.min(one.length(), other.length());
        while (length < most && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    /** Tells whether a line repeats the title under a video, with the button's words after it. */
    private boolean isVideoLabel(int line) {
        return text.regionMatches(true, Math.max(lines.end(line) - 13, 0), "back to video", 0, 13);
    }

    private static String letters(String text, int begin, int end) {
        StringBuilder letters = new StringBuilder(end - begin);
        for (int i = begin; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private boolean isHeadlineLike(int line) {
        int begin = lines.begin(line);
        int end = lines.end(line);
        return shape.isTitleLike(line)
                && shape.words(line, LEAST_HEADLINE_WORDS) >= LEAST_HEADLINE_WORDS
                && !PageLines.isCaption(text, begin, end)
                && !RelatedHeadings.isHeading(text, begin, end)
                && !PageLines.isShare(text, begin, end)
                && !PageLines.isNotice(text, begin, end)
                && !SentenceCount.isSeveral(text, begin, end)
                && DatedLine.read(text, begin, end, order).isEmpty()
                && BylineReader.line(text, begin, end).isEmpty()
                && TrailerRules.afterBody(text, begin, end).isEmpty();
    }

    /** Returns the headline above the byline or date, or else the one right above the article. */
    private int lineAboveByline(int near) {
        int from = firstBylineOrDate(near);
        int found = topmostTitle(near, from);
        return found < 0 && from < body ? topmostTitle(from, body) : found;
    }

    private int firstBylineOrDate(int near) {
        for (int line = near; line < body; line++) {
            if (!lines.isBlank(line) && (isDated(line) || isByline(line))) {
                return line;
            }
        }
        return body;
    }

    /** Returns the topmost of the title-like lines that end at {@code from}, with few others among them. */
    private int topmostTitle(int near, int from) {
        int found = -1;
        int missed = 0;
        for (int line = from - 1; line >= near && missed < 3; line--) {
            if (!lines.isBlank(line)) {
                boolean titleLike = isHeadlineLike(line) && lines.length(line) >= LEAST_HEADLINE_LENGTH;
                boolean keeps = titleLike && (found < 0 || !shape.endsSentence(line));
                found = keeps ? line : found;
                missed = titleLike ? 0 : missed + (found < 0 ? 1 : 3);
            }
        }
        return found;
    }

    private boolean isDated(int line) {
        return !DatedLine.read(text, lines.begin(line), lines.end(line), order).isEmpty();
    }

    private boolean isByline(int line) {
        return BylineReader.line(text, lines.begin(line), lines.end(line)).isPresent();
    }
}
