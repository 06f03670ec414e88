package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Blanks;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lays out the documents of newswire collections in SGML: Reuters-21578, TREC and their relatives. */
final class SgmlLayout {

    private static final Phrases ROLES = Phrases.ofEnglish("sgml-elements");
    private static final Set<String> CONTAINERS = Set.of("DOC", "REUTERS", "TEXT", "BODY", "D", "P", "IEER_DOC");

    private final String text;
    private final LayoutDraft draft;
    private final List<SgmlElement> elements;

    private SgmlLayout(LayoutDraft draft) {
        this.text = draft.text();
        this.draft = draft;
        this.elements = new SgmlScanner(text).elements(0, text.length());
    }

    static void read(LayoutDraft draft) {
        new SgmlLayout(draft).readAll();
    }

    private void readAll() {
        List<SgmlElement> bodies = new ArrayList<>();
        boolean rootSeen = false;
        int from = 0;
        for (SgmlElement element : elements) {
            if (element.whole().begin() < from) {
                continue;
            }
            if (element.name().equals("TEXT") || element.name().equals("BODY")) {
                bodies.add(element);
            } else if (!isContainer(element)) {
                take(element);
                from = element.whole().end();
            } else if (isRoot(element) && bodies.isEmpty() && !rootSeen) {
                attributes(element);
                rootSeen = true;
            }
        }
        readBody(bodies);
    }

    /** Tells whether an element holds others and is no part by itself. */
    static boolean isContainer(SgmlElement element) {
        return CONTAINERS.contains(element.name());
    }

    private static boolean isRoot(SgmlElement element) {
        return element.name().equals("REUTERS") || element.name().equals("DOC");
    }

    private void take(SgmlElement element) {
        Span content =
                Blanks.trim(text, element.content().begin(), element.content().end());
        if (content.length() == 0) {
            return;
        }
        switch (ROLES.valueOf(element.name()).orElse("metadata")) {
            case "headline" -> headline(element, content);
            case "deck" -> draft.deck(content);
            case "byline" -> draft.byline(BylineReader.field(text, content.begin(), content.end()));
            case "dateline" -> dateline(content);
            case "published" -> published(element, content);
            case "filed" -> filed(element, content);
            default -> metadata(element, content);
        }
    }

    private void headline(SgmlElement element, Span content) {
        if (draft.hasHeadline()) {
            metadata(element, content);
        } else {
            draft.headline(content);
        }
    }

    private void dateline(Span content) {
        draft.dateline(DatelineReader.field(text, content));
    }

    private void published(SgmlElement element, Span content) {
        metadata(element, content);
        DateReader.at(text, content.begin(), content.end(), DayOrder.MONTH_FIRST)
                .ifPresent(date -> draft.published(date.printed(text)));
    }

    /** Takes the date out of the name of a wire file: {@code AP-NR-02-12-88 1637EST}. */
    private void filed(SgmlElement element, Span content) {
        metadata(element, content);
        for (int i = content.begin(); i < content.end() - 8; i++) {
            boolean edge = i == content.begin() || text.charAt(i - 1) == '-';
            if (edge && DateCursor.isDigit(text.charAt(i)) && !draft.hasPublished()) {
                DateReader.at(text, i, Math.min(i + 8, content.end()), DayOrder.MONTH_FIRST)
                        .filter(date -> date.end() - date.begin() == 8)
                        .ifPresent(date -> draft.published(date.printed(text)));
            }
        }
    }

    private void metadata(SgmlElement element, Span content) {
        draft.metadata(element.name(), SgmlText.values(text, content), element.whole());
    }

    private void attributes(SgmlElement element) {
        int at = element.whole().begin() + 1 + element.name().length();
        int end = element.content().begin() - 1;
        while (at < end) {
            int equals = Within.find(text, '=', at, end);
            int close = equals < 0 || text.charAt(equals + 1) != '"' ? -1 : Within.find(text, '"', equals + 2, end);
            if (close < 0) {
                return;
            }
            Span whole = Blanks.trim(text, at, close + 1);
            draft.metadata(text.substring(whole.begin(), equals), text.substring(equals + 2, close), whole);
            at = close + 1;
        }
    }

    /** Reads the innermost body, less the elements in it that are parts of their own. */
    private void readBody(List<SgmlElement> bodies) {
        if (bodies.isEmpty()) {
            return;
        }
        SgmlElement body = bodies.get(bodies.size() - 1);
        for (SgmlElement candidate : bodies) {
            boolean inner = candidate.name().equals("BODY") == body.name().equals("BODY")
                    ? candidate.content().length() > body.content().length()
                    : isInside(candidate, body);
            body = inner ? candidate : body;
        }
        new SgmlText(draft, elements).readBody(body);
    }

    private static boolean isInside(SgmlElement inner, SgmlElement outer) {
        return outer.content().contains(inner.whole());
    }
}
