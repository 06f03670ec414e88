package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.TrailerKind;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Lays out an article of a LexisNexis export: the counter, then source, date and title, each a block of its own, labels
 * down to the length, the body, and labels again.
 */
final class LexisNexisLayout {

    private final Lines lines;
    private final String text;
    private final LayoutDraft draft;
    private final DayOrder order;
    private final ExportLabels labels;
    private final int limit;
    private boolean dateSeen;

    private LexisNexisLayout(LayoutDraft draft, DayOrder order) {
        this.text = draft.text();
        this.lines = Lines.of(text);
        this.draft = draft;
        this.order = order;
        this.labels = new ExportLabels(lines, draft, order, true);
        this.limit = lines.count();
    }

    static void read(LayoutDraft draft, DayOrder order) {
        LexisNexisLayout layout = new LexisNexisLayout(draft, order);
        int body = layout.readHead();
        layout.readTail(layout.readBody(body));
    }

    /** Takes the blocks of the head and returns the line after the length, which ends it. */
    private int readHead() {
        int line = lines.nextVisible(ExportLines.endOfCover(lines), limit);
        while (line < limit) {
            Optional<String> role = labels.roleOf(line);
            if (role.isPresent()) {
                if (labels.isTail(line)) {
                    return line;
                }
                line = labels.take(line, limit);
                if (role.get().equals("length")) {
                    return line;
                }
            } else {
                int end = endOfBlock(line);
                if (isBodyWithoutLength(line)) {
                    return line;
                }
                takeBlock(line, end);
                line = end;
            }
            line = lines.nextVisible(line, limit);
        }
        return line;
    }

    /** Tells whether the body begins although no length was given: a title is there and a long block follows it. */
    private boolean isBodyWithoutLength(int line) {
        return draft.hasHeadline() && dateSeen && new LineShape(lines).isProse(line);
    }

    private int endOfBlock(int line) {
        int end = line + 1;
        while (end < limit && !lines.isBlank(end) && labels.roleOf(end).isEmpty()) {
            end++;
        }
        return end;
    }

    private void takeBlock(int line, int end) {
        if (ExportLines.isCounter(text, lines.begin(line), lines.end(line))) {
            return;
        }
        Span block = new Span(lines.begin(line), lines.end(end - 1));
        if (ExportLines.isCorrectionMark(block.in(text))) {
            draft.trailer(TrailerKind.NOTE, block);
        } else if (!dateSeen && takeDate(line, end)) {
            dateSeen = true;
        } else if (!dateSeen) {
            draft.publisher(ExportLines.oneLine(block.in(text)));
            draft.metadata("SOURCE", ExportLines.oneLine(block.in(text)), block);
        } else if (ExportLines.isEdition(block.in(text))) {
            draft.metadata("EDITION", ExportLines.oneLine(block.in(text)), block);
        } else if (ExportLines.isCopyright(text, block.begin())) {
            draft.trailer(TrailerKind.COPYRIGHT, block);
        } else if (!draft.hasHeadline()) {
            draft.headline(block);
        } else if (!draft.hasDeck()) {
            draft.deck(block);
        }
    }

    /** Takes a block that opens with a date; what else is in it is the edition. */
    private boolean takeDate(int line, int end) {
        List<DatedLine.Entry> dates = DatedLine.read(text, lines.begin(line), lines.end(line), order);
        if (dates.isEmpty()) {
            return false;
        }
        draft.published(dates.get(0).date().printed(text));
        if (end > line + 1) {
            Span edition = new Span(lines.begin(line + 1), lines.end(end - 1));
            draft.metadata("EDITION", ExportLines.oneLine(edition.in(text)), edition);
        }
        return true;
    }

    /** Reads the paragraphs and returns the line that the labels after them begin with. */
    private int readBody(int from) {
        int line = lines.nextVisible(from, limit);
        while (line < limit
                && labels.roleOf(line).filter(role -> role.equals("deck")).isPresent()) {
            line = lines.nextVisible(labels.take(line, limit), limit);
        }
        int end = line;
        while (end < limit && !isTail(end)) {
            end++;
        }
        new BodyReader(lines, draft, order).read(line, end);
        return end;
    }

    private boolean isTail(int line) {
        if (lines.isBlank(line) || !lines.opensBlock(line)) {
            return false;
        }
        boolean copyright = lines.indent(line) > 4 && ExportLines.isCopyright(text, lines.begin(line));
        return copyright || labels.isTail(line) || ExportLines.isCounter(text, lines.begin(line), lines.end(line));
    }

    private void readTail(int from) {
        int line = lines.nextVisible(from, limit);
        while (line < limit) {
            Optional<String> role = labels.roleOf(line);
            if (role.isPresent() && role.get().equals("tail note")) {
                line = takeNote(line);
            } else if (role.isPresent()) {
                line = labels.take(line, limit);
            } else {
                int end = endOfBlock(line);
                if (ExportLines.isCopyright(text, lines.begin(line))) {
                    draft.trailer(TrailerKind.COPYRIGHT, new Span(lines.begin(line), lines.end(end - 1)));
                }
                line = end;
            }
            line = lines.nextVisible(line, limit);
        }
    }

    /** Takes a correction, which may have several paragraphs, down to the next label. */
    private int takeNote(int line) {
        int end = line + 1;
        while (end < limit && !isTail(end)) {
            end++;
        }
        int last = end - 1;
        while (last > line && lines.isBlank(last)) {
            last--;
        }
        draft.trailer(TrailerKind.NOTE, new Span(lines.begin(line), lines.end(last)));
        return end;
    }
}
