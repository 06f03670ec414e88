package io.github.wirecopy.format;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.Quote;
import io.github.wirecopy.model.QuoteKind;
import io.github.wirecopy.model.RelatedLink;
import io.github.wirecopy.model.Trailer;
import io.github.wirecopy.source.Located;
import io.github.wirecopy.source.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** CommonMark with YAML front matter; a paragraph in which somebody speaks is a block quote that ends with the speakers. */
final class MarkdownFormat extends BufferedFormat {

    MarkdownFormat() {
        super("markdown", ".md");
    }

    @Override
    void append(Article article, TextBuffer out) {
        ReadableParts parts = new ReadableParts(article);
        FrontMatter.append(article, parts, out);
        article.headline()
                .ifPresent(headline ->
                        out.append("\n# ").append(escaped(parts.of(headline))).append('\n'));
        parts.deck()
                .ifPresent(deck ->
                        out.append("\n*").append(MarkdownText.inline(deck)).append("*\n"));
        String lead = article.dateline()
                .map(parts::of)
                .map(text -> "**" + MarkdownText.inline(text) + "** ")
                .orElse("");
        new Body(article, parts, out).append(lead);
        appendLinks(article.relatedLinks(), parts, out);
        appendTrailers(article.trailers(), parts, out);
    }

    private static void appendLinks(List<RelatedLink> links, ReadableParts parts, TextBuffer out) {
        Optional<Heading> last = Optional.empty();
        boolean isFirst = true;
        for (RelatedLink link : links) {
            if (isFirst || !link.heading().equals(last)) {
                String heading =
                        parts.of(link.heading()).map(MarkdownFormat::escaped).orElse("Related");
                out.append("\n## ").append(heading).append("\n\n");
            }
            appendLink(link, parts, out);
            last = link.heading();
            isFirst = false;
        }
    }

    private static void appendLink(RelatedLink link, ReadableParts parts, TextBuffer out) {
        String title = MarkdownText.inline(parts.of(link.title()));
        Optional<String> url = link.url().flatMap(Urls::web);
        out.append("- ");
        if (url.isPresent()) {
            out.append('[')
                    .append(title)
                    .append("](<")
                    .append(MarkdownText.destination(url.get()))
                    .append(">)");
        } else {
            out.append(MarkdownText.line(title));
        }
        link.publisher().ifPresent(publisher -> out.append(", ").append(MarkdownText.inline(parts.of(publisher))));
        link.published().ifPresent(date -> out.append(", ").append(MarkdownText.inline(parts.of(date))));
        out.append('\n');
    }

    private static void appendTrailers(List<Trailer> trailers, ReadableParts parts, TextBuffer out) {
        if (!trailers.isEmpty()) {
            out.append("\n---\n");
        }
        for (Trailer trailer : trailers) {
            out.append('\n').append(escaped(parts.of(trailer))).append('\n');
        }
    }

    private static String escaped(String text) {
        return MarkdownText.line(MarkdownText.inline(text));
    }

    /** Writes the paragraphs, going through the quotes alongside. */
    private static final class Body {

        private final Article article;
        private final ReadableParts parts;
        private final TextBuffer out;
        private int nextQuote;

        Body(Article article, ReadableParts parts, TextBuffer out) {
            this.article = article;
            this.parts = parts;
            this.out = out;
        }

        void append(String lead) {
            String before = lead;
            for (Located block : BodyBlocks.of(article)) {
                if (block instanceof Span) {
                    appendParagraph((Span) block, before);
                    before = "";
                } else {
                    out.append("\n## ").append(escaped(parts.of(block))).append('\n');
                }
            }
        }

        private void appendParagraph(Span paragraph, String before) {
            Set<Actor> speakers = speakers(paragraph);
            String text =
                    before.isEmpty() ? escaped(parts.of(paragraph)) : before + MarkdownText.inline(parts.of(paragraph));
            if (speakers.isEmpty()) {
                out.append('\n').append(text).append('\n');
                return;
            }
            out.append("\n> ").append(text).append("\n>\n> — ");
            out.append(MarkdownText.inline(parts.joined(List.copyOf(speakers), Actor::name)))
                    .append('\n');
        }

        private Set<Actor> speakers(Span paragraph) {
            Set<Actor> speakers = new LinkedHashSet<>();
            List<Quote> quotes = article.quotes();
            while (nextQuote < quotes.size() && quotes.get(nextQuote).span().begin() < paragraph.end()) {
                Quote quote = quotes.get(nextQuote++);
                if (quote.kind() == QuoteKind.SPEECH && paragraph.contains(quote.span())) {
                    speakers.addAll(article.speakers(quote));
                }
            }
            return speakers;
        }
    }
}
