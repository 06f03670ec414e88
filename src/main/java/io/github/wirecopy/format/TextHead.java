package io.github.wirecopy.format;

import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Byline;
import io.github.wirecopy.model.Dateline;
import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.source.Located;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the head of an article as plain text: as newspapers do where that is clear, else with a label before each part, since a
 * headline that is a sentence or a name without {@code By} cannot be told from other lines. A label without a value says that there is none.
 */
final class TextHead {

    private static final int LONGEST_HEADLINE = 250;
    private static final int MOST_TITLE_WORDS = 18;
    private static final int FEW_WORDS = 12;
    private static final int MOST_DECK_WORDS = 30;
    private static final int LONGEST_DECK = 200;

    private static final List<String> DASHES = List.of(" - ", " -- ", " – ", " — ");

    /** One label alone might as well be a headline with a colon. */
    private static final int FEWEST_LABELS = 2;

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
        boolean isSeveral = labelled.size() + article.bylines().size() >= FEWEST_LABELS;
        if (needsLabels() || (isSeveral && isNamed())) {
            appendLabelled(labelled);
        } else {
            appendPlain();
        }
    }

    /** Tells whether what stands first in the body is surely taken for the body. */
    boolean endsClearly() {
        return article.headline().isPresent() ? article.deck().isPresent() || !mayBeDeck() : !mayBeHeadline();
    }

    /** Tells whether a part cannot be told from others without a label. */
    private boolean needsLabels() {
        return !endsClearly()
                || !hasClearDateline()
                || !parts.of(article.headline()).map(TextHead::isTitle).orElse(true)
                || (article.deck().isPresent() && !hasClearDeck())
                || !article.bylines().stream().map(parts::of).allMatch(TextHead::opensAsByline);
    }

    private boolean isNamed() {
        return article.publisher().isPresent()
                || article.section().isPresent()
                || article.language().isPresent();
    }

    private boolean hasClearDeck() {
        String deck = parts.deck().orElse("");
        int words = Words.count(deck);
        return article.headline().isPresent()
                && words > 2
                && words <= MOST_DECK_WORDS
                && deck.length() <= LONGEST_DECK
                && !Character.isLowerCase(deck.charAt(0))
                && ",;:".indexOf(deck.charAt(deck.length() - 1)) < 0
                && !holdsSentenceEnd(deck);
    }

    /** Tells whether the dateline is read as one without a label: a mark divides it from the text, and its parts from each other. */
    boolean hasClearDateline() {
        return article.dateline().map(this::isClear).orElse(true);
    }

    private boolean isClear(Dateline dateline) {
        String text = parts.of(dateline);
        boolean hasMark = !text.isEmpty() && "-–—_:]".indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean hasClearDate = dateline.date().isPresent()
                ? isSetApart(text, parts.of(dateline.date().get()))
                : text.chars().noneMatch(Character::isDigit);
        boolean hasParts = !dateline.places().isEmpty() || dateline.date().isPresent();
        return hasMark && hasParts && hasClearDate && isLastDash(text);
    }

    /** Tells whether no dash stands before the end, at which reading would divide the dateline from the text. */
    private static boolean isLastDash(String dateline) {
        return dateline.endsWith("]") || DASHES.stream().noneMatch(dateline::contains);
    }

    /** Tells whether a date follows a comma or a bracket rather than the name of a place. */
    private static boolean isSetApart(String dateline, String date) {
        int before = dateline.indexOf(date) - 1;
        while (before >= 0 && dateline.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || ",;(/".indexOf(dateline.charAt(before)) >= 0;
    }

    private boolean mayBeHeadline() {
        String first = firstOfBody();
        return !first.isEmpty()
                && first.length() <= LONGEST_HEADLINE
                && (Words.count(first) <= MOST_TITLE_WORDS || !endsSentence(first) || hasManyCapitals(first));
    }

    private boolean mayBeDeck() {
        String first = firstOfBody();
        return !first.isEmpty()
                && first.length() <= LONGEST_HEADLINE
                && (Words.count(first) <= FEW_WORDS || !endsSentence(first));
    }

    /** Returns what the body begins with, unless that is a dateline. */
    private String firstOfBody() {
        List<Located> blocks = BodyBlocks.of(article);
        return article.dateline().isPresent() || blocks.isEmpty() ? "" : parts.of(blocks.get(0));
    }

    private static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last > 0 && "\"'”’»)]“‘*".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".!?…".indexOf(text.charAt(last)) >= 0;
    }

    private static boolean hasManyCapitals(String text) {
        return 2 * text.chars().filter(Character::isUpperCase).count() >= Words.count(text);
    }

    /** Tells whether a headline looks like one: it neither ends as a sentence does nor holds the end of one. */
    private static boolean isTitle(String headline) {
        return Words.count(headline) > 1
                && !Character.isLowerCase(headline.charAt(0))
                && headline.length() <= LONGEST_DECK
                && !endsSentence(headline)
                && !holdsSentenceEnd(headline);
    }

    private static boolean holdsSentenceEnd(String text) {
        return text.contains(". ") || text.contains("? ") || text.contains("! ");
    }

    private static boolean opensAsByline(String byline) {
        return byline.toLowerCase(Locale.ROOT).startsWith("by ");
    }

    private Map<String, String> labelled() {
        Map<String, String> labelled = new LinkedHashMap<>();
        parts.of(article.headline()).ifPresent(text -> labelled.put("Title", text));
        parts.deck().ifPresent(text -> labelled.put("Deck", text));
        article.published().ifPresent(date -> labelled.put("Published", date(date, parts)));
        article.updated().ifPresent(date -> labelled.put("Updated", date(date, parts)));
        parts.ofText(article.url()).ifPresent(text -> labelled.put("URL", text));
        parts.ofText(article.publisher()).ifPresent(text -> labelled.put("Publisher", text));
        parts.ofText(article.section()).ifPresent(text -> labelled.put("Section", text));
        parts.ofText(article.language()).ifPresent(text -> labelled.put("Language", text));
        return labelled;
    }

    private void appendLabelled(Map<String, String> labelled) {
        if (article.headline().isEmpty()) {
            appendField("Title", "");
        }
        if (article.deck().isEmpty()) {
            appendField("Deck", "");
        }
        labelled.forEach((label, text) -> appendField(label, text));
        for (Byline byline : article.bylines()) {
            appendField("Byline", parts.of(byline));
        }
        if (!hasClearDateline()) {
            appendField("Dateline", parts.of(article.dateline()).orElse(""));
        }
    }

    private void appendField(String label, String text) {
        out.append(label)
                .append(text.isEmpty() ? ":" : ": ")
                .append(TextEscapes.of(text))
                .append('\n');
    }

    private void appendPlain() {
        parts.of(article.headline()).ifPresent(this::appendLine);
        parts.deck().ifPresent(this::appendLine);
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
