package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One pass of the rules over the chunks. Of the rules that know certain verbs alone only those are asked that know the one at hand: an eighth off
 * the time of attribution.
 */
final class RulePass {

    private final AttributionRule[] rules;
    private final long[] verbs;
    /** The number of each rule among all. */
    private final int[] numbers;

    /**
     * Makes a pass.
     *
     * @param rules all its rules, in the order in which they are asked
     * @param offset the number of the first one among all
     */
    RulePass(List<AttributionRule> rules, int offset, RuleBook book, double minConfidence) {
        numbers = IntStream.range(offset, offset + rules.size())
                .filter(rule -> book.confidence(rule) >= minConfidence)
                .toArray();
        this.rules = Arrays.stream(numbers)
                .mapToObj(rule -> rules.get(rule - offset))
                .toArray(AttributionRule[]::new);
        verbs = Arrays.stream(this.rules).mapToLong(AttributionRule::verbs).toArray();
    }

    /** Asks the rules about some chunks that no statement holds yet. */
    void run(Scene scene, int[] candidates, int size) {
        for (int i = 0; i < size; i++) {
            int chunk = candidates[i];
            if (!scene.isClaimed(scene.chunks.first(chunk)) && !isCueOfOthers(scene, chunk)) {
                ask(scene, chunk);
            }
        }
    }

    /** Tells whether a verb is the cue of somebody other than its subject already: {@code if it will pay, said Brown}. */
    private static boolean isCueOfOthers(Scene scene, int chunk) {
        return scene.chunks.is(chunk, ChunkKind.VERB_GROUP)
                && scene.statements.isCueOfOthers(scene.chunks.first(chunk), scene.chunks.subjectFirst(chunk));
    }

    private void ask(Scene scene, int chunk) {
        long classes = verbClasses(scene, chunk);
        for (int rule = 0; rule < rules.length; rule++) {
            long known = verbs[rule];
            if (known == AttributionRule.ANY || (known & classes) != 0) {
                scene.rule = numbers[rule];
                if (rules[rule].apply(scene, chunk)) {
                    return;
                }
            }
        }
    }

    /** Returns the classes of a chunk's main verb, or none. */
    private static long verbClasses(Scene scene, int chunk) {
        boolean verb =
                scene.chunks.is(chunk, ChunkKind.VERB_GROUP) && !scene.chunks.has(chunk, ChunkFeature.AUXILIARY_ONLY);
        return verb ? scene.tokens.classes(scene.chunks.head(chunk)) : 0;
    }
}
