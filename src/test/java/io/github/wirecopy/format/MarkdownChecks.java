package io.github.wirecopy.format;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.Quote;
import io.github.wirecopy.model.QuoteKind;
import io.github.wirecopy.model.RelatedLink;
import io.github.wirecopy.source.Located;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads Markdown with a reader of YAML and one of CommonMark, and compares what they find with the article. */
final class MarkdownChecks {

    private static final String FENCE = "---\n";
    private static final int LONGEST_FRONT_MATTER = 1 << 26;

    private final Article article;
    private final ReadableParts parts;
    private final List<String> problems = new ArrayList<>();

    private MarkdownChecks(Article article) {
        this.article = article;
        parts = new ReadableParts(article);
    }

    static List<String> problems(Article article) {
        MarkdownChecks checks = new MarkdownChecks(article);
        String markdown = Formats.markdown().format(article);
        int end = markdown.indexOf("\n" + FENCE) + 1;
        if (!markdown.startsWith(FENCE) || end < FENCE.length()) {
            return List.of("has no front matter");
        }
        checks.checkFrontMatter(markdown.substring(FENCE.length(), end));
        checks.checkBody(markdown.substring(end + FENCE.length()));
        return checks.problems;
    }

    private void checkFrontMatter(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST_FRONT_MATTER);
        options.setAllowDuplicateKeys(false);
        try {
            Object found = new Yaml(new SafeConstructor(options)).load(yaml);
            require("front matter", fields(), found == null ? Map.of() : found);
        } catch (YAMLException e) {
            problems.add("front matter is no YAML: " + e.getMessage());
        }
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        parts.of(article.headline()).ifPresent(text -> fields.put("title", text));
        parts.deck().ifPresent(text -> fields.put("subtitle", text));
        putAll(fields, "authors", parts.authors());
        putAll(
                fields,
                "bylines",
                article.bylines().stream().map(byline -> parts.of(byline)).toList());
        parts.of(article.dateline()).ifPresent(text -> fields.put("dateline", text));
        parts.date(article.published()).ifPresent(text -> fields.put("date", text));
        parts.date(article.updated()).ifPresent(text -> fields.put("updated", text));
        parts.ofText(article.url()).ifPresent(text -> fields.put("url", text));
        parts.ofText(article.publisher()).ifPresent(text -> fields.put("publisher", text));
        parts.ofText(article.section()).ifPresent(text -> fields.put("section", text));
        parts.ofText(article.language()).ifPresent(text -> fields.put("language", text));
        putAll(
                fields,
                "metadata",
                article.metadata().stream()
                        .map(field -> Map.of("name", parts.of(field.name()), "value", parts.of(field.value())))
                        .toList());
        return fields;
    }

    private static void putAll(Map<String, Object> fields, String name, List<?> values) {
        if (!values.isEmpty()) {
            fields.put(name, values);
        }
    }

    private void checkBody(String body) {
        BlockTexts found = new BlockTexts();
        Parser.builder().build().parse(body).accept(found);
        require("body", blocks(), found.texts);
        problems.addAll(found.problems);
    }

    /** Returns what stands in the headings, paragraphs and items. */
    private List<String> blocks() {
        List<String> blocks = new ArrayList<>();
        parts.of(article.headline()).ifPresent(blocks::add);
        parts.deck().ifPresent(blocks::add);
        String lead = parts.of(article.dateline()).map(text -> text + " ").orElse("");
        for (Located block : BodyBlocks.of(article)) {
            if (block instanceof Span) {
                blocks.add((lead + parts.of(block)).strip());
                lead = "";
                speakers((Span) block).ifPresent(blocks::add);
            } else {
                blocks.add(parts.of(block));
            }
        }
        addLinks(blocks);
        article.trailers().forEach(trailer -> blocks.add(parts.of(trailer)));
        blocks.removeIf(String::isEmpty);
        return blocks;
    }

    private Optional<String> speakers(Span paragraph) {
        Set<Actor> speakers = new LinkedHashSet<>();
        for (Quote quote : article.quotes()) {
            if (quote.kind() == QuoteKind.SPEECH && paragraph.contains(quote.span())) {
                speakers.addAll(article.speakers(quote));
            }
        }
        String names = parts.joined(List.copyOf(speakers), Actor::name);
        return speakers.isEmpty() ? Optional.empty() : Optional.of(("— " + names).strip());
    }

    private void addLinks(List<String> blocks) {
        Optional<Heading> last = Optional.empty();
        for (RelatedLink link : article.relatedLinks()) {
            if (link == article.relatedLinks().get(0) || !link.heading().equals(last)) {
                blocks.add(parts.of(link.heading()).orElse("Related"));
            }
            last = link.heading();
            String publisher =
                    parts.ofText(link.publisher()).map(text -> ", " + text).orElse("");
            String published =
                    parts.of(link.published()).map(text -> ", " + text).orElse("");
            blocks.add(parts.of(link.title()) + publisher + published);
        }
    }

    private void require(String part, Object expected, Object found) {
        if (!expected.equals(found)) {
            problems.add(part + " should be\n" + expected + "\nbut is\n" + found);
        }
    }

    /** Takes the text of each block that holds text; the format writes neither code nor HTML. */
    private static final class BlockTexts extends AbstractVisitor {

        private final List<String> texts = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private StringBuilder text = new StringBuilder();

        @Override
        public void visit(Paragraph paragraph) {
            visitBlock(paragraph);
        }

        @Override
        public void visit(org.commonmark.node.Heading heading) {
            visitBlock(heading);
        }

        private void visitBlock(Block block) {
            text = new StringBuilder();
            visitChildren(block);
            texts.add(text.toString());
        }

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code code) {
            problems.add("has code: " + code.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            problems.add("has HTML: " + html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            problems.add("has HTML: " + html.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            problems.add("has code: " + code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            problems.add("has code: " + code.getLiteral());
        }
    }
}
