package io.github.wirecopy.format;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.Mention;
import io.github.wirecopy.model.MentionForm;
import io.github.wirecopy.model.Quote;
import io.github.wirecopy.model.RelatedLink;
import io.github.wirecopy.source.Located;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the paragraphs, with quotes and named actors marked, the related links and what ends an article. */
final class NitfBody implements InlineMarks.Visitor {

    private final Article article;
    private final ReadableParts parts;
    private final Markup xml;

    NitfBody(Article article, ReadableParts parts, Markup xml) {
        this.article = article;
        this.parts = parts;
        this.xml = xml;
    }

    void writeContent() {
        InlineMarks marks = new InlineMarks(marks(), mark -> mark instanceof Mark.MentionMark, this);
        boolean isLede = true;
        xml.begin("body.content").line();
        for (Located block : BodyBlocks.of(article)) {
            if (block instanceof Span) {
                xml.begin("p");
                xml.attribute("lede", isLede ? Optional.of("true") : Optional.empty());
                marks.visit((Span) block);
                xml.end().line();
                isLede = false;
            } else {
                xml.element("hl2", parts.of(block)).line();
            }
        }
        writeLinks();
        xml.end().line();
    }

    void writeEnd() {
        if (!article.trailers().isEmpty()) {
            String trailers = article.trailers().stream().map(parts::of).collect(Collectors.joining(" "));
            xml.begin("body.end").element("tagline", trailers).end().line();
        }
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Quote quote : article.quotes()) {
            marks.add(new Mark.QuoteMark(quote));
        }
        List<Actor> actors = article.actors();
        for (int i = 0; i < actors.size(); i++) {
            for (Mention mention : actors.get(i).mentions()) {
                if (mention.form() == MentionForm.NAME) {
                    marks.add(new Mark.MentionMark(actors.get(i), i, mention));
                }
            }
        }
        return marks;
    }

    @Override
    public void text(Span span) {
        parts.write(span, xml);
    }

    @Override
    public void begin(Mark mark) {
        if (mark instanceof Mark.QuoteMark) {
            Quote quote = ((Mark.QuoteMark) mark).quote();
            String speakers = parts.joined(article.speakers(quote), Actor::name);
            xml.begin("q").attribute("class", quote.kind().name());
            xml.attribute("quote-source", speakers.isEmpty() ? Optional.empty() : Optional.of(speakers));
        } else {
            NitfDocument.begin(((Mark.MentionMark) mark).actor(), xml);
        }
    }

    @Override
    public void end(Mark mark) {
        xml.end();
    }

    private void writeLinks() {
        List<RelatedLink> links = article.relatedLinks();
        int begin = 0;
        while (begin < links.size()) {
            Optional<Heading> heading = links.get(begin).heading();
            int end = begin + 1;
            while (end < links.size() && links.get(end).heading().equals(heading)) {
                end++;
            }
            xml.begin("block").attribute("class", "related").line();
            xml.element("hl2", parts.of(heading)).begin("ul").line();
            links.subList(begin, end).forEach(this::writeLink);
            xml.end().line().end().line();
            begin = end;
        }
    }

    private void writeLink(RelatedLink link) {
        Optional<String> url = link.url().flatMap(Urls::web);
        xml.begin("li");
        if (url.isPresent()) {
            xml.begin("a")
                    .attribute("href", url.get())
                    .text(parts.of(link.title()))
                    .end();
        } else {
            xml.text(parts.of(link.title()));
        }
        link.publisher().ifPresent(publisher -> xml.text(", ").element("org", parts.of(publisher)));
        link.published().ifPresent(date -> {
            xml.text(", ").begin("chron").attribute("norm", date.value());
            xml.text(parts.of(date)).end();
        });
        xml.end().line();
    }
}
