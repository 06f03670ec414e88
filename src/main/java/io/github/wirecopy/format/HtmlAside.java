package io.github.wirecopy.format;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.MetadataField;
import io.github.wirecopy.model.Origin;
import java.util.List;

/** Writes who speaks and how much, who else is named, and what else the source tells. */
final class HtmlAside {

    /** What stands, before the position of an actor, in a link to the line that tells about it. */
    static final String ACTOR_LINK = "#actor-";

    private static final String ACTOR_ID = "actor-";
    private static final int COLOURS = 8;

    private final Article article;
    private final ReadableParts parts;
    private final Speakers speakers;
    private final Markup html;

    HtmlAside(Article article, ReadableParts parts, Speakers speakers, Markup html) {
        this.article = article;
        this.parts = parts;
        this.speakers = speakers;
        this.html = html;
    }

    void write() {
        html.begin("aside").attribute("aria-label", "Who speaks").line();
        writeSpeakers();
        writeNamed();
        writeMetadata();
        article.origin().ifPresent(this::writeOrigin);
        html.end().line();
    }

    private void writeSpeakers() {
        html.element("h2", "Who speaks").line();
        if (speakers.all().isEmpty()) {
            html.raw("<p class=\"none\">Nobody is quoted.</p>\n");
            return;
        }
        int most = speakers.mostWords();
        html.raw("<ol class=\"speakers\">\n");
        for (Speakers.Speaker speaker : speakers.all()) {
            writeSpeaker(speaker, most);
        }
        html.raw("</ol>\n");
        html.raw("<p class=\"key\"><span class=\"solid\"></span> quoted <span class=\"pale\"></span> reported</p>\n");
    }

    private void writeSpeaker(Speakers.Speaker speaker, int most) {
        html.begin("li").attribute("class", "k", 1 + (speaker.number() - 1) % COLOURS);
        writeIdentity(speaker.actor(), speakers.position(speaker.actor()));
        html.raw("<span class=\"n\">").text(Integer.toString(speaker.number())).raw("</span> ");
        writeName(speaker.actor(), "");
        writeBar(speaker, most);
        html.element("small", counts(speaker)).end().line();
    }

    /** Writes by what the marks in the text find an actor, and what the page tells of it. */
    private void writeIdentity(Actor actor, int position) {
        html.attribute("id", ACTOR_ID, position).attribute("data-kind", kind(actor));
    }

    private void writeName(Actor actor, String more) {
        html.element("bdi", parts.of(actor.name())).text(" ").element("small", description(actor) + more);
    }

    private void writeBar(Speakers.Speaker speaker, int most) {
        int quoted = Math.min(speaker.quotedWords(), speaker.words());
        html.raw("\n<span class=\"bar\" aria-hidden=\"true\">");
        writeStretch("solid", quoted, most);
        writeStretch("pale", speaker.words() - quoted, most);
        html.raw("</span>\n");
    }

    private void writeStretch(String type, int words, int most) {
        html.begin("i")
                .attribute("class", type)
                .attribute("style", "width:" + 100L * words / most + "%")
                .end();
    }

    private static String counts(Speakers.Speaker speaker) {
        String words = counted(speaker.words(), "word");
        String said = speaker.quotes() == 0 ? words + " reported" : counted(speaker.quotes(), "quote") + " · " + words;
        return said + mentions(speaker.actor());
    }

    private static String mentions(Actor actor) {
        return " · " + counted(actor.mentions().size(), "mention");
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    private String description(Actor actor) {
        return actor.roles().isEmpty()
                ? kind(actor)
                : String.join(", ", actor.roles().stream().map(parts::of).toList());
    }

    private static String kind(Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> "person";
            case ORGANIZATION -> "organization";
            case PLACE -> "place";
            case GROUP -> "group";
            case DOCUMENT -> "document";
        };
    }

    private void writeNamed() {
        List<Actor> actors = article.actors();
        if (actors.size() == speakers.all().size()) {
            return;
        }
        html.raw("<h2>Also named</h2>\n<ul class=\"named\">\n");
        for (int i = 0; i < actors.size(); i++) {
            Actor actor = actors.get(i);
            if (!speakers.contains(actor)) {
                html.begin("li");
                writeIdentity(actor, i);
                writeName(actor, mentions(actor));
                html.end().line();
            }
        }
        html.raw("</ul>\n");
    }

    private void writeMetadata() {
        if (article.metadata().isEmpty()) {
            return;
        }
        html.raw("<details><summary>From the source</summary>\n<dl>\n");
        for (MetadataField field : article.metadata()) {
            html.element("dt", parts.of(field.name())).begin("dd").attribute("dir", "auto");
            html.text(parts.of(field.value())).end().line();
        }
        html.raw("</dl></details>\n");
    }

    private void writeOrigin(Origin origin) {
        html.begin("p").attribute("class", "origin");
        article.url().flatMap(Urls::web).ifPresent(this::writeAddress);
        html.text(parts.of(origin.file()) + ", article " + (origin.index() + 1))
                .end()
                .line();
    }

    private void writeAddress(String url) {
        html.begin("a").attribute("href", url).attribute("rel", "noopener noreferrer");
        html.text("Original").end().text(" · ");
    }
}
