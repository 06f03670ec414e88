package example;

import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Quote;
import io.github.wirecopy.parse.ArticleParser;
import java.io.Serializable;
import java.util.Objects;

/** A row of the table of quotes. */
public final class QuoteRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private String speaker = "";
    private String text = "";
    private int begin;
    private int end;
    private String parser = "";

    /** Returns the row of a quote. */
    public static QuoteRow of(Article article, Quote quote) {
        QuoteRow row = new QuoteRow();
        row.setSpeaker(article.speakerNames(quote));
        row.setText(article.readableText(quote));
        row.setBegin(quote.span().begin());
        row.setEnd(quote.span().end());
        row.setParser(ArticleParser.version());
        return row;
    }

    public String getSpeaker() {
        return speaker;
    }

    public void setSpeaker(String speaker) {
        this.speaker = speaker;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getBegin() {
        return begin;
    }

    public void setBegin(int begin) {
        this.begin = begin;
    }

    public int getEnd() {
        return end;
    }

    public void setEnd(int end) {
        this.end = end;
    }

    public String getParser() {
        return parser;
    }

    public void setParser(String parser) {
        this.parser = parser;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuoteRow row
                && row.begin == begin
                && row.end == end
                && row.speaker.equals(speaker)
                && row.text.equals(text)
                && row.parser.equals(parser);
    }

    @Override
    public int hashCode() {
        return Objects.hash(speaker, text, begin, end);
    }

    @Override
    public String toString() {
        return speaker + ": " + text + " [" + begin + ", " + end + ") by " + parser;
    }
}
