package io.github.wirecopy.parse;

import java.io.Serializable;

/**
 * How much of a text a parser takes on. Past the article length the rest becomes the next article of the dump; past another limit the
 * stage concerned stops and says so in a diagnostic, while the text stays whole.
 *
 * @param articleLength the most UTF-16 code units of one article
 * @param quotes the most quotes of one article
 * @param nesting the deepest nesting of quotes
 * @param actors the most actors of one article
 * @serial exclude
 */
public record Limits(int articleLength, int quotes, int nesting, int actors) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Limits DEFAULTS = new Limits(8_000_000, 100_000, 8, 100_000);
    private static final Limits NONE =
            new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /**
     * Makes limits.
     *
     * @param articleLength the most UTF-16 code units of one article
     * @param quotes the most quotes of one article
     * @param nesting the deepest nesting of quotes
     * @param actors the most actors of one article
     * @throws IllegalArgumentException if one is less than 1
     */
    public Limits {
        requirePositive("articleLength", articleLength);
        requirePositive("quotes", quotes);
        requirePositive("nesting", nesting);
        requirePositive("actors", actors);
    }

    private static void requirePositive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException("Limits." + name + " must be at least 1, but is " + value);
        }
    }

    /**
     * Returns the limits of a parser that is told nothing else; no real article comes near them.
     *
     * @return eight million units, a hundred thousand quotes and actors, quotes nested eight deep
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
