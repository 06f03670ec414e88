package io.github.wirecopy.format;

import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Byline;
import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.model.RelatedLink;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page for people: the text with who says what, in light and dark, for any width, keyboard and pointer, without anything from elsewhere. */
final class HtmlFormat extends BufferedFormat {

    private static final int TITLE_LENGTH = 80;

    HtmlFormat() {
        super("html", ".html");
    }

    @Override
    void append(Article article, TextBuffer out) {
        new Page(article, out).write();
    }

    private static final class Page {

        private final Article article;
        private final ReadableParts parts;
        private final Markup html;

        Page(Article article, TextBuffer out) {
            this.article = article;
            parts = new ReadableParts(article);
            html = Markup.html(out);
        }

        void write() {
            html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
            html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
            html.raw(HtmlAssets.policy())
                    .element("title", title())
                    .raw("\n<style>\n")
                    .raw(HtmlAssets.style());
            html.raw("</style>\n</head>\n<body>\n");
            Speakers speakers = new Speakers(article);
            html.begin("div").attribute("class", "page").line();
            writeArticle(speakers);
            new HtmlAside(article, parts, speakers, html).write();
            html.end().line();
            html.raw("<div id=\"card\" role=\"status\" hidden></div>\n<script>\n")
                    .raw(HtmlAssets.script());
            html.raw("</script>\n</body>\n</html>\n");
        }

        private String title() {
            if (article.headline().isPresent()) {
                return parts.of(article.headline().get());
            }
            String first = article.paragraphs().isEmpty()
                    ? ""
                    : parts.of(article.paragraphs().get(0));
            int end = Math.min(TITLE_LENGTH, first.length());
            return end < first.length() ? WellFormed.of(first.substring(0, end)) + "…" : first;
        }

        private void writeArticle(Speakers speakers) {
            html.begin("main")
                    .attribute("lang", parts.ofText(article.language()))
                    .line();
            html.begin("article").line();
            writeHead();
            new HtmlBody(article, parts, speakers, html).write();
            writeLinks();
            writeTrailers();
            html.end().line().end().line();
        }

        private void writeHead() {
            html.begin("header").line();
            writeLine("kicker", kicker());
            html.begin("h1").attribute("dir", "auto");
            html.attribute("class", article.headline().isPresent() ? Optional.empty() : Optional.of("unseen"));
            html.text(title().isEmpty() ? "Article" : title()).end().line();
            writeLine("deck", parts.deck().orElse(""));
            for (Byline byline : article.bylines()) {
                writeLine("byline", parts.of(byline));
            }
            writeDates();
            html.end().line();
        }

        private String kicker() {
            return Stream.of(article.publisher(), article.section())
                    .flatMap(Optional::stream)
                    .map(parts::of)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" · "));
        }

        private void writeLine(String type, String text) {
            if (!text.isEmpty()) {
                html.begin("p")
                        .attribute("class", type)
                        .attribute("dir", "auto")
                        .text(text)
                        .end()
                        .line();
            }
        }

        private void writeDates() {
            if (article.published().isPresent() || article.updated().isPresent()) {
                html.begin("p").attribute("class", "dates");
                article.published().ifPresent(this::writeTime);
                article.updated().ifPresent(date -> {
                    html.text(article.published().isPresent() ? " · updated " : "updated ");
                    writeTime(date);
                });
                html.end().line();
            }
        }

        private void writeTime(PrintedDate date) {
            html.begin("time")
                    .attribute("datetime", date.value())
                    .text(parts.of(date))
                    .end();
        }

        private void writeLinks() {
            Optional<Heading> last = Optional.empty();
            List<RelatedLink> links = article.relatedLinks();
            for (int i = 0; i < links.size(); i++) {
                if (i == 0 || !links.get(i).heading().equals(last)) {
                    endLinks(i);
                    html.begin("section").attribute("class", "related").line();
                    html.element("h2", parts.of(links.get(i).heading()).orElse("Related"))
                            .line()
                            .begin("ul")
                            .line();
                }
                writeLink(links.get(i));
                last = links.get(i).heading();
            }
            endLinks(links.size());
        }

        private void endLinks(int written) {
            if (written > 0) {
                html.end().line().end().line();
            }
        }

        private void writeLink(RelatedLink link) {
            Optional<String> url = link.url().flatMap(Urls::web);
            html.begin("li").attribute("dir", "auto");
            html.begin(url.isPresent() ? "a" : "span").attribute("href", url);
            html.attribute("rel", url.map(address -> "noopener noreferrer"));
            html.text(parts.of(link.title())).end();
            link.publisher().ifPresent(publisher -> html.text(" " + parts.of(publisher)));
            link.published().ifPresent(date -> {
                html.text(" ");
                writeTime(date);
            });
            html.end().line();
        }

        private void writeTrailers() {
            if (!article.trailers().isEmpty()) {
                html.begin("footer").line();
                article.trailers().forEach(trailer -> writeLine("trailer", parts.of(trailer)));
                html.end().line();
            }
        }
    }
}
