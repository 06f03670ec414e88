package io.github.wirecopy.format;

import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Origin;
import java.io.Writer;
import java.util.List;

/** A format of rows under one line of names. */
abstract class CsvFormat extends BufferedFormat {

    private final String head;

    CsvFormat(String name, String... columns) {
        super(name, ".csv");
        head = CsvText.rows(List.<String[]>of(columns));
    }

    /** Returns the rows of one article. */
    abstract List<String[]> rows(Article article);

    @Override
    final void append(Article article, TextBuffer out) {
        out.append(head);
        appendRows(article, out);
    }

    private void appendRows(Article article, TextBuffer out) {
        out.append(CsvText.rows(rows(article)));
    }

    @Override
    public final boolean holdsSeveral() {
        return true;
    }

    @Override
    public final ArticleWriter writer(Writer out) {
        return new LinesWriter(out, head, this::appendRows);
    }

    static String file(Article article) {
        return WellFormed.of(article.origin().map(Origin::file).orElse(""));
    }

    static String index(Article article) {
        return article.origin().map(origin -> Integer.toString(origin.index())).orElse("");
    }
}
