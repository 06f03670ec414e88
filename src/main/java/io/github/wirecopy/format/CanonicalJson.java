package io.github.wirecopy.format;

import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Byline;
import io.github.wirecopy.model.Dateline;
import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.MetadataField;
import io.github.wirecopy.model.Origin;
import io.github.wirecopy.model.Place;
import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.model.RelatedLink;
import io.github.wirecopy.model.Trailer;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes an article in the canonical form, field by field: what the annotations of the model say, but faster and with line breaks. */
final class CanonicalJson {

    private final JsonText json;

    CanonicalJson(JsonText json) {
        this.json = json;
    }

    void write(Article article) {
        json.beginObject().line().field("schema", Article.SCHEMA);
        article.origin().ifPresent(this::writeOrigin);
        json.line().field("text", article.text());
        writeLine("language", article.language());
        writeHead(article);
        writeSpans("paragraphs", article.paragraphs());
        writeAll("subheads", article.subheads(), this::writeHeading);
        writeSpans("sentences", article.sentences());
        CanonicalAnalysis analysis = new CanonicalAnalysis(json);
        writeAll("statements", article.statements(), analysis::writeStatement);
        writeAll("quotes", article.quotes(), analysis::writeQuote);
        writeAll("actors", article.actors(), analysis::writeActor);
        writeAll("relatedLinks", article.relatedLinks(), this::writeLink);
        writeAll("trailers", article.trailers(), this::writeTrailer);
        writeAll("metadata", article.metadata(), this::writeMetadata);
        writeSpans("other", article.other());
        json.lastLine().endObject();
    }

    private void writeOrigin(Origin origin) {
        json.line().name("origin").beginObject().field("file", origin.file());
        json.name("index").value(origin.index());
        json.name("offset").value(origin.offset());
        json.field("charset", origin.charset()).field("layout", origin.layout().name());
        json.field("parser", origin.parser()).endObject();
    }

    private void writeHead(Article article) {
        writeLine("headline", article.headline(), this::writeHeading);
        writeLine("deck", article.deck(), this::writeHeading);
        writeAll("bylines", article.bylines(), this::writeByline);
        writeLine("dateline", article.dateline(), this::writeDateline);
        writeLine("published", article.published(), this::writeDate);
        writeLine("updated", article.updated(), this::writeDate);
        writeLine("url", article.url());
        writeLine("publisher", article.publisher());
        writeLine("section", article.section());
    }

    private void writeHeading(Heading heading) {
        json.beginObject().field("text", heading.text());
        writeSpan(heading.span());
        json.endObject();
    }

    private void writeByline(Byline byline) {
        json.beginObject().field("text", byline.text());
        writeSpan(byline.span());
        json.field("authors", byline.authors()).endObject();
    }

    private void writeDateline(Dateline dateline) {
        json.beginObject().field("text", dateline.text()).field("span", dateline.span());
        if (!dateline.places().isEmpty()) {
            json.name("places").beginArray();
            dateline.places().forEach(this::writePlace);
            json.endArray();
        }
        writeField("date", dateline.date(), this::writeDate);
        json.field("agencies", dateline.agencies())
                .field("notes", dateline.notes())
                .endObject();
    }

    private void writePlace(Place place) {
        json.beginObject()
                .field("name", place.name())
                .field("region", place.region())
                .endObject();
    }

    private void writeDate(PrintedDate date) {
        json.beginObject().field("text", date.text());
        writeSpan(date.span());
        json.field("value", date.value()).endObject();
    }

    private void writeLink(RelatedLink link) {
        json.beginObject().field("title", link.title());
        writeField("published", link.published(), this::writeDate);
        json.field("url", link.url()).field("publisher", link.publisher());
        writeField("heading", link.heading(), this::writeHeading);
        json.field("span", link.span()).endObject();
    }

    private void writeTrailer(Trailer trailer) {
        json.beginObject().field("kind", trailer.kind().name()).field("text", trailer.text());
        json.field("span", trailer.span()).endObject();
    }

    private void writeMetadata(MetadataField field) {
        json.beginObject().field("name", field.name()).field("value", field.value());
        writeSpan(field.span());
        json.endObject();
    }

    private void writeSpan(Optional<Span> span) {
        if (span.isPresent()) {
            json.field("span", span.get());
        }
    }

    private <T> void writeField(String name, Optional<T> value, Consumer<T> writer) {
        if (value.isPresent()) {
            json.name(name);
            writer.accept(value.get());
        }
    }

    private void writeLine(String name, Optional<String> value) {
        if (value.isPresent()) {
            json.line().field(name, value.get());
        }
    }

    private <T> void writeLine(String name, Optional<T> value, Consumer<T> writer) {
        if (value.isPresent()) {
            json.line();
            writeField(name, value, writer);
        }
    }

    private void writeSpans(String name, List<Span> spans) {
        if (!spans.isEmpty()) {
            json.line().name(name).beginArray();
            spans.forEach(json::value);
            json.endArray();
        }
    }

    private <T> void writeAll(String name, List<T> values, Consumer<T> writer) {
        if (!values.isEmpty()) {
            json.line().name(name).beginArray();
            for (T value : values) {
                json.line();
                writer.accept(value);
            }
            json.lastLine().endArray();
        }
    }
}
