package io.github.wirecopy.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
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
public abstract class Article extends AnnotatedText {

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
    @Override
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
    @Override
    @JsonProperty("statements")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Statement> statements();

    /** {@return the stretches between quotation marks, ordered by where they begin} */
    @Override
    @JsonProperty("quotes")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Quote> quotes();

    /** {@return who acts and speaks, ordered by the first mention} */
    @Override
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

    @Override
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
