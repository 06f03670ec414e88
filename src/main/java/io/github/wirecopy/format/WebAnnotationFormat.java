package io.github.wirecopy.format;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Attribution;
import io.github.wirecopy.model.Quote;
import io.github.wirecopy.model.Statement;
import io.github.wirecopy.source.Located;
import io.github.wirecopy.source.Span;
import java.util.List;

/** W3C Web Annotation: one annotation for each attributed quote and statement, with offsets in code points of the article's text. */
final class WebAnnotationFormat extends JsonObjectFormat {

    private static final int CONTEXT_LENGTH = 32;

    WebAnnotationFormat() {
        super("webannotation", ".jsonld");
    }

    @Override
    void appendObject(Article article, TextBuffer out) {
        new Annotations(article, JsonText.indented(out)).write();
    }

    private static final class Annotations {

        private final Article article;
        private final ReadableParts parts;
        private final CodePoints codePoints;
        private final String source;
        private final JsonText json;

        Annotations(Article article, JsonText json) {
            this.article = article;
            this.json = json;
            parts = new ReadableParts(article);
            codePoints = new CodePoints(article.text());
            source = Urls.urn(article.text());
        }

        void write() {
            List<Quote> quotes = article.quotes().stream()
                    .filter(quote -> !article.speakers(quote).isEmpty())
                    .toList();
            List<Statement> statements = article.statements().stream()
                    .filter(statement -> statement.attribution().isPresent())
                    .toList();
            json.beginObject();
            writeCollection(quotes.size() + statements.size());
            beginPage();
            statements.forEach(this::write);
            quotes.forEach(this::write);
            json.lastLine().endArray().endObject().lastLine().endObject();
        }

        private void writeCollection(int total) {
            json.line().field("@context", "http://www.w3.org/ns/anno.jsonld");
            json.line().field("id", Urls.part(source, "annotations")).line().field("type", "AnnotationCollection");
            parts.of(article.headline()).ifPresent(headline -> json.line().field("label", headline));
            json.line().name("total").value(total);
        }

        private void beginPage() {
            json.line().name("first").beginObject().field("id", Urls.part(source, "page"));
            json.field("type", "AnnotationPage").field("partOf", Urls.part(source, "annotations"));
            json.name("startIndex").value(0).name("items").beginArray();
        }

        private void write(Statement statement) {
            write(statement.id(), statement.kind(), statement.attribution().orElseThrow(), statement);
        }

        private void write(Quote quote) {
            write(quote.id(), quote.kind(), parts.attribution(quote).orElseThrow(), quote);
        }

        private void write(String id, Enum<?> kind, Attribution attribution, Located part) {
            json.line().beginObject().field("id", Urls.part(source, id)).field("type", "Annotation");
            json.field("motivation", "identifying").name("body").beginArray();
            attribution.actors().forEach(this::writeSpeaker);
            writeBody("classifying", kind.name());
            writeEvidence(attribution);
            json.endArray().name("target").beginArray();
            part.spans().forEach(this::writeTarget);
            json.endArray().endObject();
        }

        private void writeSpeaker(String id) {
            writeBody(
                    "identifying",
                    article.actor(id).map(Actor::name).map(parts::of).orElse(id));
        }

        private void writeEvidence(Attribution attribution) {
            attribution.source().ifPresent(place -> writeBody("describing", "source: " + parts.of(place)));
            attribution.cue().ifPresent(place -> writeBody("describing", "cue: " + parts.of(place)));
            writeBody("describing", "rule: " + parts.of(attribution.rule()));
            writeBody("assessing", "confidence: " + attribution.confidence());
        }

        private void writeBody(String purpose, String value) {
            json.beginObject()
                    .field("type", "TextualBody")
                    .field("purpose", purpose)
                    .field("value", value)
                    .endObject();
        }

        private void writeTarget(Span span) {
            json.beginObject().field("type", "SpecificResource").field("source", source);
            json.name("selector").beginArray();
            json.beginObject().field("type", "TextPositionSelector");
            json.name("start")
                    .value(codePoints.of(span.begin()))
                    .name("end")
                    .value(codePoints.of(span.end()))
                    .endObject();
            json.beginObject().field("type", "TextQuoteSelector").field("exact", text(span.begin(), span.end()));
            json.field("prefix", text(Math.max(0, span.begin() - CONTEXT_LENGTH), span.begin()));
            json.field("suffix", text(span.end(), Math.min(article.text().length(), span.end() + CONTEXT_LENGTH)));
            json.endObject().endArray().endObject();
        }

        private String text(int begin, int end) {
            return WellFormed.of(article.text().substring(whole(begin), whole(end)));
        }

        /** Moves an offset out of the middle of a surrogate pair. */
        private int whole(int offset) {
            return offset > 0 && WellFormed.isPair(article.text(), offset - 1) ? offset - 1 : offset;
        }
    }
}
