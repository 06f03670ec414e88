package io.github.wirecopy.internal.layout;

/** Lays out plain text: a head, paragraphs, and what follows them. */
final class PlainLayout {

    private PlainLayout() {}

    static void read(LayoutDraft draft, DayOrder order) {
        Lines lines = Lines.of(draft.text());
        if (PageShape.isPage(lines) && !HeadFields.open(lines)) {
            PageLayout.read(lines, draft, order);
            return;
        }
        int body = new HeadReader(lines, lines.count(), draft, order).read(0);
        new BodyReader(lines, draft, order).read(body, lines.count());
    }
}
