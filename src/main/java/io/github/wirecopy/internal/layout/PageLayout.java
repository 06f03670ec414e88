package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Span;

/** Lays out the text of a whole page: the article in the middle, menus, buttons and links around it. */
final class PageLayout {

    private final Lines lines;
    private final String text;
    private final LayoutDraft draft;
    private final DayOrder order;

    private PageLayout(Lines lines, LayoutDraft draft, DayOrder order) {
        this.lines = lines;
        this.text = lines.text();
        this.draft = draft;
        this.order = order;
    }

    static void read(Lines lines, LayoutDraft draft, DayOrder order) {
        new PageLayout(lines, draft, order).readAll();
    }

    private void readAll() {
        PageBody body = PageBody.in(lines);
        int head = new PageHead(lines, body.begin(), draft, order).read();
        readAround(0, head);
        new PageText(lines, draft, order).read(body.begin(), body.end());
        readAround(body.end(), lines.count());
    }

    /** Takes blocks of links and trailers out of what is around the article. */
    private void readAround(int from, int limit) {
        int line = lines.nextVisible(from, limit);
        while (line < limit) {
            int begin = lines.begin(line);
            int end = lines.end(line);
            int next = line;
            if (RelatedHeadings.isHeading(text, begin, end)) {
                next = new RelatedBlockReader(lines, limit, draft, order).read(line);
            }
            if (next == line) {
                if (!RelatedHeadings.isLabel(text, begin, end) && !new InlineLinks(draft).take(begin, end)) {
                    TrailerRules.afterBody(text, begin, end)
                            .ifPresent(kind -> draft.trailer(kind, new Span(begin, end)));
                }
                next = line + 1;
            }
            line = lines.nextVisible(next, limit);
        }
    }
}
