package io.github.wirecopy.format;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.ActorKind;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Dateline;
import io.github.wirecopy.model.Place;
import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.model.RelatedLink;
import io.github.wirecopy.model.Trailer;
import io.github.wirecopy.model.TrailerKind;
import java.util.List;
import java.util.Optional;

/** NewsML-G2 2.35: a news item whose content is NITF. */
final class NewsMlFormat extends BufferedFormat {

    private static final String NAMESPACE = "http://iptc.org/std/nar/2006-10-01/";
    private static final String CODES = "http://cv.iptc.org/newscodes/";

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
            xml.begin("newsItem").attribute("xmlns", NAMESPACE).attribute("standard", "NewsML-G2");
            xml.attribute("standardversion", "2.35").attribute("conformance", "power");
            xml.attribute("guid", Urls.of(article)).attribute("version", "1");
            xml.attribute("xml:lang", article.language().filter(Item::isLanguage))
                    .line();
            writeRights();
            writeItemMeta();
            writeContentMeta();
            xml.begin("contentSet")
                    .begin("inlineXML")
                    .attribute("contenttype", "application/nitf+xml")
                    .line();
            new NitfDocument(article, xml).write();
            xml.line().end().end().line().end();
        }

        private void writeRights() {
            for (Trailer trailer : article.trailers()) {
                if (trailer.kind() == TrailerKind.COPYRIGHT) {
                    xml.begin("rightsInfo")
                            .element("copyrightNotice", parts.of(trailer))
                            .end()
                            .line();
                }
            }
        }

        private void writeItemMeta() {
            xml.begin("itemMeta")
                    .line()
                    .begin("itemClass")
                    .attribute("uri", CODES + "ninature/text")
                    .end()
                    .line();
            if (article.publisher().isPresent()) {
                xml.begin("provider")
                        .element("name", parts.of(article.publisher().get()))
                        .end()
                        .line();
            } else {
                xml.begin("provider")
                        .attribute("uri", "https://wirecopy.github.io/")
                        .end()
                        .line();
            }
            xml.element("versionCreated", versionCreated()).line();
            xml.begin("pubStatus")
                    .attribute("uri", CODES + "pubstatusg2/usable")
                    .end()
                    .line();
            xml.element("generator", "Wirecopy").line();
            xml.element("title", parts.of(article.headline()));
            article.relatedLinks().forEach(this::writeLink);
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
            article.language()
                    .filter(Item::isLanguage)
                    .ifPresent(tag ->
                            xml.begin("language").attribute("tag", tag).end().line());
            article.actors().forEach(this::writeSubject);
            xml.element("slugline", parts.ofText(article.section()));
            xml.element("headline", parts.of(article.headline()));
            xml.element("dateline", parts.of(article.dateline()));
            article.bylines()
                    .forEach(byline -> xml.element("by", parts.of(byline)).line());
            parts.deck()
                    .ifPresent(deck -> xml.begin("description")
                            .attribute("roleuri", CODES + "descriptionrole/summary")
                            .text(deck)
                            .end()
                            .line());
            xml.end().line();
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

        /** Tells whether XML Schema takes a value for a language: letters, and after hyphens letters and digits, up to eight. */
        private static boolean isLanguage(String tag) {
            int length = 0;
            boolean isFirst = true;
            for (int i = 0; i < tag.length(); i++) {
                char c = tag.charAt(i);
                boolean isLetter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
                if (c == '-' && length > 0) {
                    length = -1;
                    isFirst = false;
                } else if (!isLetter && (isFirst || c < '0' || c > '9')) {
                    return false;
                }
                length++;
                if (length > 8) {
                    return false;
                }
            }
            return length > 0;
        }
    }
}
