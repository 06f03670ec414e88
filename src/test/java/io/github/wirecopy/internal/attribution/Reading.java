package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.lexicon.Lexicon;
import io.github.wirecopy.internal.quote.QuoteFinder;
import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.segment.SentenceSegmenter;
import io.github.wirecopy.internal.segment.Sentences;
import io.github.wirecopy.internal.token.BlockKind;
import io.github.wirecopy.internal.token.TextBlocks;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.internal.token.Tokenizer;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.List;

/** A text of one paragraph a line, read up to its statements, which are shown as {@code Rule: {source} <cue> [content]}. */
final class Reading {

    final TokenTable tokens;
    final Sentences sentences;
    final QuoteTable quotes;
    final StatementTable statements;

    private Reading(String text, boolean headline, double minConfidence) {
        tokens = new Tokenizer(Lexicon.english()).tokenize(text, lines(text, headline));
        sentences = new SentenceSegmenter().segment(tokens);
        quotes = new QuoteFinder(10_000, 8).find(tokens);
        statements = new AttributionFinder(minConfidence).find(tokens, sentences, quotes);
    }

    /** Reads a text whose lines are all paragraphs. */
    static Reading of(String text) {
        return new Reading(text, false, 0);
    }

    /** Reads a text whose first line is its headline. */
    static Reading ofArticle(String text) {
        return new Reading(text, true, 0);
    }

    static Reading of(String text, double minConfidence) {
        return new Reading(text, false, minConfidence);
    }

    private static TextBlocks lines(String text, boolean headline) {
        TextBlocks.Builder blocks = TextBlocks.builder();
        BlockKind kind = headline ? BlockKind.HEADLINE : BlockKind.PARAGRAPH;
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            if (!text.substring(begin, end).isBlank()) {
                blocks.add(new Span(begin, end), kind);
                kind = BlockKind.PARAGRAPH;
            }
            begin = end + 1;
        }
        return blocks.build();
    }

    /** Returns all statements in text order. */
    List<String> shown() {
        List<String> shown = new ArrayList<>();
        for (int statement = 0; statement < statements.size(); statement++) {
            shown.add(statements.ruleName(statement) + ": " + parts(statement));
        }
        return shown;
    }

    /** Returns source, cue and content of a statement in brackets of three kinds. */
    String parts(int statement) {
        StringBuilder parts = new StringBuilder();
        parts.append('{').append(text(statements.sourceFirst(statement), statements.sourceLimit(statement)));
        parts.append("} <")
                .append(text(statements.cueFirst(statement), statements.cueLimit(statement)))
                .append('>');
        for (int i = 0; i < statements.contentCount(statement); i++) {
            String content = text(statements.contentFirst(statement, i), statements.contentLimit(statement, i));
            parts.append(" [").append(content).append(']');
        }
        return parts.toString();
    }

    private String text(int first, int limit) {
        return first == StatementTable.NONE ? "" : tokens.text().substring(tokens.begin(first), tokens.end(limit - 1));
    }
}
