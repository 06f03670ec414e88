package io.github.wirecopy.cli;

import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Attribution;
import io.github.wirecopy.model.Quote;
import io.github.wirecopy.model.QuoteKind;
import io.github.wirecopy.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out the quotes of an article as a table for people: who, cue, quote. */
final class QuoteTable {

    private static final int WIDTH = 100;
    private static final int WIDEST_WHO = 28;
    private static final int WIDEST_CUE = 16;
    private static final String GAP = "  ";

    private record Row(String who, String cue, String quote) {}

    private final List<Row> rows = new ArrayList<>();
    private int whoWidth;
    private int cueWidth;

    QuoteTable(Article article) {
        rows.add(new Row("WHO", "CUE", "QUOTE"));
        for (Quote quote : article.quotes()) {
            if (quote.kind() != QuoteKind.TERM) {
                rows.add(row(article, quote));
            }
        }
        for (Row row : rows) {
            whoWidth = Math.max(whoWidth, Math.min(WIDEST_WHO, row.who().length()));
            cueWidth = Math.max(cueWidth, Math.min(WIDEST_CUE, row.cue().length()));
        }
    }

    private static Row row(Article article, Quote quote) {
        Optional<Attribution> attribution = article.statement(quote.statement()).flatMap(Statement::attribution);
        String cue =
                attribution.flatMap(Attribution::cue).map(article::readableText).orElse("");
        return new Row(who(article, quote, attribution), cue, article.readableText(quote.contentSpan()));
    }

    /** The names, or the source's own words if nobody is known by name. */
    private static String who(Article article, Quote quote, Optional<Attribution> attribution) {
        String names = article.speakerNames(quote);
        return names.isEmpty()
                ? attribution
                        .flatMap(Attribution::source)
                        .map(article::readableText)
                        .orElse("?")
                : names;
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    void print(StringBuilder out) {
        for (Row row : rows) {
            print(row, out);
        }
    }

    private void print(Row row, StringBuilder out) {
        List<String> who = Wrapping.wrap(row.who(), whoWidth);
        List<String> cue = Wrapping.wrap(row.cue(), cueWidth);
        List<String> quote = Wrapping.wrap(row.quote(), WIDTH - whoWidth - cueWidth - 2 * GAP.length());
        int lines = Math.max(quote.size(), Math.max(who.size(), cue.size()));
        for (int line = 0; line < lines; line++) {
            StringBuilder cells = new StringBuilder();
            cell(cells, who, line, whoWidth);
            cell(cells, cue, line, cueWidth);
            out.append(cells).append(line < quote.size() ? quote.get(line) : "");
            trimBlanks(out);
            out.append('\n');
        }
    }

    private static void cell(StringBuilder cells, List<String> wrapped, int line, int width) {
        String text = line < wrapped.size() ? wrapped.get(line) : "";
        cells.append(text)
                .append(" ".repeat(Math.max(0, width - text.length())))
                .append(GAP);
    }

    private static void trimBlanks(StringBuilder out) {
        int length = out.length();
        while (length > 0 && out.charAt(length - 1) == ' ') {
            length--;
        }
        out.setLength(length);
    }
}
