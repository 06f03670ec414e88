package io.github.wirecopy.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.wirecopy.source.Located;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A news article: its text, verbatim, and the parts that were found in it. Spans are offsets into {@link #text()}; lists are in text
 * order.
 *
 * <p>Together the headline, deck, bylines, dateline, dates, paragraphs, subheads, links with their headings, trailers, metadata and
 * {@link #other()} hold every character of the text that is not blank, each once.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "schema",
    "origin",
    "text",
    "language",
    "headline",
    "deck",
    "bylines",
    "dateline",
    "published",
    "updated",
    "url",
    "publisher",
    "section",
    "paragraphs",
    "subheads",
    "sentences",
    "statements",
    "quotes",
    "actors",
    "relatedLinks",
    "trailers",
    "metadata",
    "other"
})
public abstract class Article {

    /** The name of the canonical JSON form that this version writes and reads; the schema has it as its id. */
    public static final String SCHEMA = "https://wirecopy.github.io/schema/article-1.json";

    Article() {}

    @JsonProperty("schema")
    final String schema() {
        return SCHEMA;
    }

    /** {@return where the text came from and how it was read, if that is known} */
    @JsonProperty("origin")
    public abstract Optional<Origin> origin();

    /** {@return the source, verbatim: the stretch of the dump that is this article, with its head and trailers} */
    @JsonProperty("text")
    public abstract String text();

    /** {@return the language as a BCP 47 tag such as {@code en}, if it is known} */
    @JsonProperty("language")
    public abstract Optional<String> language();

    /** {@return the headline, if there is one} */
    @JsonProperty("headline")
    public abstract Optional<Heading> headline();

    /** {@return the standfirst under the headline, if there is one} */
    @JsonProperty("deck")
    public abstract Optional<Heading> deck();

    /** {@return the lines that name the writers} */
    @JsonProperty("bylines")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Byline> bylines();

    /** {@return the lead-in that names the place, if there is one} */
    @JsonProperty("dateline")
    public abstract Optional<Dateline> dateline();

    /** {@return when it was published, if that was printed} */
    @JsonProperty("published")
    public abstract Optional<PrintedDate> published();

    /** {@return when it was last changed, if that was printed} */
    @JsonProperty("updated")
    public abstract Optional<PrintedDate> updated();

    /** {@return where it was published, if that was printed} */
    @JsonProperty("url")
    public abstract Optional<String> url();

    /** {@return who published it, if that was printed} */
    @JsonProperty("publisher")
    public abstract Optional<String> publisher();

    /** {@return the section that it belongs to, if that was printed} */
    @JsonProperty("section")
    public abstract Optional<String> section();

    /** {@return the paragraphs of the body} */
    @JsonProperty("paragraphs")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Span> paragraphs();

    /** {@return the headings within the body} */
    @JsonProperty("subheads")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Heading> subheads();

    /** {@return the sentences of the paragraphs} */
    @JsonProperty("sentences")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Span> sentences();

    /** {@return what is said, by the article itself and by others, ordered by where the content begins} */
    @JsonProperty("statements")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Statement> statements();

    /** {@return the stretches between quotation marks, ordered by where they begin} */
    @JsonProperty("quotes")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Quote> quotes();

    /** {@return who acts and speaks, ordered by the first mention} */
    @JsonProperty("actors")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Actor> actors();

    /** {@return the other articles that it points at} */
    @JsonProperty("relatedLinks")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<RelatedLink> relatedLinks();

    /** {@return what follows the body} */
    @JsonProperty("trailers")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Trailer> trailers();

    /** {@return what else the source tells about the article} */
    @JsonProperty("metadata")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<MetadataField> metadata();

    /** {@return the stretches that no part claims: markup, menus, separators, bullets, labels} */
    @JsonProperty("other")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Span> other();

    /**
     * Returns what stands in the text at a part, as it stands; a value without a place is returned as it is.
     *
     * @param part a part of this article, or a span
     * @return the text; the stretches of a part that has several are joined by one blank
     */
    public final String textOf(Located part) {
        return part.in(text());
    }

    /**
     * Returns a part in readable form: line breaks and runs of white space made one blank, character references decoded, soft hyphens
     * and control characters gone.
     *
     * @param part a part of this article, or a span
     * @return the text
     */
    public final String readableText(Located part) {
        return ReadableText.of(textOf(part));
    }

    /**
     * Returns the actor that has an id.
     *
     * @param id the id
     * @return the actor, or empty if none has this id
     */
    public final Optional<Actor> actor(String id) {
        return lookup().actor(id);
    }

    /**
     * Returns the statement that has an id.
     *
     * @param id the id
     * @return the statement, or empty if none has this id
     */
    public final Optional<Statement> statement(String id) {
        return lookup().statement(id);
    }

    /**
     * Returns the quote that has an id.
     *
     * @param id the id
     * @return the quote, or empty if none has this id
     */
    public final Optional<Quote> quote(String id) {
        return lookup().quote(id);
    }

    /**
     * Returns who speaks a quote.
     *
     * @param quote a quote of this article
     * @return those to whom its statement is attributed; empty if nobody was found and for a {@link QuoteKind#TERM}
     */
    public final List<Actor> speakers(Quote quote) {
        return lookup().speakers(quote);
    }

    /**
     * Returns who makes a statement.
     *
     * @param statement a statement of this article
     * @return those to whom it is attributed; empty if nobody was found
     */
    public final List<Actor> speakers(Statement statement) {
        return lookup().speakers(statement);
    }

    /**
     * Returns the names of those who speak a quote, for people to read.
     *
     * @param quote a quote of this article
     * @return the names, joined by a comma and a blank; empty if there are none
     */
    public final String speakerNames(Quote quote) {
        return ArticleLookup.names(speakers(quote));
    }

    /**
     * Returns what an actor is quoted with.
     *
     * @param actor an actor of this article
     * @return the quotes that the actor speaks, alone or with others
     */
    public final List<Quote> quotesBy(Actor actor) {
        return lookup().quotesBy(actor);
    }

    /**
     * Returns what an actor says.
     *
     * @param actor an actor of this article
     * @return the statements that are attributed to the actor, alone or with others
     */
    public final List<Statement> statementsBy(Actor actor) {
        return lookup().statementsBy(actor);
    }

    @Value.Lazy
    @JsonIgnore
    ArticleLookup lookup() {
        return new ArticleLookup(this);
    }

    @Value.Check
    void check() {
        ArticleInvariants.check(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Article fromJson(ArticleJson json) {
        return json.toArticle();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with everything set as here.
     *
     * @return the builder
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link Article}s; the attributes are described at its accessors. */
    public static final class Builder extends ImmutableArticle.Builder {
        Builder() {}
    }
}
