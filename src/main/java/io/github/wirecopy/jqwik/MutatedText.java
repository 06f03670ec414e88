package io.github.wirecopy.jqwik;

import io.github.wirecopy.source.Span;

/**
 * A text that was changed without a change of its meaning.
 *
 * @since 0.1.0
 */
public final class MutatedText {

    private final ArticleText text;
    private final int[] offsets;
    private final String mutation;

    MutatedText(ArticleText original, String changed, int[] offsets, String mutation) {
        this.offsets = offsets;
        this.mutation = mutation;
        this.text = new ArticleText(original.layout(), new ArticleMover(changed, this::move).move(original.article()));
    }

    /** {@return the changed text, with the article that a right parser must find in it} */
    public ArticleText text() {
        return text;
    }

    /**
     * Returns where a unit of the original text is now.
     *
     * @param offset an offset in the original text
     * @return the offset in the changed text
     */
    public int offset(int offset) {
        return offsets[offset];
    }

    /**
     * Returns where a stretch of the original text is now.
     *
     * @param span a stretch of the original text
     * @return the stretch of the changed text, without what was put in at its ends
     */
    public Span move(Span span) {
        int begin = offsets[span.begin()];
        return new Span(begin, span.length() == 0 ? begin : offsets[span.end() - 1] + 1);
    }

    /** Returns the change and the changed text, for people who read why a test failed. */
    @Override
    public String toString() {
        return mutation + ": " + text;
    }
}
