package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.Byline;
import io.github.wirecopy.source.Blanks;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds headline, deck, bylines and dates among the lines above the article of a page. */
final class PageHead {

    /** How many lines above the article are looked at, beyond the one that repeats the page's title. */
    private static final int REACH = 16;

    private static final int LEAST_HEADLINE_WORDS = 4;
    private static final int LEAST_HEADLINE_LENGTH = 20;
    private static final int LONGEST_DECK = 320;
    private static final int SURE_PREFIX = 32;
    private static final int DATE_REACH = 4;

    private final Lines lines;
    private final String text;
    private final LineShape shape;
    private final LayoutDraft draft;
    private final DayOrder order;
    private final int body;

    PageHead(Lines lines, int body, LayoutDraft draft, DayOrder order) {
        this.lines = lines;
        this.text = lines.text();
        this.shape = new LineShape(lines);
        this.draft = draft;
        this.order = order;
        this.body = body;
    }

    /** Takes the parts of the head and returns the line of the headline, or where the head begins without one. */
    int read() {
        int near = nearBegin();
        int headline = repeatedTitle();
        if (headline < 0) {
            headline = lineAboveByline(near);
        }
        if (headline >= 0) {
            draft.headline(headlineSpan(headline));
        }
        int from = headline < 0 ? near : headline + 1;
        for (int line = from; line < body; line++) {
            if (!lines.isBlank(line)) {
                take(line, headline);
            }
        }
        return headline < 0 ? near : takeDateAbove(headline);
    }

    /** Takes the date right above the headline if there is none under it, and returns the line that the head begins with. */
    private int takeDateAbove(int headline) {
        int line = headline;
        for (int seen = 0; seen < DATE_REACH && line > 0 && !draft.hasPublished(); seen++) {
            line--;
            List<DatedLine.Entry> dates =
                    lines.isBlank(line) ? List.of() : DatedLine.read(text, lines.begin(line), lines.end(line), order);
            if (!dates.isEmpty()) {
                dates.forEach(this::keep);
                return line;
            }
        }
        return headline;
    }

    private int nearBegin() {
        int line = body;
        for (int seen = 0; line > 0 && seen < REACH; seen++) {
            line--;
            while (line > 0 && lines.isBlank(line)) {
                line--;
            }
        }
        return line;
    }

    private Span headlineSpan(int line) {
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

    private void take(int line, int headline) {
        int begin = lines.begin(line);
        int end = lines.end(line);
        List<DatedLine.Entry> dates = DatedLine.read(text, begin, end, order);
        Optional<Byline> byline = BylineReader.line(text, begin, end);
        if (!dates.isEmpty()) {
            dates.forEach(this::keep);
        } else if (byline.isPresent()) {
            draft.byline(byline.get());
        } else if (takesDateAtEnd(begin, end)) {
            return;
        } else if (headline >= 0 && isDeck(line)) {
            draft.deck(lines.span(line));
        } else if (isNameNextToDate(line)) {
            draft.byline(BylineReader.field(text, begin, end));
        } else {
            TrailerRules.anywhere(text, begin, end).ifPresent(kind -> draft.trailer(kind, new Span(begin, end)));
        }
    }

    private void keep(DatedLine.Entry entry) {
        if (entry.role().equals("updated")
                || (draft.hasPublished() && entry.role().isEmpty())) {
            draft.updated(entry.date().printed(text));
        } else {
            draft.published(entry.date().printed(text));
        }
    }

    /** Takes the date that ends a line after a name: {@code Jane Doe | 9 May 2019 at 09:08}. */
    private boolean takesDateAtEnd(int begin, int end) {
        if (draft.hasPublished() || end - begin > 120) {
            return false;
        }
        for (int i = begin + 3; i < end - 4; i++) {
            boolean mark = "|•·–—".indexOf(text.charAt(i)) >= 0;
            boolean joined = Character.isLowerCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i));
            boolean apart = text.charAt(i) == ' ';
            if (mark || joined || apart) {
                Span rest = Blanks.trim(text, joined ? i : i + 1, end);
                List<DatedLine.Entry> dates = DatedLine.read(text, rest.begin(), rest.end(), order);
                if (!dates.isEmpty() && (!apart || Within.find(text, ' ', rest.begin(), end) > 0)) {
                    dates.forEach(this::keep);
                    takeName(begin, i);
                    return true;
                }
            }
        }
        return false;
    }

    private void takeName(int begin, int end) {
        Span name = Blanks.trim(text, begin, end);
        if (name.length() > 0 && (AuthorNames.isPerson(name.in(text)) || isByline(name))) {
            draft.byline(BylineReader.field(text, name.begin(), name.end()));
        }
    }

    private boolean isByline(Span span) {
        return BylineReader.line(text, span.begin(), span.end()).isPresent();
    }

    /** Tells whether a line is a deck: the first sentence or title under the headline, and not the article itself. */
    private boolean isDeck(int line) {
        boolean first = !draft.hasDeck() && !draft.hasByline() && !draft.hasPublished();
        return first
                && lines.length(line) <= LONGEST_DECK
                && shape.words(line, 6) >= 6
                && shape.isTitleLike(line)
                && !PageLines.isCaption(text, lines.begin(line), lines.end(line))
                && !PageLines.isNotice(text, lines.begin(line), lines.end(line))
                && !RelatedHeadings.isLabel(text, lines.begin(line), lines.end(line))
                && TrailerRules.afterBody(text, lines.begin(line), lines.end(line))
                        .isEmpty();
    }

    /** Tells whether a line is the name of a person, next to a date and without {@code By}. */
    private boolean isNameNextToDate(int line) {
        int next = lines.nextVisible(line + 1, body);
        int before = line - 1;
        while (before > 0 && lines.isBlank(before)) {
            before--;
        }
        boolean beside = (next < body && isDated(next)) || (before >= 0 && !lines.isBlank(before) && isDated(before));
        return beside && !draft.hasByline() && AuthorNames.isPerson(lines.string(line));
    }
}
