package io.github.wirecopy.format;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.MetadataField;
import io.github.wirecopy.model.Origin;
import java.util.Locale;
import java.util.Optional;

/** Writes who speaks and how much, who else is named, and what else the source tells. */
final class HtmlAside {

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
            html.begin("p")
                    .attribute("class", "none")
                    .text("Nobody is quoted.")
                    .end()
                    .line();
            return;
        }
        int most = speakers.mostWords();
        html.begin("ol").attribute("class", "speakers").line();
        for (Speakers.Speaker speaker : speakers.all()) {
            writeSpeaker(speaker, most);
        }
        html.end().line();
        html.raw("<p class=\"key\"><span class=\"solid\"></span> quoted <span class=\"pale\"></span> reported</p>\n");
    }

    private void writeSpeaker(Speakers.Speaker speaker, int most) {
        Actor actor = speaker.actor();
        html.begin("li").attribute("class", "k" + (1 + (speaker.number() - 1) % COLOURS));
        writeIdentity(actor);
        html.begin("span")
                .attribute("class", "n")
                .text(Integer.toString(speaker.number()))
                .end();
        html.text(" ")
                .element("bdi", parts.of(actor.name()))
                .text(" ")
                .element("small", description(actor))
                .line();
        int quoted = Math.min(speaker.quotedWords(), speaker.words());
        html.begin("span").attribute("class", "bar").attribute("aria-hidden", "true");
        writeBar("solid", quoted, most);
        writeBar("pale", speaker.words() - quoted, most);
        html.end().line().begin("small").text(counts(speaker)).end().end().line();
    }

    private void writeBar(String type, int words, int most) {
        html.begin("i")
                .attribute("class", type)
                .attribute("style", "width:" + 100 * words / most + "%")
                .end();
    }

    private static String counts(Speakers.Speaker speaker) {
        String words = counted(speaker.words(), "word");
        String said = speaker.quotes() == 0 ? words + " reported" : counted(speaker.quotes(), "quote") + " · " + words;
        return said + " · " + counted(speaker.actor().mentions().size(), "mention");
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    /** Writes by what the marks in the text find an actor, and what the page tells of it. */
    private void writeIdentity(Actor actor) {
        int position = speakers.position(actor);
        html.attribute("id", "actor-" + position).attribute("data-a", Integer.toString(position));
        html.attribute("data-kind", actor.kind().name().toLowerCase(Locale.ROOT));
    }

    private String description(Actor actor) {
        String kind = actor.kind().name().toLowerCase(Locale.ROOT);
        return actor.roles().isEmpty()
                ? kind
                : String.join(", ", actor.roles().stream().map(parts::of).toList());
    }

    private void writeNamed() {
        if (article.actors().stream().allMatch(speakers::contains)) {
            return;
        }
        html.element("h2", "Also named")
                .line()
                .begin("ul")
                .attribute("class", "named")
                .line();
        for (Actor actor : article.actors()) {
            if (!speakers.contains(actor)) {
                html.begin("li");
                writeIdentity(actor);
                html.element("bdi", parts.of(actor.name())).text(" ");
                html.element(
                                "small",
                                description(actor) + " · "
                                        + counted(actor.mentions().size(), "mention"))
                        .end()
                        .line();
            }
        }
        html.end().line();
    }

    private void writeMetadata() {
        if (article.metadata().isEmpty()) {
            return;
        }
        html.begin("details")
                .element("summary", "From the source")
                .line()
                .begin("dl")
                .line();
        for (MetadataField field : article.metadata()) {
            html.element("dt", parts.of(field.name())).begin("dd").attribute("dir", "auto");
            html.text(parts.of(field.value())).end().line();
        }
        html.end().end().line();
    }

    private void writeOrigin(Origin origin) {
        Optional<String> url = article.url().flatMap(Urls::web);
        html.begin("p").attribute("class", "origin");
        url.ifPresent(address -> html.begin("a")
                .attribute("href", address)
                .attribute("rel", "noopener noreferrer")
                .text("Original")
                .end()
                .text(" · "));
        html.text(parts.of(origin.file()) + ", article " + (origin.index() + 1))
                .end()
                .line();
    }
}
