package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.Byline;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;

/** Finds headline, deck, bylines and dates among the lines above the article of a page. */
final class PageHead {

    /** How many lines above the article are looked at, beyond the one that repeats the page's title. */
    private static final int REACH = 16;

    private static final int LONGEST_DECK = 320;
    private static final int LEAST_DECK_WORDS = 6;
    private static final int DATE_REACH = 4;

    private final Lines lines;
    private final String text;
    private final LineShape shape;
    private final LayoutDraft draft;
    private final DayOrder order;
    private final PageByline names;
    private final int body;
    private boolean captionSeen;
    /** Where the last byline ends, which may reach into the next line. */
    private int bylineEnd;

    PageHead(Lines lines, int body, LayoutDraft draft, DayOrder order) {
        this.lines = lines;
        this.text = lines.text();
        this.shape = new LineShape(lines);
        this.draft = draft;
        this.order = order;
        this.names = new PageByline(lines, body, draft, order);
        this.body = body;
    }

    /** Takes the parts of the head and returns the line of the headline, or where the head begins without one. */
    int read() {
        int near = nearBegin();
        PageTitle title = new PageTitle(lines, body, order);
        int headline = title.find(near);
        if (headline >= 0) {
            draft.headline(title.span(headline));
        }
        int from = headline < 0 ? near : headline + 1;
        for (int line = from; line < body; line++) {
            if (!lines.isBlank(line) && lines.begin(line) >= bylineEnd) {
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
                dates.forEach(entry -> entry.takeInto(draft));
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

    private void take(int line, int headline) {
        int begin = names.begin(line);
        int end = lines.end(line);
        List<DatedLine.Entry> dates = DatedLine.read(text, begin, end, order);
        Optional<Byline> byline = BylineReader.line(text, begin, end).or(() -> BylineReader.below(lines, line, body));
        if (!dates.isEmpty()) {
            dates.forEach(entry -> entry.takeInto(draft));
        } else if (byline.isPresent()) {
            draft.byline(byline.get());
            bylineEnd = byline.get().span().map(Span::end).orElse(bylineEnd);
        } else if (names.takesDateAtEnd(line) || names.takesDateBeforeSection(line)) {
            return;
        } else if (headline >= 0 && isDeck(line)) {
            draft.deck(lines.span(line));
        } else if (names.isNameNextToDate(line)) {
            draft.byline(BylineReader.field(text, begin, end));
        } else {
            captionSeen |= PageLines.isCaption(text, begin, end);
            if (new InlineLinks(draft).take(begin, end)) {
                return;
            }
            TrailerRules.anywhere(text, begin, end).ifPresent(kind -> draft.trailer(kind, new Span(begin, end)));
        }
    }

    /** Tells whether a line is a deck: the first sentence or title under the headline, and not the article itself. */
    private boolean isDeck(int line) {
        boolean first = !draft.hasDeck() && !draft.hasByline() && !draft.hasPublished() && !captionSeen;
        return first
                && lines.length(line) <= LONGEST_DECK
                && shape.words(line, LEAST_DECK_WORDS) >= LEAST_DECK_WORDS
                && shape.isTitleLike(line)
                && !PageLines.isCaption(text, lines.begin(line), lines.end(line))
                && !PageLines.isNotice(text, lines.begin(line), lines.end(line))
                && !RelatedHeadings.isLabel(text, lines.begin(line), lines.end(line))
                && TrailerRules.afterBody(text, lines.begin(line), lines.end(line))
                        .isEmpty();
    }
}
