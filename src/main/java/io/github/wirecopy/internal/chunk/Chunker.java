package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.Lexicon;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.segment.Sentences;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/**
 * Cuts an article into noun phrases, verb groups and the words and marks between them, and finds the subject of each
 * verb group.
 *
 * <p>A quote is one chunk, so that what is said inside it does not disturb the sentence around it; and where a sentence
 * ends inside a quote the chunks go on to the end of the sentence that holds the quote. Immutable and thread-safe;
 * linear in the tokens.
 */
public final class Chunker {

    private final TagTable tagTable = new TagTable(Lexicon.english());

    /** Returns the chunks of an article. */
    public ChunkTable chunk(TokenTable tokens, Sentences sentences, QuoteTable quotes) {
        byte[] tags = Tagger.tag(tokens, sentences, quotes, tagTable);
        ChunkCollector chunks = new Run(tokens, sentences, quotes, tags).run();
        chunks.prepareSubjects();
        new SubjectFinder(tokens, chunks).run();
        return new ChunkTable(tags, chunks, chunkAt(tokens.size(), chunks));
    }

    private static int[] chunkAt(int tokens, ChunkCollector chunks) {
        int[] chunkAt = new int[tokens];
        int token = 0;
        for (int chunk = 0; chunk < chunks.size; chunk++) {
            while (token < chunks.limits[chunk]) {
                chunkAt[token++] = chunk;
            }
        }
        while (token < tokens) {
            chunkAt[token++] = chunks.size;
        }
        return chunkAt;
    }

    /** The work on one article. */
    private static final class Run {

        private final TokenTable tokens;
        private final Sentences sentences;
        private final QuoteTable quotes;
        private final byte[] tags;
        private final ChunkCollector chunks;
        private final NounPhraseReader nounPhrases;
        private final VerbGroupReader verbGroups;

        Run(TokenTable tokens, Sentences sentences, QuoteTable quotes, byte[] tags) {
            this.tokens = tokens;
            this.sentences = sentences;
            this.quotes = quotes;
            this.tags = tags;
            this.chunks = new ChunkCollector(tokens.size());
            this.nounPhrases = new NounPhraseReader(tokens, quotes, tags, chunks);
            this.verbGroups = new VerbGroupReader(tokens, tags, chunks);
        }

        ChunkCollector run() {
            int token = 0;
            while (token < tokens.size()) {
                if (token == sentences.first(sentences.sentenceOf(token))) {
                    chunks.add(ChunkKind.BREAK, token, token, token, 0);
                }
                token = next(token);
            }
            chunks.add(ChunkKind.BREAK, token, token, token, 0);
            return chunks;
        }

        /** Adds the chunk that begins with a token and returns the token after it. */
        private int next(int token) {
            byte tag = tags[token];
            if (tag == WordTag.QUOTED) {
                int quote = quotes.quoteAt(token);
                int end = Math.max(token + 1, quotes.end(quote));
                char last = lastMark(quote);
                chunks.add(ChunkKind.QUOTE, token, end, quote, isOpenEnd(last) ? ChunkFeature.ENDS_OPEN : 0);
                if (last == ',') {
                    // set within the marks, it parts the quote from what follows all the same
                    chunks.add(ChunkKind.COMMA, end, end, end, 0);
                }
                return end;
            }
            int limit = sentences.limit(sentences.sentenceOf(token));
            if (tag == WordTag.MARK || tag == WordTag.STOP) {
                return token + 1;
            }
            if (tag >= WordTag.NOUN && tag <= WordTag.POSSESSIVE) {
                return nounPhrases.read(token, limit);
            }
            if (tag == WordTag.ADVERB || tag == WordTag.TO || WordTag.isVerbal(tag)) {
                return verbGroups.read(token, limit);
            }
            return single(token, tag);
        }

        /** Returns the last mark within a quote, or a blank if a word ends it. */
        private char lastMark(int quote) {
            int last = quotes.limit(quote) - 1;
            while (last >= quotes.first(quote) && tokens.has(last, TokenFlag.QUOTE_MARK)) {
                last--;
            }
            return last >= quotes.first(quote) && tokens.has(last, TokenFlag.PUNCTUATION) ? tokens.first(last) : ' ';
        }

        private static boolean isOpenEnd(char mark) {
            switch (mark) {
                case ',':
                case '?':
                case '!':
                case '-':
                case '–':
                case '—':
                    return true;
                default:
                    return false;
            }
        }

        private int single(int token, byte tag) {
            boolean opensClause = tag == WordTag.PREPOSITION && tokens.is(token, WordClass.SUBORDINATOR);
            chunks.add(kind(tag), token, token + 1, token, opensClause ? ChunkFeature.OPENS_CLAUSE : 0);
            return token + 1;
        }

        private static ChunkKind kind(byte tag) {
            switch (tag) {
                case WordTag.PREPOSITION:
                    return ChunkKind.PREPOSITION;
                case WordTag.THAT:
                    return ChunkKind.THAT;
                case WordTag.QUESTION:
                    return ChunkKind.QUESTION;
                case WordTag.COORDINATOR:
                    return ChunkKind.COORDINATOR;
                case WordTag.SUBORDINATOR:
                    return ChunkKind.SUBORDINATOR;
                case WordTag.COMMA:
                    return ChunkKind.COMMA;
                case WordTag.COLON:
                    return ChunkKind.COLON;
                case WordTag.SEMICOLON:
                    return ChunkKind.SEMICOLON;
                case WordTag.DASH:
                    return ChunkKind.DASH;
                case WordTag.OPEN:
                    return ChunkKind.OPEN;
                default:
                    return ChunkKind.CLOSE;
            }
        }
    }
}
