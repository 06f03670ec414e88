package io.github.wirecopy.format;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.ActorKind;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Dateline;
import io.github.wirecopy.model.Place;
import io.github.wirecopy.model.RelatedLink;
import io.github.wirecopy.model.Trailer;
import io.github.wirecopy.model.TrailerKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** IPTC ninjs 3.1. */
final class NinjsFormat extends BufferedFormat {

    private static final String SCHEMA = "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";

    NinjsFormat() {
        super("ninjs", ".json");
    }

    @Override
    void append(Article article, TextBuffer out) {
        JsonText json = JsonText.indented(out);
        new Item(article, new ReadableParts(article), json).write();
        out.append('\n');
    }

    private record Item(Article article, ReadableParts parts, JsonText json) {

        void write() {
            json.beginObject().line().field("uri", Urls.of(article));
            json.line().name("standard").beginObject().field("name", "ninjs").field("version", "3.1");
            json.field("schema", SCHEMA).endObject();
            json.line().field("type", "text").line().field("representationType", "full");
            writeDates();
            line("language", parts.ofText(article.language()));
            line("copyrightNotice", trailers(TrailerKind.COPYRIGHT));
            line("edNote", trailers(TrailerKind.NOTE, TrailerKind.CREDIT, TrailerKind.CONTACT));
            writeHeadlines();
            writeLine();
            writeBody();
            writePeople();
            writeNames("organisations", ActorKind.ORGANIZATION);
            writeNames("places", ActorKind.PLACE);
            writeNames("objects", ActorKind.DOCUMENT, ActorKind.GROUP);
            writeSources();
            writeSection();
            writeAssociations();
            json.lastLine().endObject();
        }

        private void writeDates() {
            line("firstCreated", article.published().flatMap(DateTimes::rfc3339));
            line("versionCreated", article.updated().flatMap(DateTimes::rfc3339));
        }

        private void writeHeadlines() {
            if (article.headline().isEmpty() && article.deck().isEmpty()) {
                return;
            }
            json.line().name("headlines").beginArray();
            parts.of(article.headline()).ifPresent(text -> writeText("main", text));
            parts.deck().ifPresent(text -> writeText("deck", text));
            json.endArray();
        }

        private void writeText(String role, String text) {
            json.beginObject()
                    .field("role", role)
                    .field("contentType", "text/plain")
                    .field("value", text)
                    .endObject();
        }

        /** Writes byline and place. */
        private void writeLine() {
            if (!article.bylines().isEmpty()) {
                json.line()
                        .field("by", article.bylines().stream().map(parts::of).collect(Collectors.joining("; ")));
            }
            List<Place> places = article.dateline().map(Dateline::places).orElse(List.of());
            if (!places.isEmpty()) {
                json.line().field("located", places.stream().map(this::place).collect(Collectors.joining("; ")));
            }
        }

        private String place(Place place) {
            return parts.of(place.name())
                    + place.region().map(region -> ", " + parts.of(region)).orElse("");
        }

        private void writeBody() {
            String body = parts.body("\n\n");
            json.line().name("bodies").beginArray().beginObject();
            json.field("role", "main").field("contentType", "text/plain");
            json.name("charCount").value(body.codePointCount(0, body.length()));
            json.name("wordCount").value(Words.count(body));
            json.field("value", body).endObject().endArray();
        }

        private void writePeople() {
            List<String> authors = parts.authors();
            List<Actor> people = actors(ActorKind.PERSON);
            if (authors.isEmpty() && people.isEmpty()) {
                return;
            }
            json.line().name("people").beginArray();
            authors.forEach(author -> writeName(author, "author"));
            people.forEach(this::writeActor);
            json.lastLine().endArray();
        }

        private void writeNames(String field, ActorKind... kinds) {
            List<Actor> actors = actors(kinds);
            if (!actors.isEmpty()) {
                json.line().name(field).beginArray();
                actors.forEach(this::writeActor);
                json.lastLine().endArray();
            }
        }

        private void writeActor(Actor actor) {
            json.line().beginObject().field("name", parts.of(actor.name())).field("rel", "mentioned");
            json.field("literal", parts.of(actor.id())).endObject();
        }

        private void writeName(String name, String rel) {
            json.line().beginObject().field("name", name).field("rel", rel).endObject();
        }

        private List<Actor> actors(ActorKind... kinds) {
            List<ActorKind> wanted = List.of(kinds);
            return article.actors().stream()
                    .filter(actor -> wanted.contains(actor.kind()))
                    .toList();
        }

        private void writeSources() {
            List<String> agencies = article.dateline().map(Dateline::agencies).orElse(List.of());
            if (article.publisher().isEmpty() && agencies.isEmpty()) {
                return;
            }
            json.line().name("infoSources").beginArray();
            article.publisher().ifPresent(name -> writeSource(name, "publisher"));
            agencies.forEach(name -> writeSource(name, "agency"));
            json.endArray();
        }

        private void writeSource(String name, String role) {
            json.beginObject().field("name", parts.of(name)).field("role", role).endObject();
        }

        private void writeSection() {
            if (article.section().isPresent()) {
                json.line().name("subjects").beginArray().beginObject();
                json.field("name", parts.of(article.section().get()))
                        .field("rel", "section")
                        .endObject()
                        .endArray();
            }
        }

        private void writeAssociations() {
            List<RelatedLink> links = article.relatedLinks();
            if (links.isEmpty()) {
                return;
            }
            json.line().name("associations").beginArray();
            for (int i = 0; i < links.size(); i++) {
                json.line();
                writeAssociation("related" + (i + 1), links.get(i));
            }
            json.lastLine().endArray();
        }

        private void writeAssociation(String name, RelatedLink link) {
            String title = parts.of(link.title());
            json.beginObject().field("name", name).field("rel", "related");
            json.field("uri", link.url().flatMap(Urls::web).orElseGet(() -> Urls.urn(link.title())));
            json.field("type", "text").field("firstCreated", link.published().flatMap(DateTimes::rfc3339));
            json.name("headlines").beginArray();
            writeText("main", title);
            json.endArray();
            link.publisher().ifPresent(publisher -> {
                json.name("infoSources").beginArray();
                writeSource(publisher, "publisher");
                json.endArray();
            });
            json.endObject();
        }

        private Optional<String> trailers(TrailerKind... kinds) {
            List<TrailerKind> wanted = List.of(kinds);
            String joined = article.trailers().stream()
                    .filter(trailer -> wanted.contains(trailer.kind()))
                    .map((Trailer trailer) -> parts.of(trailer))
                    .collect(Collectors.joining(" "));
            return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
        }

        private void line(String name, Optional<String> value) {
            if (value.isPresent()) {
                json.line().field(name, value.get());
            }
        }
    }
}
