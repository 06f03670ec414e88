package io.github.wirecopy.format;

import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Byline;
import io.github.wirecopy.model.PrintedDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the head of an article as plain text: as newspapers do where that is clear, else with a label before each part, since a
 * headline that is a sentence or a name without {@code By} cannot be told from other lines.
 */
final class TextHead {

    private final Article article;
    private final ReadableParts parts;
    private final TextBuffer out;

    TextHead(Article article, ReadableParts parts, TextBuffer out) {
        this.article = article;
        this.parts = parts;
        this.out = out;
    }

    void append() {
        Map<String, String> labelled = labelled();
        if (labelled.size() + article.bylines().size() > 1 && !isClear()) {
            appendLabelled(labelled);
        } else {
            appendPlain();
        }
    }

    private boolean isClear() {
        boolean isNamed = article.publisher().isPresent()
                || article.section().isPresent()
                || article.language().isPresent();
        boolean hasTitle = article.headline().isPresent();
        return !isNamed
                && (hasTitle
                        ? isTitle(parts.of(article.headline()).orElse(""))
                        : article.deck().isEmpty())
                && article.bylines().stream().map(parts::of).allMatch(TextHead::opensAsByline);
    }

    /** Tells whether a headline looks like one: it neither ends as a sentence does nor holds the end of one. */
    private static boolean isTitle(String headline) {
        return !headline.isEmpty()
                && !Character.isLowerCase(headline.charAt(0))
                && ".!?…".indexOf(headline.charAt(headline.length() - 1)) < 0
                && !headline.contains(". ")
                && !headline.contains("? ")
                && !headline.contains("! ");
    }

    private static boolean opensAsByline(String byline) {
        return byline.toLowerCase(Locale.ROOT).startsWith("by ");
    }

    private Map<String, String> labelled() {
        Map<String, String> labelled = new LinkedHashMap<>();
        parts.of(article.headline()).ifPresent(text -> labelled.put("Title", text));
        parts.of(article.deck()).ifPresent(text -> labelled.put("Deck", text));
        article.published().ifPresent(date -> labelled.put("Published", date(date, parts)));
        article.updated().ifPresent(date -> labelled.put("Updated", date(date, parts)));
        parts.ofText(article.url()).ifPresent(text -> labelled.put("URL", text));
        parts.ofText(article.publisher()).ifPresent(text -> labelled.put("Publisher", text));
        parts.ofText(article.section()).ifPresent(text -> labelled.put("Section", text));
        parts.ofText(article.language()).ifPresent(text -> labelled.put("Language", text));
        return labelled;
    }

    private void appendLabelled(Map<String, String> labelled) {
        labelled.forEach((label, text) -> appendField(label, text));
        for (Byline byline : article.bylines()) {
            appendField("Byline", parts.of(byline));
        }
    }

    private void appendField(String label, String text) {
        out.append(label).append(": ").append(TextEscapes.of(text)).append('\n');
    }

    private void appendPlain() {
        parts.of(article.headline()).ifPresent(this::appendLine);
        parts.of(article.deck()).ifPresent(this::appendLine);
        boolean hasMore = !article.bylines().isEmpty()
                || article.published().isPresent()
                || article.updated().isPresent();
        if (out.length() > 0 && (hasMore || article.url().isPresent())) {
            out.append('\n');
        }
        article.bylines().forEach(byline -> appendLine(parts.of(byline)));
        article.published().ifPresent(date -> appendLine(date(date, parts)));
        article.updated().ifPresent(date -> appendLine("Updated: " + date(date, parts)));
        parts.ofText(article.url()).ifPresent(this::appendLine);
    }

    private void appendLine(String text) {
        out.append(TextEscapes.of(text)).append('\n');
    }

    /** Returns a date as it was printed or, if that is figures alone, whose order is anybody's guess, what it means. */
    static String date(PrintedDate date, ReadableParts parts) {
        String printed = parts.of(date);
        Optional<String> value = date.value();
        return value.isPresent() && printed.chars().noneMatch(Character::isLetter) ? value.get() : printed;
    }
}
