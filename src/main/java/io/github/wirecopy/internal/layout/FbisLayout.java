package io.github.wirecopy.internal.layout;

/** Lays out a message of the MUC collections: its name, then paragraphs that open with a dateline and notes. */
final class FbisLayout {

    private FbisLayout() {}

    static void read(LayoutDraft draft, DayOrder order) {
        Lines lines = Lines.of(draft.text());
        int line = lines.nextVisible(0, lines.count());
        if (line < lines.count()
                && lines.length(line) <= 40
                && lines.string(line).contains("-MUC")) {
            draft.metadata("MESSAGE", lines.string(line), lines.span(line));
            line++;
        }
        new BodyReader(lines, draft, order).read(line, lines.count(), ParagraphStyle.WRAPPED);
    }
}
