package io.github.wirecopy.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An article as its JSON object has it, before anything is checked; only {@link Article#fromJson} takes it. */
final class ArticleJson {

    @JsonProperty("schema")
    @Nullable
    String schema;

    @JsonProperty("origin")
    @Nullable
    Origin origin;

    @JsonProperty("text")
    @Nullable
    String text;

    @JsonProperty("language")
    @Nullable
    String language;

    @JsonProperty("headline")
    @Nullable
    Heading headline;

    @JsonProperty("deck")
    @Nullable
    Heading deck;

    @JsonProperty("bylines")
    @Nullable
    List<Byline> bylines;

    @JsonProperty("dateline")
    @Nullable
    Dateline dateline;

    @JsonProperty("published")
    @Nullable
    PrintedDate published;

    @JsonProperty("updated")
    @Nullable
    PrintedDate updated;

    @JsonProperty("url")
    @Nullable
    String url;

    @JsonProperty("publisher")
    @Nullable
    String publisher;

    @JsonProperty("section")
    @Nullable
    String section;

    @JsonProperty("paragraphs")
    @Nullable
    List<Span> paragraphs;

    @JsonProperty("subheads")
    @Nullable
    List<Heading> subheads;

    @JsonProperty("sentences")
    @Nullable
    List<Span> sentences;

    @JsonProperty("statements")
    @Nullable
    List<Statement> statements;

    @JsonProperty("quotes")
    @Nullable
    List<Quote> quotes;

    @JsonProperty("actors")
    @Nullable
    List<Actor> actors;

    @JsonProperty("relatedLinks")
    @Nullable
    List<RelatedLink> relatedLinks;

    @JsonProperty("trailers")
    @Nullable
    List<Trailer> trailers;

    @JsonProperty("metadata")
    @Nullable
    List<MetadataField> metadata;

    @JsonProperty("other")
    @Nullable
    List<Span> other;

    Article toArticle() {
        if (!Article.SCHEMA.equals(schema)) {
            throw new IllegalArgumentException("Article.schema must be " + Article.SCHEMA + ", but is " + schema);
        }
        Article.Builder article = Article.builder().text(Part.required("Article.text", text));
        setHead(article);
        setBody(article);
        setAnalysis(article);
        setRest(article);
        return article.build();
    }

    private void setHead(Article.Builder article) {
        article.headline(Optional.ofNullable(headline))
                .deck(Optional.ofNullable(deck))
                .bylines(Part.list(bylines))
                .dateline(Optional.ofNullable(dateline))
                .published(Optional.ofNullable(published))
                .updated(Optional.ofNullable(updated))
                .url(Optional.ofNullable(url))
                .publisher(Optional.ofNullable(publisher))
                .section(Optional.ofNullable(section))
                .language(Optional.ofNullable(language));
    }

    private void setBody(Article.Builder article) {
        article.paragraphs(Part.list(paragraphs)).subheads(Part.list(subheads)).sentences(Part.list(sentences));
    }

    private void setAnalysis(Article.Builder article) {
        article.statements(Part.list(statements)).quotes(Part.list(quotes)).actors(Part.list(actors));
    }

    private void setRest(Article.Builder article) {
        article.origin(Optional.ofNullable(origin))
                .relatedLinks(Part.list(relatedLinks))
                .trailers(Part.list(trailers))
                .metadata(Part.list(metadata))
                .other(Part.list(other));
    }
}
