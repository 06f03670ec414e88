package io.github.wirecopy.jqwik;

import java.util.List;

/**
 * All that is decided about a story before a word of it is written.
 *
 * @param style how it is set
 * @param head what stands above the body
 * @param body the paragraphs
 * @param cast those who may speak
 * @param tail what stands below the body
 */
record StoryPlan(StylePlan style, HeadPlan head, BodyPlan body, List<CastMember> cast, TailPlan tail) {

    /** Writes it. */
    ArticleText write() {
        return StoryWriter.of(style).write(this);
    }
}
