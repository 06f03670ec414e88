package io.github.wirecopy.format;

import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Byline;
import io.github.wirecopy.model.MetadataField;
import java.util.List;
import java.util.Optional;

/** Writes the fields of an article as YAML. */
final class FrontMatter {

    private final ReadableParts parts;
    private final TextBuffer out;

    private FrontMatter(ReadableParts parts, TextBuffer out) {
        this.parts = parts;
        this.out = out;
    }

    static void append(Article article, ReadableParts parts, TextBuffer out) {
        out.append("---\n");
        new FrontMatter(parts, out).append(article);
        out.append("---\n");
    }

    private void append(Article article) {
        field("title", parts.of(article.headline()));
        field("subtitle", parts.deck());
        list("authors", parts.authors());
        list(
                "bylines",
                article.bylines().stream()
                        .map((Byline byline) -> parts.of(byline))
                        .toList());
        field("dateline", parts.of(article.dateline()));
        field("date", parts.date(article.published()));
        field("updated", parts.date(article.updated()));
        field("url", parts.ofText(article.url()));
        field("publisher", parts.ofText(article.publisher()));
        field("section", parts.ofText(article.section()));
        field("language", parts.ofText(article.language()));
        metadata(article.metadata());
    }

    private void field(String name, Optional<String> value) {
        if (value.isPresent()) {
            out.append(name).append(": ");
            quoted(value.get());
            out.append('\n');
        }
    }

    private void list(String name, List<String> values) {
        if (!values.isEmpty()) {
            out.append(name).append(":\n");
            for (String value : values) {
                out.append("  - ");
                quoted(value);
                out.append('\n');
            }
        }
    }

    private void metadata(List<MetadataField> fields) {
        if (!fields.isEmpty()) {
            out.append("metadata:\n");
            for (MetadataField field : fields) {
                out.append("  - name: ");
                quoted(parts.of(field.name()));
                out.append("\n    value: ");
                quoted(parts.of(field.value()));
                out.append('\n');
            }
        }
    }

    /** Writes a string as JSON does, which YAML reads as it is meant; what YAML cannot print is not in readable text. */
    private void quoted(String value) {
        JsonText.compact(out).value(value);
    }
}
