package io.github.wirecopy.parse;

import java.io.Serializable;

/**
 * How much of a text a parser takes on. Past the article length the rest becomes the next article of the dump; past another limit the
 * stage concerned stops and says so in a diagnostic, while the text stays whole.
 *
 * @param articleLength the most UTF-16 code units of one article
 * @param quotes the most quotes of one article
 * @param nesting the deepest nesting of quotes
 * @param mentions the most places of one article where somebody is named
 * @serial exclude
 * @since 0.1.0
 */
public record Limits(int articleLength, int quotes, int nesting, int mentions) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LEAST_ARTICLE_LENGTH = 100;
    private static final Limits DEFAULTS = new Limits(1_000_000, 100_000, 8, 100_000);
    private static final Limits NONE =
            new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /**
     * Makes limits.
     *
     * @param articleLength the most UTF-16 code units of one article
     * @param quotes the most quotes of one article
     * @param nesting the deepest nesting of quotes
     * @param mentions the most places of one article where somebody is named
     * @throws IllegalArgumentException if the article length is less than 100 or another number less than 1
     */
    public Limits {
        require("articleLength", articleLength, LEAST_ARTICLE_LENGTH);
        requirePositive("quotes", quotes);
        requirePositive("nesting", nesting);
        requirePositive("mentions", mentions);
    }

    private static void requirePositive(String name, int value) {
        require(name, value, 1);
    }

    private static void require(String name, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException("Limits." + name + " must be at least " + least + ", but is " + value);
        }
    }

    /**
     * Returns the limits of a parser that is told nothing else; no real article comes near them.
     *
     * @return a million units, a hundred thousand quotes and mentions, quotes nested eight deep
     */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /**
     * Returns limits that nothing reaches.
     *
     * @return the largest numbers
     */
    public static Limits none() {
        return NONE;
    }
}
