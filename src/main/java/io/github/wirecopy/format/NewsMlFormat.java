package io.github.wirecopy.format;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.ActorKind;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Byline;
import io.github.wirecopy.model.Dateline;
import io.github.wirecopy.model.Place;
import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.model.RelatedLink;
import io.github.wirecopy.model.Trailer;
import io.github.wirecopy.model.TrailerKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** NewsML-G2 2.35: a news item whose content is NITF. */
final class NewsMlFormat extends BufferedFormat {

    private static final String NAMESPACE = "http://iptc.org/std/nar/2006-10-01/";
    private static final String CODES = "http://cv.iptc.org/newscodes/";

    private static final int LONGEST_LANGUAGE = 100;

    /** What XML Schema takes for a language. */
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");

    /** When an item was made whose article tells no time at all; the standard insists on one. */
    private static final String NO_TIME = "1970-01-01T00:00:00Z";

    NewsMlFormat() {
        super("newsml", ".xml");
    }

    @Override
    void append(Article article, TextBuffer out) {
        Markup xml = Markup.xml(out);
        xml.declaration();
        new Item(article, new ReadableParts(article), xml).write();
        xml.line();
    }

    private record Item(Article article, ReadableParts parts, Markup xml) {

        void write() {
            beginItem();
            writeRights();
            writeItemMeta();
            writeContentMeta();
            xml.begin("contentSet").begin("inlineXML").attribute("contenttype", "application/nitf+xml");
            xml.line();
            new NitfDocument(article, xml).write();
            xml.line().end().end().line().end();
        }

        private void beginItem() {
            xml.begin("newsItem").attribute("xmlns", NAMESPACE).attribute("standard", "NewsML-G2");
            xml.attribute("standardversion", "2.35").attribute("conformance", "power");
            xml.attribute("guid", Urls.of(article)).attribute("version", "1");
            xml.attribute("xml:lang", language()).line();
        }

        /** Returns the language if it is written as XML Schema has languages. */
        private Optional<String> language() {
            return article.language()
                    .filter(tag -> tag.length() <= LONGEST_LANGUAGE
                            && LANGUAGE.matcher(tag).matches());
        }

        private void writeRights() {
            for (Trailer trailer : article.trailers()) {
                if (trailer.kind() == TrailerKind.COPYRIGHT) {
                    xml.begin("rightsInfo").element("copyrightNotice", parts.of(trailer));
                    xml.end().line();
                }
            }
        }

        private void writeItemMeta() {
            xml.begin("itemMeta").line();
            writeCode("itemClass", "ninature/text");
            writeProvider();
            xml.element("versionCreated", versionCreated()).line();
            writeCode("pubStatus", "pubstatusg2/usable");
            xml.element("generator", "Wirecopy").line();
            xml.element("title", parts.of(article.headline()));
            article.relatedLinks().forEach(this::writeLink);
            xml.end().line();
        }

        private void writeCode(String element, String code) {
            xml.begin(element).attribute("uri", CODES + code).end().line();
        }

        private void writeProvider() {
            xml.begin("provider");
            if (article.publisher().isPresent()) {
                xml.element("name", parts.of(article.publisher().get()));
            } else {
                xml.attribute("uri", "https://wirecopy.github.io/");
            }
            xml.end().line();
        }

        private String versionCreated() {
            Optional<PrintedDate> last =
                    article.updated().filter(date -> date.value().isPresent()).or(article::published);
            return last.flatMap(DateTimes::xml).orElse(NO_TIME);
        }

        private void writeLink(RelatedLink link) {
            xml.begin("link").attribute("reluri", CODES + "itemrelation/seeAlso");
            xml.attribute("href", link.url().flatMap(Urls::web))
                    .attribute("title", parts.of(link.title()))
                    .end()
                    .line();
        }

        private void writeContentMeta() {
            xml.begin("contentMeta").line();
            xml.element("contentCreated", article.published().flatMap(DateTimes::truncated));
            xml.element("contentModified", article.updated().flatMap(DateTimes::truncated));
            writeParties();
            language()
                    .ifPresent(tag ->
                            xml.begin("language").attribute("tag", tag).end().line());
            article.actors().forEach(this::writeSubject);
            xml.element("slugline", parts.ofText(article.section()));
            writeHead();
            xml.end().line();
        }

        private void writeHead() {
            xml.element("headline", parts.of(article.headline()));
            xml.element("dateline", parts.of(article.dateline()));
            for (Byline byline : article.bylines()) {
                xml.element("by", parts.of(byline)).line();
            }
            parts.deck().ifPresent(this::writeDeck);
        }

        private void writeDeck(String deck) {
            xml.begin("description").attribute("roleuri", CODES + "descriptionrole/summary");
            xml.text(deck).end().line();
        }

        /** Writes places, sources and writers. */
        private void writeParties() {
            for (Place place : article.dateline().map(Dateline::places).orElse(List.of())) {
                String region =
                        place.region().map(name -> ", " + parts.of(name)).orElse("");
                writeNamed("located", parts.of(place.name()) + region);
            }
            article.publisher().ifPresent(publisher -> writeNamed("infoSource", parts.of(publisher)));
            for (String agency : article.dateline().map(Dateline::agencies).orElse(List.of())) {
                writeNamed("infoSource", parts.of(agency));
            }
            parts.authors().forEach(author -> writeNamed("creator", author));
        }

        private void writeNamed(String element, String name) {
            xml.begin(element).element("name", name).end().line();
        }

        private void writeSubject(Actor actor) {
            xml.begin("subject").attribute("typeuri", CODES + "cpnature/" + nature(actor.kind()));
            xml.attribute("literal", actor.id())
                    .element("name", parts.of(actor.name()))
                    .end()
                    .line();
        }

        private static String nature(ActorKind kind) {
            return switch (kind) {
                case PERSON -> "person";
                case ORGANIZATION -> "organisation";
                case PLACE -> "geoArea";
                case GROUP -> "abstract";
                case DOCUMENT -> "object";
            };
        }
    }
}
