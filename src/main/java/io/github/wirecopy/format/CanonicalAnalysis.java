package io.github.wirecopy.format;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.Attribution;
import io.github.wirecopy.model.Mention;
import io.github.wirecopy.model.Quote;
import io.github.wirecopy.model.Statement;

/** Writes who says what in the canonical form. */
final class CanonicalAnalysis {

    private final JsonText json;

    CanonicalAnalysis(JsonText json) {
        this.json = json;
    }

    void writeStatement(Statement statement) {
        json.beginObject()
                .field("id", statement.id())
                .field("kind", statement.kind().name());
        json.name("content").beginArray();
        statement.content().forEach(json::value);
        json.endArray();
        statement.attribution().ifPresent(this::writeAttribution);
        json.endObject();
    }

    private void writeAttribution(Attribution attribution) {
        json.name("attribution").beginObject();
        attribution.source().ifPresent(source -> json.field("source", source));
        attribution.cue().ifPresent(cue -> json.field("cue", cue));
        json.field("actors", attribution.actors()).field("rule", attribution.rule());
        json.name("confidence").value(attribution.confidence()).endObject();
    }

    void writeQuote(Quote quote) {
        json.beginObject().field("id", quote.id()).field("kind", quote.kind().name());
        json.field("statement", quote.statement()).field("span", quote.span());
        json.field("contentSpan", quote.contentSpan()).field("continues", quote.continues());
        json.field("parent", quote.parent()).endObject();
    }

    void writeActor(Actor actor) {
        json.beginObject().field("id", actor.id()).field("name", actor.name());
        json.field("kind", actor.kind().name()).field("roles", actor.roles());
        json.field("aliases", actor.aliases()).field("issuers", actor.issuers());
        if (!actor.mentions().isEmpty()) {
            json.name("mentions").beginArray();
            actor.mentions().forEach(this::writeMention);
            json.endArray();
        }
        json.endObject();
    }

    private void writeMention(Mention mention) {
        json.beginObject()
                .field("span", mention.span())
                .field("form", mention.form().name());
        json.endObject();
    }
}
