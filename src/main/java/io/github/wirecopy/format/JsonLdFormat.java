package io.github.wirecopy.format;

import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Dateline;
import io.github.wirecopy.model.Place;
import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.model.RelatedLink;
import java.util.List;
import java.util.Optional;

/** A {@code NewsArticle} of schema.org. */
final class JsonLdFormat extends JsonObjectFormat {

    JsonLdFormat() {
        super("jsonld", ".jsonld");
    }

    @Override
    void appendObject(Article article, TextBuffer out) {
        ReadableParts parts = new ReadableParts(article);
        JsonText json = JsonText.forMarkup(out);
        json.beginObject().line().field("@context", "https://schema.org").line().field("@type", "NewsArticle");
        line(json, "@id", article.url().flatMap(Urls::web));
        line(json, "headline", parts.of(article.headline()));
        line(json, "alternativeHeadline", parts.deck());
        writeOrigin(json, article, parts);
        line(json, "articleSection", parts.ofText(article.section()));
        line(json, "inLanguage", parts.ofText(article.language()));
        json.line().field("articleBody", parts.body("\n\n"));
        SchemaOrgActors actors = new SchemaOrgActors(article, parts, json);
        actors.writeMentions();
        actors.writeQuotations();
        writeLinks(json, article.relatedLinks(), parts);
        json.lastLine().endObject();
    }

    private static void writeOrigin(JsonText json, Article article, ReadableParts parts) {
        writeAuthors(json, article, parts);
        line(json, "dateline", parts.of(article.dateline()));
        writeLocation(json, article.dateline(), parts);
        line(json, "datePublished", article.published().flatMap(PrintedDate::value));
        line(json, "dateModified", article.updated().flatMap(PrintedDate::value));
        line(json, "url", article.url().flatMap(Urls::web));
        article.publisher().ifPresent(publisher -> organization(json.line().name("publisher"), parts.of(publisher)));
    }

    private static void writeAuthors(JsonText json, Article article, ReadableParts parts) {
        List<String> authors = parts.authors();
        if (!authors.isEmpty()) {
            json.line().name("author").beginArray();
            for (String author : authors) {
                json.beginObject()
                        .field("@type", "Person")
                        .field("name", author)
                        .endObject();
            }
            json.endArray();
        }
        if (!article.bylines().isEmpty()) {
            json.line()
                    .field(
                            "creditText",
                            String.join(
                                    "; ",
                                    article.bylines().stream().map(parts::of).toList()));
        }
    }

    private static void writeLocation(JsonText json, Optional<Dateline> dateline, ReadableParts parts) {
        List<Place> places = dateline.map(Dateline::places).orElse(List.of());
        if (!places.isEmpty()) {
            json.line().name("locationCreated").beginArray();
            for (Place place : places) {
                json.beginObject().field("@type", "Place").field("name", parts.of(place.name()));
                if (place.region().isPresent()) {
                    json.name("containedInPlace").beginObject().field("@type", "Place");
                    json.field("name", parts.of(place.region().get())).endObject();
                }
                json.endObject();
            }
            json.endArray();
        }
    }

    private static void writeLinks(JsonText json, List<RelatedLink> links, ReadableParts parts) {
        if (links.isEmpty()) {
            return;
        }
        json.line().name("citation").beginArray();
        for (RelatedLink link : links) {
            json.line().beginObject().field("@type", "NewsArticle").field("headline", parts.of(link.title()));
            json.field("url", link.url().flatMap(Urls::web))
                    .field("datePublished", link.published().flatMap(PrintedDate::value));
            link.publisher().ifPresent(publisher -> organization(json.name("publisher"), parts.of(publisher)));
            json.endObject();
        }
        json.lastLine().endArray();
    }

    private static void organization(JsonText json, String name) {
        json.beginObject().field("@type", "Organization").field("name", name).endObject();
    }

    private static void line(JsonText json, String name, Optional<String> value) {
        if (value.isPresent()) {
            json.line().field(name, value.get());
        }
    }
}
