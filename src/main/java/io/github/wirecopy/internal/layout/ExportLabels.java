package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Blanks;
import io.github.wirecopy.source.Span;
import java.util.Optional;

/** Reads the labelled lines of exports, {@code BYLINE: Jane Doe}, and gives each its part of the article. */
final class ExportLabels {

    private static final Phrases ROLES = Phrases.ofAllLanguages("export-labels");
    private static final int LONGEST_LABEL = 28;

    private final Lines lines;
    private final String text;
    private final LayoutDraft draft;
    private final DayOrder order;
    private final boolean wrapped;

    /** Makes a reader; {@code wrapped} says that a value may go on over several lines. */
    ExportLabels(Lines lines, LayoutDraft draft, DayOrder order, boolean wrapped) {
        this.lines = lines;
        this.text = lines.text();
        this.draft = draft;
        this.order = order;
        this.wrapped = wrapped;
    }

    /** Returns what the label that opens a line stands for. */
    Optional<String> roleOf(int line) {
        int colon = colon(line);
        return colon < 0 ? Optional.empty() : ROLES.valueOf(text, lines.begin(line), colon);
    }

    /** Tells whether the label of a line stands after the body only. */
    boolean isTail(int line) {
        return roleOf(line).filter(role -> role.startsWith("tail")).isPresent();
    }

    private int colon(int line) {
        int most = Math.min(lines.end(line), lines.begin(line) + LONGEST_LABEL);
        for (int i = lines.begin(line); i < most; i++) {
            if (text.charAt(i) == ':') {
                return i;
            }
        }
        return -1;
    }

    /**
     * Takes a field, whose value goes on to the next blank line or label, or stands in the next block if nothing is on
     * the label's own line; returns the line after it.
     */
    int take(int line, int limit) {
        int colon = colon(line);
        int next = line + 1;
        if (wrapped && Blanks.isBlank(text, colon + 1, lines.end(line))) {
            int below = lines.nextVisible(next, limit);
            next = below < limit && roleOf(below).isEmpty() ? below : next;
        }
        while (wrapped && next < limit && !lines.isBlank(next) && roleOf(next).isEmpty()) {
            next++;
        }
        Span value = Blanks.trim(text, colon + 1, lines.end(next - 1));
        String name = text.substring(lines.begin(line), colon);
        draft.metadata(name, oneLine(value.in(text)), new Span(lines.begin(line), Math.max(value.end(), colon + 1)));
        if (value.length() > 0) {
            assign(roleOf(line).orElse(""), value);
        }
        return next;
    }

    private static String oneLine(String value) {
        return value.indexOf('\n') < 0 && value.indexOf('\r') < 0 ? value : String.join(" ", value.split("\\s+"));
    }

    private void assign(String role, Span value) {
        switch (role) {
            case "headline" -> draft.headline(value);
            case "byline" -> draft.byline(BylineReader.field(text, value.begin(), value.end()));
            case "section" -> draft.section(oneLine(value.in(text)));
            case "publisher" -> draft.publisher(oneLine(value.in(text)));
            case "deck" -> draft.deck(value);
            case "dateline" ->
                DatelineReader.whole(text, value.begin(), value.end())
                        .ifPresent(match -> draft.dateline(match.dateline()));
            case "published" ->
                DateReader.at(text, value.begin(), value.end(), order)
                        .ifPresent(date -> draft.published(date.printed(text)));
            case "tail language" -> draft.language(value.in(text));
            case "tail url" -> draft.url(value.in(text));
            default -> {
                // the field is metadata and nothing more
            }
        }
    }
}
