package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.lexicon.WordSet;

/** {@code The minister said taxes would rise.} */
final class BareClause implements AttributionRule {

    private static final long TRANSITIVE =
            WordClass.STANCE_VERB | WordClass.TELLING_VERB | WordClass.SHOWING_VERB | WordClass.NAMING_VERB;

    @Override
    public long verbs() {
        return WordClass.CLAUSE_VERB | WordClass.TELLING_VERB | WordClass.BELIEF_VERB | WordClass.SHOWING_VERB;
    }

    @Override
    public boolean apply(Scene scene, int verb) {
        ChunkTable chunks = scene.chunks;
        if (chunks.has(verb, ChunkFeature.PASSIVE | ChunkFeature.PARTICIPLE)) {
            return false;
        }
        int next = Cue.skipTimes(scene, Cue.after(scene, verb));
        if (scene.isVerb(verb, WordClass.TELLING_VERB)
                && chunks.is(next, ChunkKind.NOUN_PHRASE)
                && chunks.is(next + 1, ChunkKind.NOUN_PHRASE)) {
            next++;
        }
        return (Forward.isClause(scene, next) || takesNoObject(scene, verb, next)) && Forward.state(scene, verb, next);
    }

    /** Tells whether a noun phrase must begin a clause, for the verb has no object: {@code said}. */
    private static boolean takesNoObject(Scene scene, int verb, int next) {
        if (!scene.chunks.is(next, ChunkKind.NOUN_PHRASE) || !scene.isVerb(verb, WordClass.CLAUSE_VERB)) {
            return false;
        }
        int head = scene.chunks.head(verb);
        return isSay(scene, head)
                || !WordSet.OBJECT_VERBS.contains(scene.tokens.hash(head)) && !scene.isVerb(verb, TRANSITIVE);
    }

    private static boolean isSay(Scene scene, int token) {
        return scene.tokens.equals(token, "said")
                || scene.tokens.equals(token, "says")
                || scene.tokens.equals(token, "say")
                || scene.tokens.equals(token, "saying");
    }
}
