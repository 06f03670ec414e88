package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Blanks;
import io.github.wirecopy.source.Span;
import java.util.List;

/** Reads labelled lines in the head of a plain article: {@code Title: …}, {@code Source: …}. */
final class HeadFields {

    private static final Phrases NAMES = Phrases.ofEnglish("head-fields");
    private static final int LONGEST_NAME = 20;
    private static final int REACH = 12;

    private final String text;
    private final LayoutDraft draft;
    private final DayOrder order;

    HeadFields(LayoutDraft draft, DayOrder order) {
        this.text = draft.text();
        this.draft = draft;
        this.order = order;
    }

    /** Tells whether the lines from {@code from} on hold several fields; one alone may be a headline with a colon. */
    static boolean areIn(Lines lines, int from, int limit) {
        int fields = 0;
        int line = lines.nextVisible(from, limit);
        for (int seen = 0; line < limit && seen < REACH; seen++) {
            fields += isField(lines.text(), lines.begin(line), lines.end(line)) ? 1 : 0;
            line = lines.nextVisible(line + 1, limit);
        }
        return fields >= 2;
    }

    /** Tells whether a text opens with fields, as no page does. */
    static boolean open(Lines lines) {
        int first = lines.nextVisible(0, lines.count());
        return first < lines.count()
                && isField(lines.text(), lines.begin(first), lines.end(first))
                && areIn(lines, first, lines.count());
    }

    static boolean isField(String text, int begin, int end) {
        if (begin == end || !NAMES.canBegin(text, begin, end)) {
            return false;
        }
        int colon = Within.find(text, ':', begin, Math.min(end, begin + LONGEST_NAME + 1));
        return colon > begin && NAMES.has(text, begin, colon);
    }

    /** Takes a line as a field if it opens with a known name and a colon, and tells whether it did. */
    boolean take(int begin, int end) {
        if (!isField(text, begin, end)) {
            return false;
        }
        int colon = Within.find(text, ':', begin, Math.min(end, begin + LONGEST_NAME + 1));
        String name = text.substring(begin, colon).strip();
        Span value = Blanks.trim(text, colon + 1, end);
        if (value.length() == 0) {
            return takeEmpty(name, new Span(begin, end));
        }
        draft.metadata(name, value.in(text), new Span(begin, end));
        assign(NAMES.valueOf(name).orElse(""), value);
        return true;
    }

    /** Takes a label without a value, which says that the article has no headline or deck. */
    private boolean takeEmpty(String name, Span line) {
        String role = NAMES.valueOf(name).orElse("");
        boolean headline = role.equals("headline");
        if (headline || role.equals("deck")) {
            draft.metadata(name, "", line);
            draft.ruleOutDeck();
        }
        if (headline) {
            draft.ruleOutHeadline();
        }
        return headline || role.equals("deck");
    }

    private void assign(String role, Span value) {
        String words = value.in(text);
        switch (role) {
            case "headline" -> draft.headline(value);
            case "deck" -> draft.deck(value);
            case "byline" -> draft.byline(BylineReader.field(text, value.begin(), value.end()));
            case "dateline" -> draft.dateline(DatelineReader.field(text, value));
            case "url" -> draft.url(words);
            case "publisher" -> draft.publisher(words);
            case "section" -> draft.section(words);
            case "language" -> draft.language(words);
            case "published", "updated" -> date(role, value);
            default -> {
                // the field is kept as metadata and means nothing more
            }
        }
    }

    private void date(String role, Span value) {
        List<DatedLine.Entry> entries = DatedLine.read(text, value.begin(), value.end(), order);
        if (entries.isEmpty()) {
            return;
        }
        if (role.equals("updated")) {
            draft.updated(entries.get(0).date().printed(text));
        } else {
            draft.published(entries.get(0).date().printed(text));
        }
    }
}
