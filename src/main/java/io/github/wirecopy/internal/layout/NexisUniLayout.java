package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.TrailerKind;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Lays out an article of Nexis Uni: title, source and date, a copyright, labels, the line {@code Body}, the paragraphs,
 * labels again and {@code End of Document}.
 */
final class NexisUniLayout {

    private final Lines lines;
    private final String text;
    private final LayoutDraft draft;
    private final DayOrder order;
    private final ExportLabels labels;
    private final int limit;
    private boolean dateSeen;

    private NexisUniLayout(LayoutDraft draft, DayOrder order) {
        this.text = draft.text();
        this.lines = Lines.of(text);
        this.draft = draft;
        this.order = order;
        this.labels = new ExportLabels(lines, draft, order, false);
        this.limit = lines.count();
    }

    static void read(LayoutDraft draft, DayOrder order) {
        NexisUniLayout layout = new NexisUniLayout(draft, order);
        layout.readTail(layout.readBody(layout.readHead()));
    }

    private int readHead() {
        int line = lines.nextVisible(0, limit);
        while (line < limit && !isWord(line, "Body") && !isEnd(line)) {
            Optional<String> role = labels.roleOf(line);
            if (role.isPresent() && dateSeen) {
                line = labels.take(line, limit);
            } else {
                takeLine(line);
                line++;
            }
            line = lines.nextVisible(line, limit);
        }
        return line;
    }

    private void takeLine(int line) {
        Span span = lines.span(line);
        List<DatedLine.Entry> dates = dateSeen ? List.of() : DatedLine.read(text, span.begin(), span.end(), order);
        if (!dates.isEmpty()) {
            draft.published(dates.get(0).date().printed(text));
            dateSeen = true;
        } else if (ExportLines.isCopyright(text, span.begin())) {
            draft.trailer(TrailerKind.COPYRIGHT, span);
        } else if (!draft.hasHeadline()) {
            draft.headline(span);
        } else if (!dateSeen) {
            draft.publisher(span.in(text));
            draft.metadata("Source", span.in(text), span);
        } else {
            draft.metadata("Edition", span.in(text), span);
        }
    }

    private int readBody(int bodyLine) {
        if (bodyLine >= limit || isEnd(bodyLine)) {
            return bodyLine;
        }
        int from = lines.nextVisible(bodyLine + 1, limit);
        if (from < limit && isNumber(from)) {
            from = lines.nextVisible(from + 1, limit);
        }
        int end = from;
        while (end < limit && !isTail(end)) {
            end++;
        }
        new BodyReader(lines, draft, order).read(from, end);
        return end;
    }

    private boolean isTail(int line) {
        return !lines.isBlank(line)
                && (isEnd(line)
                        || isWord(line, "Classification")
                        || isWord(line, "Graphic")
                        || labels.isTail(line)
                        || (isNumber(line) && isEndNext(line)));
    }

    private boolean isEndNext(int line) {
        int next = lines.nextVisible(line + 1, limit);
        return next < limit && isEnd(next);
    }

    private void readTail(int from) {
        int line = lines.nextVisible(from, limit);
        while (line < limit) {
            boolean label = labels.roleOf(line).isPresent();
            if (isEnd(line)) {
                draft.trailer(TrailerKind.END_MARK, lines.span(line));
            }
            line = lines.nextVisible(label ? labels.take(line, limit) : line + 1, limit);
        }
    }

    private boolean isEnd(int line) {
        return isWord(line, "End of Document") || isWord(line, "Ende des Dokuments");
    }

    private boolean isWord(int line, String word) {
        return lines.length(line) == word.length() && text.startsWith(word, lines.begin(line));
    }

    /** Tells whether a line is a number and nothing else, as the conversion to text leaves behind. */
    private boolean isNumber(int line) {
        for (int i = lines.begin(line); i < lines.end(line); i++) {
            if (!DateCursor.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return lines.length(line) <= 8;
    }
}
