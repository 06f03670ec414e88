package io.github.wirecopy.format;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.ActorKind;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes actors as what an article {@code mentions} and attributed quotes as the {@code Quotation}s that are its parts. */
final class SchemaOrgActors {

    private final Article article;
    private final ReadableParts parts;
    private final JsonText json;

    SchemaOrgActors(Article article, ReadableParts parts, JsonText json) {
        this.article = article;
        this.parts = parts;
        this.json = json;
    }

    void writeMentions() {
        if (article.actors().isEmpty()) {
            return;
        }
        json.line().name("mentions").beginArray();
        for (Actor actor : article.actors()) {
            json.line();
            writeActor(actor);
        }
        json.lastLine().endArray();
    }

    private void writeActor(Actor actor) {
        json.beginObject().field("@type", type(actor.kind())).field("@id", id(actor.id()));
        json.field("name", parts.of(actor.name())).field("alternateName", readable(actor.aliases()));
        if (actor.kind() == ActorKind.PERSON) {
            json.field("jobTitle", readable(actor.roles()));
        }
        if (!actor.issuers().isEmpty()) {
            List<Actor> issuers = actor.issuers().stream()
                    .map(article::actor)
                    .flatMap(Optional::stream)
                    .toList();
            writeReferences("creator", only(issuers, SchemaOrgActors::isAgent));
            json.field("creditText", parts.joined(issuers, Actor::name));
        }
        json.endObject();
    }

    void writeQuotations() {
        List<Quote> quotes = new ArrayList<>(article.quotes());
        quotes.removeIf(quote -> article.speakers(quote).isEmpty());
        if (quotes.isEmpty()) {
            return;
        }
        json.line().name("hasPart").beginArray();
        for (Quote quote : quotes) {
            json.line();
            writeQuotation(quote);
        }
        json.lastLine().endArray();
    }

    private void writeQuotation(Quote quote) {
        List<Actor> speakers = article.speakers(quote);
        json.beginObject().field("@type", "Quotation").field("@id", id(quote.id()));
        json.field("text", parts.of(quote.contentSpan()));
        writeReferences("spokenByCharacter", only(speakers, SchemaOrgActors::isAgent));
        writeReferences("isPartOf", only(speakers, actor -> actor.kind() == ActorKind.DOCUMENT));
        json.field("creditText", parts.joined(speakers, Actor::name)).endObject();
    }

    private void writeReferences(String name, List<Actor> actors) {
        if (!actors.isEmpty()) {
            json.name(name).beginArray();
            for (Actor actor : actors) {
                json.beginObject().field("@id", id(actor.id())).endObject();
            }
            json.endArray();
        }
    }

    private List<String> readable(List<String> values) {
        return values.stream().map(parts::of).toList();
    }

    private static List<Actor> only(List<Actor> actors, Predicate<Actor> condition) {
        return actors.stream().filter(condition).toList();
    }

    /** Tells whether schema.org lets an actor speak or create. */
    private static boolean isAgent(Actor actor) {
        return actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.ORGANIZATION;
    }

    private static String type(ActorKind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANIZATION -> "Organization";
            case PLACE -> "Place";
            case GROUP -> "Thing";
            case DOCUMENT -> "CreativeWork";
        };
    }

    private static String id(String id) {
        return Urls.part("", id);
    }
}
