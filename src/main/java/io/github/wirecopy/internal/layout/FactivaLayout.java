package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.TrailerKind;
import io.github.wirecopy.source.Blanks;
import io.github.wirecopy.source.Span;
import java.util.Optional;

/** Lays out an article of Factiva: fields that open with a tag of two or three capitals, {@code HD}, {@code LP}. */
final class FactivaLayout {

    private static final Phrases ROLES = Phrases.ofEnglish("factiva-tags");

    private final Lines lines;
    private final String text;
    private final LayoutDraft draft;
    private final DayOrder order;
    private final int limit;

    private FactivaLayout(LayoutDraft draft, DayOrder order) {
        this.text = draft.text();
        this.lines = Lines.of(text);
        this.draft = draft;
        this.order = order;
        this.limit = lines.count();
    }

    static void read(LayoutDraft draft, DayOrder order) {
        new FactivaLayout(draft, order).readAll();
    }

    private void readAll() {
        int line = 0;
        while (line < limit && tagEnd(line) < 0) {
            line++;
        }
        while (line < limit) {
            int next = line + 1;
            while (next < limit && tagEnd(next) < 0 && !isEnd(next)) {
                next++;
            }
            takeField(line, next);
            if (next < limit && isEnd(next)) {
                draft.trailer(TrailerKind.END_MARK, lines.span(next));
                next++;
            }
            line = next;
        }
    }

    /** Returns where the tag that opens a line ends, -1 if none does. */
    private int tagEnd(int line) {
        if (lines.isBlank(line) || lines.indent(line) > 0) {
            return -1;
        }
        int at = lines.begin(line);
        while (at < lines.end(line) && at - lines.begin(line) < 4 && Character.isUpperCase(text.charAt(at))) {
            at++;
        }
        boolean apart = at == lines.end(line)
                || text.charAt(at) == '\t'
                || (text.charAt(at) == ' ' && (text.charAt(at + 1) == ' ' || at + 1 == lines.end(line)));
        return apart && ROLES.has(text, lines.begin(line), at) ? at : -1;
    }

    private boolean isEnd(int line) {
        return lines.length(line) >= 24
                && lines.length(line) <= 60
                && text.startsWith("Document ", lines.begin(line))
                && LineShape.words(text, lines.begin(line), lines.end(line), 3) == 2;
    }

    private void takeField(int line, int next) {
        int tagEnd = tagEnd(line);
        String tag = text.substring(lines.begin(line), tagEnd);
        int last = next - 1;
        while (last > line && lines.isBlank(last)) {
            last--;
        }
        Span value = Blanks.trim(text, tagEnd, lines.end(last));
        if (value.length() == 0) {
            return;
        }
        String role = ROLES.valueOf(tag).orElse("");
        if (role.equals("body")) {
            Lines body = Lines.of(text, value.begin(), value.end());
            new BodyReader(body, draft, order).read(0, body.count());
            return;
        }
        draft.metadata(tag, ExportLines.oneLine(value.in(text)), new Span(lines.begin(line), value.end()));
        assign(role, value);
    }

    private void assign(String role, Span value) {
        switch (role) {
            case "headline" -> draft.headline(value);
            case "byline" -> draft.byline(BylineReader.field(text, value.begin(), value.end()));
            case "publisher" -> draft.publisher(ExportLines.oneLine(value.in(text)));
            case "section" -> draft.section(ExportLines.oneLine(value.in(text)));
            case "language" -> draft.language(value.in(text));
            case "published" -> date(value).ifPresent(date -> draft.published(date.printed(text)));
            default -> {
                // the field is metadata and nothing more
            }
        }
    }

    private Optional<DateMatch> date(Span value) {
        return DateReader.at(text, value.begin(), value.end(), order);
    }
}
