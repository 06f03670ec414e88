package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.Byline;
import io.github.wirecopy.model.Dateline;
import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.MetadataField;
import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.model.RelatedLink;
import io.github.wirecopy.model.Trailer;
import io.github.wirecopy.model.TrailerKind;
import io.github.wirecopy.source.Diagnostic;
import io.github.wirecopy.source.Severity;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The parts of an article as they are found, in any order; what nobody claims becomes {@code other}. */
final class LayoutDraft {

    private final String text;
    private final Claims claims;
    private final List<Byline> bylines = new ArrayList<>();
    private final List<Span> deckParts = new ArrayList<>();
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<Heading> subheads = new ArrayList<>();
    private final List<RelatedLink> relatedLinks = new ArrayList<>();
    private final List<Trailer> trailers = new ArrayList<>();
    private final List<MetadataField> metadata = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Optional<Heading> headline = Optional.empty();
    private Optional<Heading> deck = Optional.empty();
    private boolean headlineRuledOut;
    private boolean deckRuledOut;
    private Optional<Dateline> dateline = Optional.empty();
    private Optional<PrintedDate> published = Optional.empty();
    private Optional<PrintedDate> updated = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<String> section = Optional.empty();
    private Optional<String> language = Optional.empty();

    LayoutDraft(String text) {
        this.text = text;
        this.claims = new Claims(text);
    }

    String text() {
        return text;
    }

    /** Takes the headline; a second one is left to {@code other}. */
    void headline(Span span) {
        if (headline.flatMap(Heading::span).isEmpty()) {
            headline = Optional.of(Heading.at(text, span));
            claims.add(span);
        }
    }

    /** Takes a headline that is in no text. */
    void headline(String value) {
        headline = headline.isPresent() ? headline : Optional.of(new Heading(value, Optional.empty()));
    }

    /** Tells whether words are those of the headline, whatever their case and blanks. */
    boolean isHeadline(Span words) {
        return headline.isPresent() && Phrases.areSame(headline.get().text(), text, words);
    }

    /** Tells whether the headline came from a field of a record. */
    boolean hasHeadlineElsewhere() {
        return headline.isPresent() && headline.get().span().isEmpty();
    }

    boolean hasHeadline() {
        return headline.isPresent();
    }

    /** Keeps lines without a label from being taken for the headline. */
    void ruleOutHeadline() {
        headlineRuledOut = true;
    }

    boolean mayHaveHeadline() {
        return headline.isEmpty() && !headlineRuledOut;
    }

    /** Keeps lines without a label from being taken for the deck. */
    void ruleOutDeck() {
        deckRuledOut = true;
    }

    boolean mayHaveDeck() {
        return headline.isPresent() && deck.isEmpty() && !deckRuledOut;
    }

    void deck(Span span) {
        deck(span, List.of(span));
    }

    /** Takes a deck of several stretches; a second one is left to {@code other}. */
    void deck(Span span, List<Span> parts) {
        if (deck.isEmpty()) {
            deck = Optional.of(Heading.at(text, span));
            deckParts.addAll(parts);
            claims.add(span);
        }
    }

    boolean hasDeck() {
        return deck.isPresent();
    }

    void byline(Byline byline) {
        bylines.add(byline);
        byline.span().ifPresent(claims::add);
    }

    boolean hasByline() {
        return !bylines.isEmpty();
    }

    /** Keeps the first dateline; a second one is left to {@code other}. */
    void dateline(Dateline found) {
        if (dateline.isEmpty()) {
            dateline = Optional.of(found);
            claims.add(found.span());
        }
    }

    boolean hasDateline() {
        return dateline.isPresent();
    }

    /** Keeps the first date of its kind; a second one is left to {@code other}. */
    void published(PrintedDate date) {
        if (published.isEmpty()) {
            published = Optional.of(date);
            date.span().ifPresent(claims::add);
        }
    }

    boolean hasPublished() {
        return published.isPresent();
    }

    boolean hasUpdated() {
        return updated.isPresent();
    }

    void updated(PrintedDate date) {
        if (updated.isEmpty()) {
            updated = Optional.of(date);
            date.span().ifPresent(claims::add);
        }
    }

    void url(String value) {
        url = url.isPresent() ? url : Optional.of(value);
    }

    void publisher(String value) {
        publisher = publisher.isPresent() ? publisher : Optional.of(value);
    }

    void section(String value) {
        section = section.isPresent() ? section : Optional.of(value);
    }

    void language(String value) {
        language = language.isPresent() ? language : LanguageNames.tagOf(value);
    }

    void paragraph(Span span) {
        paragraphs.add(span);
        claims.add(span);
    }

    int paragraphCount() {
        return paragraphs.size();
    }

    void subhead(Span span) {
        subheads.add(Heading.at(text, span));
        claims.add(span);
    }

    /** Returns the heading of a block of links; it is claimed by the links, for the block may turn out to have none. */
    Heading linkHeading(Span span) {
        return Heading.at(text, span);
    }

    void relatedLink(RelatedLink link) {
        relatedLinks.add(link);
        claims.add(link.span());
        link.heading().flatMap(Heading::span).ifPresent(claims::add);
    }

    void trailer(TrailerKind kind, Span span) {
        trailers.add(new Trailer(kind, span.in(text), span));
        claims.add(span);
    }

    void metadata(String name, String value, Span span) {
        metadata(new MetadataField(name, value, Optional.of(span)));
    }

    void metadata(MetadataField field) {
        metadata.add(field);
        field.span().ifPresent(claims::add);
    }

    void warnIfNoBody() {
        if (paragraphs.isEmpty()) {
            diagnostics.add(new Diagnostic(
                    Severity.WARNING, "no-body", Optional.empty(), "has no paragraph that is running text"));
        }
    }

    ArticleLayout build() {
        return new ArticleLayout(
                headline,
                deck,
                List.copyOf(deckParts),
                List.copyOf(bylines),
                dateline,
                published,
                updated,
                url,
                publisher,
                section,
                language,
                inOrder(paragraphs, Comparator.naturalOrder()),
                inOrder(subheads, Comparator.comparing(heading -> heading.span().orElseThrow())),
                inOrder(relatedLinks, Comparator.comparing(RelatedLink::span)),
                inOrder(trailers, Comparator.comparing(Trailer::span)),
                List.copyOf(metadata),
                claims.unclaimed(),
                List.copyOf(diagnostics));
    }

    private <T> List<T> inOrder(List<T> parts, Comparator<T> order) {
        if (parts.size() > 1 && !claims.areInOrder()) {
            parts.sort(order);
        }
        return List.copyOf(parts);
    }
}
