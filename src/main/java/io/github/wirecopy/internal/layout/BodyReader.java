package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.TrailerKind;
import io.github.wirecopy.source.Span;
import java.util.Optional;

/** Reads the lines after the head: paragraphs, subheads, related links and trailers, in one pass. */
final class BodyReader {

    private final Lines lines;
    private final String text;
    private final LineShape shape;
    private final LayoutDraft draft;
    private final DayOrder order;
    private final InlineLinks inlineLinks;
    private final SubheadShape subheads;
    /** Whether the last paragraph was closed, as the items of a list seldom are. */
    private boolean afterText;
    /** Whether the last line was a trailer, so that a note about the article may follow. */
    private boolean afterTrailer;

    BodyReader(Lines lines, LayoutDraft draft, DayOrder order) {
        this.lines = lines;
        this.text = lines.text();
        this.shape = new LineShape(lines);
        this.draft = draft;
        this.order = order;
        this.inlineLinks = new InlineLinks(draft);
        this.subheads = new SubheadShape(lines);
    }

    void read(int from, int limit) {
        read(from, limit, ParagraphStyle.of(lines, from, limit));
    }

    void read(int from, int limit, ParagraphStyle style) {
        ParagraphReader paragraphs = new ParagraphReader(lines, style, from, limit);
        int bodyEnd = bodyEnd(from, limit);
        int line = lines.nextVisible(from, limit);
        while (line < limit) {
            int next = takeNonBody(line, limit, line >= bodyEnd);
            if (next == line) {
                next = paragraphs.endOf(line, limit);
                if (isSubhead(line, next, limit, paragraphs)) {
                    draft.subhead(lines.span(line));
                } else {
                    takeText(line, next);
                }
            }
            line = lines.nextVisible(next, limit);
        }
    }

    /** Returns the line after the last one that is running text and no trailer. */
    private int bodyEnd(int from, int limit) {
        for (int line = limit - 1; line >= from; line--) {
            if (!lines.isBlank(line)
                    && shape.isProse(line)
                    && TrailerRules.afterBody(text, lines.begin(line), lines.end(line))
                            .isEmpty()) {
                return line + 1;
            }
        }
        return from;
    }

    /** Takes what is no paragraph and returns the line after it; the same line if it is one. */
    private int takeNonBody(int line, int limit, boolean afterBody) {
        int begin = lines.begin(line);
        int end = lines.end(line);
        if (shape.isRule(line) && !TrailerRules.anywhere(text, begin, end).isPresent()) {
            return line + 1;
        }
        if (RelatedHeadings.isHeading(text, begin, end)) {
            int next = new RelatedBlockReader(lines, limit, draft, order).read(line);
            if (next > line) {
                return next;
            }
        }
        if (RelatedHeadings.isLabel(text, begin, end) || inlineLinks.take(begin, end)) {
            return line + 1;
        }
        Optional<TrailerKind> kind = afterBody || afterTrailer
                ? TrailerRules.afterBody(text, begin, end)
                : TrailerRules.anywhere(text, begin, end);
        if (kind.isEmpty() && isNote(line)) {
            kind = TrailerRules.afterBody(text, begin, end);
        }
        kind.ifPresent(found -> draft.trailer(found, new Span(begin, end)));
        afterTrailer |= kind.isPresent();
        return kind.isPresent() ? line + 1 : line;
    }

    /** Tells whether a line among the paragraphs is a note that looks like a subhead: {@code Follow our live blog here}. */
    private boolean isNote(int line) {
        return afterText && !shape.endsSentence(line) && subheads.mayBe(line);
    }

    private void takeText(int line, int next) {
        afterTrailer = false;
        afterText = shape.endsSentence(next - 1) || shape.isProse(next - 1) || lines.last(next - 1) == ':';
        int begin = new DatelineTaker(draft).take(lines.begin(line), lines.end(next - 1));
        if (begin < lines.end(next - 1)) {
            draft.paragraph(new Span(begin, lines.end(next - 1)));
        }
    }

    /** Tells whether a line heads the text under it and is no item of a list. */
    private boolean isSubhead(int line, int end, int limit, ParagraphReader paragraphs) {
        if (end > line + 1 || !(afterText || draft.paragraphCount() == 0)) {
            return false;
        }
        int next = lines.nextVisible(line + 1, limit);
        return next < limit
                && subheads.mayBe(line)
                && isHeaded(next, limit, paragraphs)
                && !isDated(line)
                && !opensDateline(line);
    }

    /** Tells whether what a line opens is text to be headed; behind other text it may be broken into several lines. */
    private boolean isHeaded(int line, int limit, ParagraphReader paragraphs) {
        return shape.isProse(line)
                || (afterText && (shape.endsSentence(line) || shape.isProse(line, paragraphs.endOf(line, limit))));
    }

    private boolean opensDateline(int line) {
        return !draft.hasDateline()
                && DatelineReader.opening(text, lines.begin(line), lines.end(line), DatelineJudge.STRICT)
                        .isPresent();
    }

    private boolean isDated(int line) {
        return !DatedLine.read(text, lines.begin(line), lines.end(line), order).isEmpty();
    }
}
