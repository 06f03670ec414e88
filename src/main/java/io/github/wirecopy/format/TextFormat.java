package io.github.wirecopy.format;

import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.RelatedLink;
import io.github.wirecopy.model.Trailer;
import io.github.wirecopy.model.TrailerKind;
import io.github.wirecopy.source.Located;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;

/** Plain text, unwrapped and tidy, that the parser reads as the same article. */
final class TextFormat extends BufferedFormat {

    TextFormat() {
        super("text", ".txt");
    }

    @Override
    void append(Article article, TextBuffer out) {
        new Rendering(article, new ReadableParts(article), out).append();
    }

    private record Rendering(Article article, ReadableParts parts, TextBuffer out) {

        void append() {
            TextHead head = new TextHead(article, parts, out);
            head.append();
            appendBody(head.hasClearDateline());
            appendLinks();
            appendTrailers();
        }

        private void appendBody(boolean hasDateline) {
            Optional<Located> dateline = hasDateline ? article.dateline().map(Located.class::cast) : Optional.empty();
            for (Located block : BodyBlocks.of(article)) {
                gap();
                if (block instanceof Span && dateline.isPresent()) {
                    out.append(escaped(dateline.get())).append(' ');
                    dateline = Optional.empty();
                }
                line(block);
            }
        }

        private void appendLinks() {
            Optional<Heading> last = Optional.empty();
            List<RelatedLink> links = article.relatedLinks();
            for (int i = 0; i < links.size(); i++) {
                RelatedLink link = links.get(i);
                if (i == 0 || !link.heading().equals(last)) {
                    gap();
                    line(link.heading().map(this::escaped).orElse("Related"));
                }
                line(TextEscapes.of(parts.of(link.title())));
                link.published().ifPresent(date -> line(TextHead.date(date, parts)));
                link.url().filter(url -> !url.equals(link.title())).ifPresent(url -> line(parts.of(url)));
                last = link.heading();
            }
        }

        /** Writes what follows the body, save end marks, which mean nothing where the text ends anyway. */
        private void appendTrailers() {
            List<Trailer> trailers = article.trailers().stream()
                    .filter(trailer -> trailer.kind() != TrailerKind.END_MARK)
                    .toList();
            if (!trailers.isEmpty()) {
                gap();
                trailers.forEach(this::line);
            }
        }

        private void gap() {
            if (out.length() > 0) {
                out.append('\n');
            }
        }

        private void line(Located part) {
            line(escaped(part));
        }

        private void line(String text) {
            out.append(text).append('\n');
        }

        private String escaped(Located part) {
            return TextEscapes.of(parts.of(part));
        }
    }
}
