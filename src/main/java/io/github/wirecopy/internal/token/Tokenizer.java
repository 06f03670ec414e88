package io.github.wirecopy.internal.token;

import io.github.wirecopy.internal.lexicon.Lexicon;
import io.github.wirecopy.source.Span;

/**
 * Fills a token table in one pass over the text.
 *
 * <p>Immutable and thread-safe. Time is linear in the text: every char is looked at a bounded number of times.
 */
public final class Tokenizer {

    private final Lexicon lexicon;

    /** Makes a tokenizer that looks words up in a lexicon. */
    public Tokenizer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the tokens of the blocks of a text. */
    public TokenTable tokenize(String text, TextBlocks blocks) {
        TokenCollector tokens = new TokenCollector(text);
        int[] limits = new int[blocks.size()];
        BlockKind[] kinds = new BlockKind[blocks.size()];
        for (int block = 0; block < limits.length; block++) {
            Span span = blocks.span(block);
            new BlockTokenizer(lexicon, tokens, span.end()).run(span.begin());
            limits[block] = tokens.size;
            kinds[block] = blocks.kind(block);
        }
        return new TokenTable(tokens, limits, kinds);
    }
}
