package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.segment.Sentences;
import io.github.wirecopy.internal.token.TokenTable;

/** One article as the rules see it: its tables, and the statements found so far. */
final class Scene {

    static final int NONE = ChunkTable.NONE;

    /** Verbs that can be the cue of a quote that stands beside them. */
    static final long QUOTING = WordClass.REPORTING_VERB
            | WordClass.CLAUSE_VERB
            | WordClass.TELLING_VERB
            | WordClass.BELIEF_VERB
            | WordClass.SHOWING_VERB;

    /** Any verb that a rule knows. */
    static final long CUES = QUOTING
            | WordClass.NAMING_VERB
            | WordClass.STANCE_VERB
            | WordClass.SPEAKING_VERB
            | WordClass.REFERENCE_VERB
            | WordClass.INTENTION_VERB
            | WordClass.DIRECTIVE_VERB;

    final TokenTable tokens;
    final Sentences sentences;
    final QuoteTable quotes;
    final ChunkTable chunks;
    final StatementCollector statements;
    /** In the sweep over the quotes: the last statement with a cue of speech, and the block of its cue. */
    int lastStatement = NONE;

    int lastBlock = NONE;
    /** The last two quotes of different speakers that began paragraphs next to each other, the earlier one first. */
    int earlierTurn = NONE;

    int laterTurn = NONE;
    /** The number of the rule that is being asked. */
    int rule;

    Scene(TokenTable tokens, Sentences sentences, QuoteTable quotes, ChunkTable chunks) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.quotes = quotes;
        this.chunks = chunks;
        this.statements = new StatementCollector(tokens.size());
    }

    /** Tells whether a chunk is a verb group whose main verb has one of some classes. */
    boolean isVerb(int chunk, long classes) {
        return chunks.is(chunk, ChunkKind.VERB_GROUP)
                && tokens.is(chunks.head(chunk), classes)
                && !chunks.has(chunk, ChunkFeature.AUXILIARY_ONLY);
    }

    /** Tells whether a chunk's first token is a word. */
    boolean isWord(int chunk, String word) {
        return chunk >= 0
                && chunk < chunks.size()
                && chunks.first(chunk) < chunks.limit(chunk)
                && tokens.equals(chunks.first(chunk), word);
    }

    /** Tells whether a chunk's first token is one of the words with a number. */
    boolean isWord(int chunk, int keyWord) {
        return chunk >= 0
                && chunk < chunks.size()
                && chunks.first(chunk) < chunks.limit(chunk)
                && tokens.isKeyWord(chunks.first(chunk), keyWord);
    }

    /** Tells whether a chunk is a verb group of {@code seem} or its like, which is listed as both. */
    boolean isSeeming(int chunk) {
        return isVerb(chunk, WordClass.INTENTION_VERB) && isVerb(chunk, WordClass.REFERENCE_VERB);
    }

    boolean hasSubject(int chunk) {
        return chunks.subjectFirst(chunk) != NONE;
    }

    /** Tells whether a token lies in the content of a statement. */
    boolean isClaimed(int token) {
        return token < tokens.size() && statements.contentAt[token] != 0;
    }

    /** Adds a statement with one stretch of content. */
    boolean state(int sourceFirst, int sourceLimit, int cueFirst, int cueLimit, int first, int limit) {
        int statement = statements.add(rule, sourceFirst, sourceLimit, cueFirst, cueLimit);
        statements.addContent(statement, first, limit);
        return true;
    }

    /** Adds to the last statement the content that goes on with a chunk after its tag. */
    void goOn(int chunk, int cue) {
        if (!chunks.is(chunk, ChunkKind.BREAK)) {
            statements.addContent(statements.size - 1, chunks.first(chunk), ContentEnd.find(this, chunk, cue, false));
        }
    }
}
