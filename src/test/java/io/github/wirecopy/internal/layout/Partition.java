package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.MetadataField;
import io.github.wirecopy.source.Blanks;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Checks that the parts of an article are disjoint and together hold every char that is not blank. */
final class Partition {

    private record Part(String name, Span span) {}

    private final String text;
    private final ArticleLayout layout;
    private final List<Part> parts = new ArrayList<>();
    private final List<Span> metadata = new ArrayList<>();

    private Partition(String text, ArticleLayout layout) {
        this.text = text;
        this.layout = layout;
    }

    /** Returns what is wrong, or nothing. */
    static Optional<String> problem(String text, ArticleLayout layout) {
        Partition partition = new Partition(text, layout);
        partition.gather();
        return partition.overlap().or(partition::lost);
    }

    private void gather() {
        layout.headline().flatMap(Heading::span).ifPresent(span -> add("headline", span));
        layout.deck().flatMap(Heading::span).ifPresent(span -> add("deck", span));
        layout.bylines().forEach(byline -> byline.span().ifPresent(span -> add("byline", span)));
        layout.dateline().ifPresent(dateline -> add("dateline", dateline.span()));
        layout.published().flatMap(date -> date.span()).ifPresent(span -> add("published", span));
        layout.updated().flatMap(date -> date.span()).ifPresent(span -> add("updated", span));
        layout.paragraphs().forEach(span -> add("paragraph", span));
        layout.subheads().forEach(subhead -> add("subhead", subhead.span().orElseThrow()));
        layout.relatedLinks().forEach(link -> add("link", link.span()));
        layout.relatedLinks().stream()
                .flatMap(link -> link.heading().flatMap(Heading::span).stream())
                .distinct()
                .forEach(span -> add("link heading", span));
        layout.trailers().forEach(trailer -> add("trailer", trailer.span()));
        layout.other().forEach(span -> add("other", span));
        layout.metadata().stream()
                .map(MetadataField::span)
                .flatMap(Optional::stream)
                .forEach(metadata::add);
    }

    private void add(String name, Span span) {
        parts.add(new Part(name, span));
    }

    /** Looks for parts that share a char; a part of the head may lie inside the metadata that carries it. */
    private Optional<String> overlap() {
        TreeMap<Integer, Part> byBegin = new TreeMap<>();
        List<Part> all = new ArrayList<>(parts);
        for (Span field : metadata) {
            all.removeIf(part -> field.contains(part.span()));
        }
        metadata.forEach(span -> all.add(new Part("metadata", span)));
        for (Part part : all) {
            Part before = byBegin.isEmpty()
                    ? part
                    : Optional.ofNullable(byBegin.floorEntry(part.span().end() - 1))
                            .map(entry -> entry.getValue())
                            .orElse(part);
            if (before != part && before.span().overlaps(part.span())) {
                return Optional.of(describe(before) + " overlaps " + describe(part));
            }
            byBegin.put(part.span().begin(), part);
        }
        return Optional.empty();
    }

    private String describe(Part part) {
        return part.name() + part.span() + " '" + part.span().in(text) + "'";
    }

    private Optional<String> lost() {
        boolean[] held = new boolean[text.length()];
        parts.forEach(part -> mark(held, part.span()));
        metadata.forEach(span -> mark(held, span));
        for (int i = 0; i < held.length; i++) {
            if (!held[i] && !Blanks.isBlank(text.charAt(i))) {
                return Optional.of("char " + i + " '" + text.charAt(i) + "' is in no part");
            }
        }
        return Optional.empty();
    }

    private static void mark(boolean[] held, Span span) {
        for (int i = span.begin(); i < span.end(); i++) {
            held[i] = true;
        }
    }
}
