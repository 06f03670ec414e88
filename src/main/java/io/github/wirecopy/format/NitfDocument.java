package io.github.wirecopy.format;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.ActorKind;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Byline;
import io.github.wirecopy.model.Dateline;
import io.github.wirecopy.model.MetadataField;
import io.github.wirecopy.model.Place;
import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.model.TrailerKind;
import java.util.List;
import java.util.Optional;

/** Writes the element {@code nitf}, which NewsML-G2 also holds: here the head, and the head of the body. */
final class NitfDocument {

    private static final String NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/";

    private final Article article;
    private final ReadableParts parts;
    private final Markup xml;

    NitfDocument(Article article, Markup xml) {
        this.article = article;
        this.xml = xml;
        parts = new ReadableParts(article);
    }

    void write() {
        xml.begin("nitf").attribute("xmlns", NAMESPACE).attribute("version", "-//IPTC//DTD NITF 3.6//EN");
        xml.attribute("baselang", parts.ofText(article.language())).line();
        writeHead();
        xml.begin("body").line();
        writeBodyHead();
        NitfBody body = new NitfBody(article, parts, xml);
        body.writeContent();
        body.writeEnd();
        xml.end().line().end();
    }

    private void writeHead() {
        xml.begin("head").line();
        xml.element("title", parts.of(article.headline()));
        for (MetadataField field : article.metadata()) {
            String value = parts.of(field.name()) + ": " + parts.of(field.value());
            xml.begin("meta")
                    .attribute("name", "source")
                    .attribute("content", value)
                    .end()
                    .line();
        }
        writeDocumentData();
        writePublication();
        xml.end().line();
    }

    private void writeDocumentData() {
        xml.begin("docdata")
                .line()
                .begin("doc-id")
                .attribute("id-string", Urls.of(article))
                .end()
                .line();
        writeNorm("date.issue", article.published().flatMap(PrintedDate::value));
        writeNorm("date.release", article.updated().flatMap(PrintedDate::value));
        article.trailers().stream()
                .filter(trailer -> trailer.kind() == TrailerKind.COPYRIGHT)
                .findFirst()
                .ifPresent(trailer -> xml.begin("doc.copyright")
                        .attribute("holder", parts.of(trailer))
                        .end()
                        .line());
        writeIdentified();
        xml.end().line();
    }

    private void writeNorm(String element, Optional<String> date) {
        date.ifPresent(
                value -> xml.begin(element).attribute("norm", value).end().line());
    }

    private void writeIdentified() {
        if (article.actors().isEmpty()) {
            return;
        }
        xml.begin("identified-content").line();
        for (Actor actor : article.actors()) {
            begin(actor, xml);
            xml.text(parts.of(actor.name())).end().line();
        }
        xml.end().line();
    }

    /** Begins the element of an actor, with its id, which means something within this article alone. */
    static void begin(Actor actor, Markup xml) {
        boolean isPlace = actor.kind() == ActorKind.PLACE;
        xml.begin(element(actor)).attribute(isPlace ? "code-source" : "idsrc", "article");
        xml.attribute(isPlace ? "location-code" : "value", actor.id());
    }

    /** Returns the element for an actor; what is neither person, organization nor place is the title of a thing. */
    private static String element(Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> "person";
            case ORGANIZATION, GROUP -> "org";
            case PLACE -> "location";
            case DOCUMENT -> "object.title";
        };
    }

    private void writePublication() {
        Optional<String> url = article.url().flatMap(Urls::web);
        if (article.publisher().isPresent() || article.section().isPresent() || url.isPresent()) {
            xml.begin("pubdata").attribute("name", parts.ofText(article.publisher()));
            xml.attribute("position.section", parts.ofText(article.section()))
                    .attribute("ex-ref", url)
                    .end()
                    .line();
        }
    }

    private void writeBodyHead() {
        xml.begin("body.head").line();
        if (article.headline().isPresent()) {
            xml.begin("hedline").element("hl1", parts.of(article.headline().get()));
            parts.deck().ifPresent(deck -> xml.element("hl2", deck));
            xml.end().line();
        }
        article.bylines().forEach(this::writeByline);
        article.dateline().ifPresent(this::writeDateline);
        if (article.headline().isEmpty()) {
            parts.deck()
                    .ifPresent(deck ->
                            xml.begin("abstract").element("p", deck).end().line());
        }
        xml.end().line();
    }

    private void writeByline(Byline byline) {
        xml.begin("byline");
        String rest = parts.of(byline);
        for (String author : byline.authors()) {
            rest = writeFound(rest, parts.of(author), "person");
        }
        xml.text(rest).end().line();
    }

    private void writeDateline(Dateline dateline) {
        List<String> agencies = dateline.agencies();
        if (!agencies.isEmpty()) {
            xml.begin("distributor")
                    .element("org", parts.of(agencies.get(0)))
                    .end()
                    .line();
        }
        xml.begin("dateline");
        String rest = parts.of(dateline);
        for (Place place : dateline.places()) {
            rest = writeFound(rest, parts.of(place.name()), "location");
        }
        if (dateline.date().isPresent()) {
            rest = writeFound(rest, parts.of(dateline.date().get()), "story.date");
        }
        xml.text(rest).end().line();
    }

    /** Writes a text up to and with some words in an element, if they are in it, and returns what is left. */
    private String writeFound(String text, String words, String element) {
        int begin = text.indexOf(words);
        if (begin < 0 || words.isEmpty()) {
            return text;
        }
        xml.text(text.substring(0, begin)).element(element, words);
        return text.substring(begin + words.length());
    }
}
