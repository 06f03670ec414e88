package io.github.wirecopy.format;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Attribution;
import io.github.wirecopy.model.Byline;
import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.model.Quote;
import io.github.wirecopy.model.Statement;
import io.github.wirecopy.source.Located;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The parts of an article as all formats but the canonical one print them: readable, trimmed and of whole characters. */
final class ReadableParts {

    private static final String HIGHLIGHT = "@highlight ";

    private final Article article;

    ReadableParts(Article article) {
        this.article = article;
    }

    String of(Located part) {
        String text = article.textOf(part);
        return isReadable(text)
                ? text
                : WellFormed.of(article.readableText(part)).strip();
    }

    String of(String value) {
        return isReadable(value) ? value : of(new Heading(value, Optional.empty()));
    }

    /** Writes a stretch of the article's text, without a string in between if it is readable as it stands. */
    void write(Span stretch, Markup markup) {
        if (!markup.textAsItIs(article.text(), stretch.begin(), stretch.end())) {
            markup.text(article.readableText(stretch));
        }
    }

    /** Tells, in one look, whether a text surely is readable, trimmed and of whole characters already, as most are. */
    private static boolean isReadable(String text) {
        int length = text.length();
        return length == 0 || (text.charAt(0) != ' ' && text.charAt(length - 1) != ' ' && isReadable(text, 0, length));
    }

    /** Tells the same of a stretch, which may have a blank at its ends. */
    private static boolean isReadable(String text, int begin, int end) {
        char last = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c == ' ' ? last == ' ' : !isReadable(c)) {
                return false;
            }
            last = c;
        }
        return true;
    }

    static boolean isReadable(char c) {
        if (c < 0x7F) {
            return c > ' ' && c != '&';
        }
        boolean isLetterOrMark = c > 0xA0 && c < 0x1680 && c != 0xAD;
        return isLetterOrMark || (c >= 0x2010 && c <= 0x2027) || (c > 0x3000 && c < Character.MIN_SURROGATE);
    }

    Optional<String> of(Optional<? extends Located> part) {
        return part.isPresent() ? Optional.of(of(part.get())) : Optional.empty();
    }

    /** Returns the deck, without the marks that stand before each of its lines in stories with highlights. */
    Optional<String> deck() {
        Optional<String> deck = of(article.deck());
        return deck.isPresent() && deck.get().contains(HIGHLIGHT)
                ? Optional.of(of(deck.get().replace(HIGHLIGHT, "")))
                : deck;
    }

    Optional<String> ofText(Optional<String> value) {
        return value.isPresent() ? Optional.of(of(value.get())) : Optional.empty();
    }

    /** Returns what a date means or, if that is not known, how it was printed. */
    Optional<String> date(Optional<PrintedDate> date) {
        return date.isEmpty() || date.get().value().isPresent() ? date.flatMap(PrintedDate::value) : of(date);
    }

    /** Returns the names of all writers, each once. */
    List<String> authors() {
        List<String> authors = new ArrayList<>();
        for (Byline byline : article.bylines()) {
            for (String author : byline.authors()) {
                String name = of(author);
                if (!authors.contains(name)) {
                    authors.add(name);
                }
            }
        }
        return authors;
    }

    /** Returns one value of several actors, joined for people to read. */
    String joined(List<Actor> actors, Function<Actor, String> value) {
        if (actors.size() == 1) {
            return of(value.apply(actors.get(0)));
        }
        StringBuilder joined = new StringBuilder();
        for (Actor actor : actors) {
            joined.append(joined.isEmpty() ? "" : "; ").append(of(value.apply(actor)));
        }
        return joined.toString();
    }

    Optional<Attribution> attribution(Quote quote) {
        return article.statement(quote.statement()).flatMap(Statement::attribution);
    }

    /** Returns the paragraphs of the body, with the subheads where they stand, each ended by the given text. */
    String body(String end) {
        StringBuilder body = new StringBuilder();
        for (Located block : BodyBlocks.of(article)) {
            body.append(of(block)).append(end);
        }
        return body.substring(0, Math.max(0, body.length() - end.length()));
    }
}
