package io.github.wirecopy.jqwik;

import net.jqwik.api.Arbitrary;

/**
 * What can be asked of generated news. Instances are immutable: every method returns a new one.
 *
 * @param <T> what is made
 * @param <A> the type itself
 * @since 0.1.0
 */
public interface NewsArbitrary<T, A extends NewsArbitrary<T, A>> extends Arbitrary<T> {

    /**
     * Says how many of a part there are to be. Not every layout has a place for every part: trailers and related links are left out
     * of those whose exports have none.
     *
     * @param part the part
     * @param min at least so many
     * @param max at most so many, not more than {@link ArticlePart#most()}
     * @return the changed arbitrary
     */
    A with(ArticlePart part, int min, int max);

    /**
     * Chooses the layouts.
     *
     * @param layouts the layouts; each example has one of them, and examples shrink towards the first
     * @return the changed arbitrary
     */
    A withLayout(TextLayout... layouts);

    /**
     * Chooses the quotation marks.
     *
     * @param marks the styles; each example has one of them, and examples shrink towards the first
     * @return the changed arbitrary
     */
    A withMarks(QuoteMarks... marks);

    /**
     * Leaves a part out.
     *
     * @param part the part
     * @return the changed arbitrary
     */
    default A without(ArticlePart part) {
        return with(part, 0, 0);
    }

    /**
     * Says how many quotes there are to be, those within quotes included.
     *
     * @param min at least so many
     * @param max at most so many
     * @return the changed arbitrary
     */
    default A withQuotes(int min, int max) {
        return with(ArticlePart.QUOTES, min, max);
    }

    /**
     * Says how many actors there are to be; of none, nobody is quoted but so-called things.
     *
     * @param min at least so many
     * @param max at most so many
     * @return the changed arbitrary
     */
    default A withActors(int min, int max) {
        return with(ArticlePart.ACTORS, min, max);
    }

    /**
     * Says how many paragraphs there are to be.
     *
     * @param min at least so many, and at least one
     * @param max at most so many
     * @return the changed arbitrary
     */
    default A withParagraphs(int min, int max) {
        return with(ArticlePart.PARAGRAPHS, min, max);
    }

    /**
     * Says how many links to other articles there are to be.
     *
     * @param min at least so many
     * @param max at most so many
     * @return the changed arbitrary
     */
    default A withRelatedLinks(int min, int max) {
        return with(ArticlePart.RELATED_LINKS, min, max);
    }
}
