package io.github.wirecopy.jqwik;

/**
 * A change of a text that a right parser must not mind, but for the offsets; see {@link Mutations}.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Mutation {

    /**
     * Changes a text.
     *
     * @param text the text, with what stands in it
     * @return the changed text, with the same at other offsets
     */
    MutatedText apply(ArticleText text);
}
