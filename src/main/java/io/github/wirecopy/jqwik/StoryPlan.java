package io.github.wirecopy.jqwik;

import java.util.ArrayList;
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
        StoryPlan whole = needsOpening() ? opened() : this;
        return StoryWriter.of(tail.links().isEmpty() ? style : style.unbroken()).write(whole);
    }

    /**
     * Tells whether the first line could be read as a headline: a short sentence with nothing before it, and not alone. Then others go
     * before it, since a line of several sentences is no headline.
     */
    private boolean needsOpening() {
        boolean isPlain = style.layout() == TextLayout.PLAIN || style.layout() == TextLayout.WIRE;
        return isPlain
                && head.headline().isEmpty()
                && head.dateline().isEmpty()
                && !opensWithTwo(body.paragraphs().get(0))
                && !isLineAlone();
    }

    private static boolean opensWithTwo(List<Passage> passages) {
        return passages.size() > 1 && passages.get(0) instanceof Narration && passages.get(1) instanceof Narration;
    }

    private boolean isLineAlone() {
        return body.paragraphs().size() == 1
                && body.paragraphs().get(0).size() == 1
                && body.paragraphs().get(0).get(0).paragraphs() == 1
                && tail.isEmpty()
                && (style.layout() == TextLayout.WIRE || style.plain().width() == 0);
    }

    private StoryPlan opened() {
        List<List<Passage>> paragraphs = new ArrayList<>(body.paragraphs());
        List<Passage> first = new ArrayList<>(paragraphs.get(0));
        first.add(0, new Narration(Clause.SIMPLEST));
        first.add(0, new Narration(Clause.SIMPLEST));
        paragraphs.set(0, first);
        return new StoryPlan(style, head, new BodyPlan(paragraphs, body.subheads()), cast, tail);
    }
}
