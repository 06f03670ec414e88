package io.github.wirecopy.internal.layout;

/** Lays out plain text: a head, paragraphs, and what follows them. */
final class PlainLayout {

    private final DayOrder order;

    PlainLayout(DayOrder order) {
        this.order = order;
    }

    void read(LayoutDraft draft, int begin, int end) {
        Lines lines = Lines.of(draft.text(), begin, end);
        int body = new HeadReader(lines, lines.count(), draft, order).read(0);
        new BodyReader(lines, draft, order).read(body, lines.count());
    }
}
