package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;

/**
 * {@code The minister is expected to resign}, {@code he was described by friends as shy}, {@code taxes seem to rise}: what is said is
 * the subject with what follows, and the source is the one after {@code by}, or nobody.
 */
final class PassiveCue implements AttributionRule {

    private static final long CUES = Scene.QUOTING
            | WordClass.NAMING_VERB
            | WordClass.STANCE_VERB
            | WordClass.DIRECTIVE_VERB
            | WordClass.INTENTION_VERB;

    @Override
    public long verbs() {
        return CUES;
    }

    @Override
    public boolean apply(Scene scene, int verb) {
        ChunkTable chunks = scene.chunks;
        boolean passive = chunks.has(verb, ChunkFeature.PASSIVE);
        if (!scene.hasSubject(verb) || !passive && !scene.isSeeming(verb)) {
            return false;
        }
        int next = Cue.skipTimes(scene, verb + 1);
        int agent = isAgent(scene, next) ? next + 1 : Scene.NONE;
        int rest = agent == Scene.NONE ? next : chunks.chunkAt(Phrases.agentLimit(scene, agent) - 1) + 1;
        boolean clause = opensRest(scene, rest);
        if (agent == Scene.NONE && !clause || !passive && !chunks.has(rest, ChunkFeature.INFINITIVE)) {
            return false;
        }
        int statement = scene.statements.add(
                scene.rule,
                agent == Scene.NONE ? Scene.NONE : chunks.first(agent),
                agent == Scene.NONE ? Scene.NONE : Phrases.agentLimit(scene, agent),
                chunks.first(verb),
                chunks.limit(verb));
        boolean empty = scene.tokens.equals(chunks.subjectFirst(verb), "it")
                || scene.tokens.equals(chunks.subjectFirst(verb), "there");
        if (!empty || !clause) {
            scene.statements.addContent(statement, chunks.subjectFirst(verb), chunks.subjectLimit(verb));
        }
        if (clause) {
            scene.statements.addContent(statement, chunks.first(rest), ContentEnd.find(scene, rest, verb));
        }
        return true;
    }

    private static boolean isAgent(Scene scene, int chunk) {
        return scene.isWord(chunk, "by")
                && scene.chunks.is(chunk + 1, ChunkKind.NOUN_PHRASE)
                && !scene.chunks.has(chunk + 1, ChunkFeature.TIME);
    }

    private static boolean opensRest(Scene scene, int chunk) {
        ChunkTable chunks = scene.chunks;
        return chunks.has(chunk, ChunkFeature.INFINITIVE)
                || chunks.is(chunk, ChunkKind.THAT)
                || chunks.is(chunk, ChunkKind.QUESTION)
                || scene.isWord(chunk, "if")
                || scene.isWord(chunk, "whether")
                || scene.isWord(chunk, "as");
    }
}
