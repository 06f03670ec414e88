package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.Lexicon;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.segment.Sentences;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import java.util.Arrays;

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
        return new ChunkTable(tags, chunks);
    }

    /** The work on one article. */
    private static final class Run {

        /** Tags that a verb group can begin with. */
        private static final int VERB_GROUP = 1 << WordTag.ADVERB
                | 1 << WordTag.TO
                | 1 << WordTag.AUXILIARY
                | 1 << WordTag.FINITE
                | 1 << WordTag.BASE
                | 1 << WordTag.PARTICIPLE
                | 1 << WordTag.GERUND;

        private static final ChunkKind[] SINGLES = singles();

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
            for (int sentence = 0; sentence < sentences.size(); sentence++) {
                int limit = sentences.limit(sentence);
                if (token == sentences.first(sentence)) {
                    chunks.add(ChunkKind.BREAK, token, token, token, 0);
                }
                while (token < limit) {
                    token = next(token, limit);
                }
            }
            chunks.add(ChunkKind.BREAK, token, token, token, 0);
            return chunks;
        }

        /** Adds the chunk that begins with a token and returns the token after it. */
        private int next(int token, int limit) {
            byte tag = tags[token];
            if (tag >= WordTag.NOUN && tag <= WordTag.POSSESSIVE) {
                return nounPhrases.read(token, limit);
            }
            if ((1 << tag & VERB_GROUP) != 0) {
                return verbGroups.read(token, limit);
            }
            if (tag == WordTag.QUOTED) {
                return quote(token);
            }
            return tag == WordTag.MARK || tag == WordTag.STOP ? token + 1 : single(token, tag);
        }

        private int quote(int token) {
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
            chunks.add(SINGLES[tag], token, token + 1, token, opensClause ? ChunkFeature.OPENS_CLAUSE : 0);
            return token + 1;
        }

        /** Returns by its tag what chunk a word or mark is that stands alone. */
        private static ChunkKind[] singles() {
            ChunkKind[] kinds = new ChunkKind[WordTag.QUOTED + 1];
            Arrays.fill(kinds, ChunkKind.CLOSE);
            kinds[WordTag.PREPOSITION] = ChunkKind.PREPOSITION;
            kinds[WordTag.THAT] = ChunkKind.THAT;
            kinds[WordTag.QUESTION] = ChunkKind.QUESTION;
            kinds[WordTag.COORDINATOR] = ChunkKind.COORDINATOR;
            kinds[WordTag.SUBORDINATOR] = ChunkKind.SUBORDINATOR;
            kinds[WordTag.COMMA] = ChunkKind.COMMA;
            kinds[WordTag.COLON] = ChunkKind.COLON;
            kinds[WordTag.SEMICOLON] = ChunkKind.SEMICOLON;
            kinds[WordTag.DASH] = ChunkKind.DASH;
            kinds[WordTag.OPEN] = ChunkKind.OPEN;
            return kinds;
        }
    }
}
