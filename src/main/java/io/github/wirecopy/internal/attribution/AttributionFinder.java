package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.chunk.Chunker;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.segment.Sentences;
import io.github.wirecopy.internal.token.TokenTable;

/**
 * Finds who says what.
 *
 * <p>Tags come first ({@code …, she said}), for they show where content ends that began before them; then cues whose
 * content follows; then the quotes that are left. A cue inside the content of another statement is part of that content: of nested
 * attributions the outermost counts. Immutable and thread-safe; linear in the tokens.
 */
public final class AttributionFinder {

    private final Chunker chunker = new Chunker();
    private final RuleBook rules = new RuleBook();
    private final RulePass tags;
    private final RulePass cues;
    private final double minConfidence;

    /** Makes a finder that is silent where the rule that would decide is right less often than this, 0 to 1. */
    public AttributionFinder(double minConfidence) {
        this.minConfidence = minConfidence;
        this.tags = new RulePass(rules.tags(), 0, rules, minConfidence);
        this.cues = new RulePass(rules.cues(), rules.tags().size(), rules, minConfidence);
    }

    /** Returns the attributed statements of an article. */
    public StatementTable find(TokenTable tokens, Sentences sentences, QuoteTable quotes) {
        ChunkTable chunks = chunker.chunk(tokens, sentences, quotes);
        Scene scene = new Scene(tokens, sentences, quotes, chunks);
        int[] candidates = new int[chunks.size()];
        int size = candidates(scene, candidates);
        tags.run(scene, candidates, size);
        cues.run(scene, candidates, size);
        new QuoteResolver(scene, rules, minConfidence).run();
        SortedStatements sorted = new SortedStatements(scene.statements, tokens, quotes);
        return new StatementTable(rules, sorted, new QuoteReading(scene, sorted));
    }

    /** Collects the chunks that the rules are asked about, and returns how many there are. */
    private static int candidates(Scene scene, int[] candidates) {
        ChunkTable chunks = scene.chunks;
        int size = 0;
        boolean quoteBefore = false;
        for (int chunk = 0; chunk < candidates.length; chunk++) {
            ChunkKind kind = chunks.kind(chunk);
            quoteBefore = kind == ChunkKind.QUOTE || quoteBefore && kind != ChunkKind.BREAK;
            if (mayHoldCue(scene, chunk, kind, quoteBefore)) {
                candidates[size++] = chunk;
            }
        }
        return size;
    }

    /** Tells whether the rules are worth asking: few chunks hold a word that they know. */
    private static boolean mayHoldCue(Scene scene, int chunk, ChunkKind kind, boolean quoteBefore) {
        switch (kind) {
            case VERB_GROUP:
                return quoteBefore || scene.tokens.is(scene.chunks.head(chunk), Scene.CUES);
            case NOUN_PHRASE:
                return scene.tokens.is(scene.chunks.head(chunk), WordClass.SPEECH_NOUN)
                        || scene.chunks.is(chunk + 1, ChunkKind.COLON)
                        || SpeakerLabel.isLetter(scene, chunk)
                        || AccordingTo.isAt(scene, chunk);
            case PREPOSITION:
                return AccordingTo.isAt(scene, chunk) || InTheWordsOf.isAt(scene, chunk);
            case QUESTION:
            case ADVERB:
                return AccordingTo.isAt(scene, chunk);
            default:
                return false;
        }
    }
}
