package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.quote.QuoteTable;
import java.util.List;

/**
 * Goes over the quotes that no cue has taken, in one sweep that remembers the last statement with a cue of speech, and asks
 * the rules for leftovers.
 */
final class QuoteResolver {

    private static final int NONE = StatementTable.NONE;

    private final Scene scene;
    private final List<AttributionRule> rules;
    private final int offset;
    private final double[] confidences;
    private final double minConfidence;
    private int swept;
    /** Whether the last statement is that of a quote, and not of reported speech. */
    private boolean lastIsTag;

    private final int[] statementOfCue;

    QuoteResolver(Scene scene, RuleBook book, double minConfidence) {
        this.scene = scene;
        this.rules = book.leftovers();
        this.offset = book.size() - rules.size();
        this.confidences = new double[rules.size()];
        for (int rule = 0; rule < confidences.length; rule++) {
            confidences[rule] = book.confidence(offset + rule);
        }
        this.minConfidence = minConfidence;
        this.statementOfCue = cues(scene);
    }

    /** Returns for each token the statement whose cue it begins, plus one. */
    private static int[] cues(Scene scene) {
        int[] cues = new int[scene.tokens.size()];
        StatementCollector statements = scene.statements;
        for (int statement = 0; statement < statements.size; statement++) {
            int first = statements.cueFirsts[statement];
            if (first != NONE && statements.sourceFirsts[statement] != NONE) {
                cues[first] = statement + 1;
            }
        }
        return cues;
    }

    void run() {
        QuoteTable quotes = scene.quotes;
        for (int quote = 0; quote < quotes.size(); quote++) {
            if (quotes.parent(quote) == QuoteTable.NONE) {
                sweep(quotes.open(quote));
                int statement = scene.statements.statementAt(quotes.open(quote));
                if (statement == NONE) {
                    ask(quote);
                } else if (isNamed(statement)) {
                    scene.lastStatement = statement;
                    scene.lastBlock = scene.tokens.blockOf(quotes.open(quote));
                    lastIsTag = true;
                }
                takeTurn(quote);
            }
        }
    }

    /** Takes note of a quote that begins a paragraph: another speaker's, right after the one before, is a turn in a talk of two. */
    private void takeTurn(int quote) {
        int statement = scene.statements.statementAt(scene.quotes.open(quote));
        if (statement == NONE || !Leftover.opensBlock(scene, quote)) {
            return;
        }
        boolean next = scene.laterTurn != NONE && block(quote) - block(scene.laterTurn) == 1;
        scene.earlierTurn = next && isAnother(statement) ? scene.laterTurn : NONE;
        scene.laterTurn = quote;
    }

    private int block(int quote) {
        return scene.tokens.blockOf(scene.quotes.open(quote));
    }

    /** Tells whether a statement has a source of other words than the last turn. */
    private boolean isAnother(int statement) {
        int source = scene.statements.sourceFirsts[statement];
        int last = scene.statements.sourceFirsts[scene.statements.statementAt(scene.quotes.open(scene.laterTurn))];
        return source != NONE && last != NONE && scene.tokens.hash(source) != scene.tokens.hash(last);
    }

    private void sweep(int limit) {
        for (; swept < limit; swept++) {
            int statement = statementOfCue[swept] - 1;
            if (statement != NONE && isSpeech(statement) && !isWithinTag(swept)) {
                scene.lastStatement = statement;
                scene.lastBlock = scene.tokens.blockOf(swept);
                lastIsTag = false;
            }
        }
    }

    /** Tells whether a cue stands in the sentence of the last quote's own tag, which goes before it: {@code "…," she said as they claimed}. */
    private boolean isWithinTag(int cue) {
        if (!lastIsTag) {
            return false;
        }
        int tag = scene.statements.cueFirsts[scene.lastStatement];
        return tag != NONE && scene.sentences.sentenceOf(tag) == scene.sentences.sentenceOf(cue);
    }

    private boolean isSpeech(int statement) {
        return scene.tokens.is(scene.statements.cueLimits[statement] - 1, WordClass.REPORTING_VERB)
                && isNamed(statement);
    }

    private boolean isNamed(int statement) {
        int source = scene.statements.sourceFirsts[statement];
        return source != NONE && !scene.tokens.is(source, WordClass.RELATIVE_PRONOUN);
    }

    private void ask(int quote) {
        for (int rule = 0; rule < rules.size(); rule++) {
            scene.rule = offset + rule;
            if (confidences[rule] >= minConfidence && rules.get(rule).apply(scene, quote)) {
                scene.lastStatement = scene.statements.statementAt(scene.quotes.open(quote));
                scene.lastBlock = scene.tokens.blockOf(scene.quotes.open(quote));
                lastIsTag = true;
                return;
            }
        }
    }
}
