package io.github.wirecopy.jqwik;

import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Changes of texts that break them.
 *
 * @since 0.1.0
 */
public final class Corruptions {

    private static final int SEEDS = 1_000;
    private static final int UNITS = 0x100;
    private static final int NOISE = 8;
    private static final int GIANT = 50;
    private static final String MARKS = "\"'“”‘’«»„`()[]<>";
    private static final String CONTROLS =
            "\u0000\u0001\u0008\u000B\u000C\u001B\u007F\u0085\u2028\u2029\u200B\uFEFF\uFFFE\uD800\uDC00";

    private Corruptions() {}

    /**
     * Returns all of these changes.
     *
     * @return an arbitrary
     */
    public static Arbitrary<Corruption> corruptions() {
        Arbitrary<Integer> seeds = Arbitraries.integers().between(0, SEEDS);
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(0, 1).map(Corruptions::truncation),
                seeds.map(Corruptions::noise),
                seeds.map(Corruptions::unbalancedMarks),
                seeds.map(Corruptions::controlCharacters),
                Arbitraries.just(giantLine()));
    }

    /**
     * Cuts a text off.
     *
     * @param share how much of it is left, from 0 to 1
     * @return the change
     */
    public static Corruption truncation(double share) {
        return named("truncation at " + share, text -> text.substring(0, (int) (text.length() * share)));
    }

    /**
     * Puts random bytes in the place of some.
     *
     * @param seed what the places and bytes follow from
     * @return the change
     */
    public static Corruption noise(int seed) {
        return named("noise " + seed, text -> replaced(text, new Random(seed), false));
    }

    private static String replaced(String text, Random random, boolean isControl) {
        StringBuilder broken = new StringBuilder(text);
        for (int i = 0; i < NOISE && !broken.isEmpty(); i++) {
            char unit = isControl ? CONTROLS.charAt(random.nextInt(CONTROLS.length())) : (char) random.nextInt(UNITS);
            broken.setCharAt(random.nextInt(broken.length()), unit);
        }
        return broken.toString();
    }

    /**
     * Puts in single quotation marks and brackets, and takes others out.
     *
     * @param seed what the places follow from
     * @return the change
     */
    public static Corruption unbalancedMarks(int seed) {
        return named("unbalanced marks " + seed, text -> unbalanced(new StringBuilder(text), new Random(seed)));
    }

    private static String unbalanced(StringBuilder text, Random random) {
        for (int i = 0; i < NOISE; i++) {
            int place = random.nextInt(text.length() + 1);
            if (place < text.length() && MARKS.indexOf(text.charAt(place)) >= 0) {
                text.deleteCharAt(place);
            } else {
                text.insert(place, MARKS.charAt(random.nextInt(MARKS.length())));
            }
        }
        return text.toString();
    }

    /**
     * Puts control characters, lone surrogates and other units that show nothing in the place of some.
     *
     * @param seed what the places and units follow from
     * @return the change
     */
    public static Corruption controlCharacters(int seed) {
        return named("control characters " + seed, text -> replaced(text, new Random(seed), true));
    }

    /** {@return what makes one giant line of a text, many times over} */
    public static Corruption giantLine() {
        return named("giant line", text -> text.replace('\n', ' ').repeat(GIANT));
    }

    private static Corruption named(String name, UnaryOperator<String> change) {
        return new Corruption() {
            @Override
            public String apply(String text) {
                return change.apply(text);
            }

            @Override
            public String toString() {
                return name;
            }
        };
    }
}
