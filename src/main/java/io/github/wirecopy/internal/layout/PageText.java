package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.Byline;
import io.github.wirecopy.model.TrailerKind;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;

/** Reads the article of a page, line by line: every line is a paragraph, a subhead, a link, a trailer or nothing. */
final class PageText {

    private static final int LEAST_SENTENCE = 12;
    private static final int LEAST_LEAD_IN = 6;

    private final Lines lines;
    private final String text;
    private final LineShape shape;
    private final LayoutDraft draft;
    private final DayOrder order;
    private final SubheadShape subheads;
    private boolean afterText;

    PageText(Lines lines, LayoutDraft draft, DayOrder order) {
        this.lines = lines;
        this.text = lines.text();
        this.shape = new LineShape(lines);
        this.draft = draft;
        this.order = order;
        this.subheads = new SubheadShape(lines);
    }

    void read(int from, int limit) {
        int line = lines.nextVisible(from, limit);
        while (line < limit) {
            int next = take(line, limit);
            line = lines.nextVisible(next, limit);
        }
    }

    private int take(int line, int limit) {
        int begin = lines.begin(line);
        int end = lines.end(line);
        if (RelatedHeadings.isHeading(text, begin, end)) {
            int next = new RelatedBlockReader(lines, limit, draft, order).read(line);
            if (next > line) {
                return next;
            }
        }
        if (PageLines.isNotice(text, begin, end)
                || RelatedHeadings.isLabel(text, begin, end)
                || new InlineLinks(draft).take(begin, end)
                || takeTrailer(begin, end)
                || PageLines.isCaption(text, begin, end)) {
            return line + 1;
        }
        if (takeHead(line)) {
            return line + 1;
        }
        if (shape.isProse(line) || isSentence(line) || isLeadIn(line)) {
            takeParagraph(line);
        } else {
            if (isSubhead(line, limit)) {
                draft.subhead(lines.span(line));
            }
            afterText = false;
        }
        return line + 1;
    }

    private boolean takeTrailer(int begin, int end) {
        Optional<TrailerKind> kind = TrailerRules.anywhere(text, begin, end);
        kind.ifPresent(found -> draft.trailer(found, new Span(begin, end)));
        return kind.isPresent();
    }

    private boolean isSentence(int line) {
        return shape.endsSentence(line)
                && lines.length(line) >= LEAST_SENTENCE
                && shape.words(line, 2) >= 2
                && !subheads.mayBe(line);
    }

    /** Tells whether a line leads to what stands below it, as a sentence with a colon at its end does. */
    private boolean isLeadIn(int line) {
        return afterText && lines.last(line) == ':' && shape.words(line, LEAST_LEAD_IN) >= LEAST_LEAD_IN;
    }

    /** Takes a byline or date that stands above the first paragraph or right under it. */
    private boolean takeHead(int line) {
        if (draft.paragraphCount() > 1) {
            return false;
        }
        Optional<Byline> byline =
                draft.hasByline() ? Optional.empty() : BylineReader.line(text, lines.begin(line), lines.end(line));
        byline.ifPresent(draft::byline);
        List<DatedLine.Entry> dates = draft.hasUpdated() || byline.isPresent()
                ? List.of()
                : DatedLine.read(text, lines.begin(line), lines.end(line), order);
        dates.forEach(entry -> entry.takeInto(draft));
        return byline.isPresent() || !dates.isEmpty();
    }

    private void takeParagraph(int line) {
        Span span = lines.span(line);
        int begin = new DatelineTaker(draft).take(span.begin(), span.end());
        if (begin < span.end()) {
            draft.paragraph(new Span(begin, span.end()));
        }
        afterText = true;
    }

    private boolean isSubhead(int line, int limit) {
        int next = lines.nextVisible(line + 1, limit);
        while (next < limit && RelatedHeadings.isLabel(text, lines.begin(next), lines.end(next))) {
            next = lines.nextVisible(next + 1, limit);
        }
        return afterText
                && next < limit
                && subheads.mayBe(line)
                && shape.words(line, 2) >= 2
                && !RelatedHeadings.isHeading(text, lines.begin(line), lines.end(line))
                && (shape.isProse(next) || shape.endsSentence(next))
                && !PageLines.isNotice(text, lines.begin(next), lines.end(next))
                && DatedLine.read(text, lines.begin(line), lines.end(line), order)
                        .isEmpty();
    }
}
