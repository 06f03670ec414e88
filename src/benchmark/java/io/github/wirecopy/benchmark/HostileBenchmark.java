package io.github.wirecopy.benchmark;

import io.github.wirecopy.parse.ArticleParser;
import io.github.wirecopy.parse.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Parses texts made to hurt, without limits: {@code HostileBenchmark [MEGABYTES]}. Prints how fast each is as a share of the
 * speed for ordinary prose, and how much longer a text takes than half of it; 2 is linear.
 */
public final class HostileBenchmark {

    private static final int MEGABYTES = 10;
    private static final int RUNS = 5;
    private static final String PROSE =
            "The mayor of Lisbon, Ana Sousa, said on Monday that the bridge would open in May."
                    + " \"We will open it,\" she told reporters from %d towns.\n\n";

    /** A text of a given length. */
    private record Hostile(String name, IntFunction<String> text) {

        static Hostile repeated(String name, String piece) {
            return new Hostile(
                    name, length -> piece.repeat(length / piece.length() + 1).substring(0, length));
        }
    }

    private final ArticleParser parser =
            ArticleParser.builder().limits(Limits.none()).build();

    private HostileBenchmark() {}

    /** Runs all and prints a table. */
    public static void main(String[] arguments) {
        int length = (arguments.length > 0 ? Integer.parseInt(arguments[0]) : MEGABYTES) * 1_000_000;
        new HostileBenchmark().run(length);
    }

    private void run(int length) {
        double ordinary = seconds(prose(length));
        System.out.printf(Locale.ROOT, "%-24s %8s %12s %9s%n", "", "MB/s", "of ordinary", "doubling");
        for (Hostile hostile : hostiles()) {
            double half = seconds(hostile.text().apply(length / 2));
            double whole = seconds(hostile.text().apply(length));
            System.out.printf(
                    Locale.ROOT,
                    "%-24s %8.1f %12.2f %9.2f%n",
                    hostile.name(),
                    length / whole / 1e6,
                    ordinary / whole,
                    whole / half);
        }
    }

    private double seconds(String text) {
        long shortest = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long begin = System.nanoTime();
            parser.parse(text);
            shortest = Math.min(shortest, System.nanoTime() - begin);
        }
        return shortest / 1e9;
    }

    private static List<Hostile> hostiles() {
        List<Hostile> hostiles = new ArrayList<>();
        hostiles.add(new Hostile("ordinary prose", HostileBenchmark::prose));
        hostiles.add(Hostile.repeated("only \"", "\""));
        hostiles.add(Hostile.repeated("only newlines", "\n"));
        hostiles.add(Hostile.repeated("one line without blanks", "abc,De.f9"));
        hostiles.add(Hostile.repeated("one letter", "x"));
        hostiles.add(Hostile.repeated("a. repeated", "a."));
        hostiles.add(Hostile.repeated("a. with blanks", "a. "));
        hostiles.add(new Hostile("deeply nested quotes", length -> "“‘".repeat(length / 4) + "’”".repeat(length / 4)));
        hostiles.add(Hostile.repeated("quotes never closed", "“a "));
        hostiles.add(Hostile.repeated("one name", "John Smith "));
        hostiles.add(Hostile.repeated("one speaker", "John Smith said he was. "));
        hostiles.add(new Hostile("100,000 names", HostileBenchmark::names));
        hostiles.add(Hostile.repeated("alternating marks", "\"'”“’‘«»"));
        hostiles.add(Hostile.repeated("marks around words", "\"a' ”b“ ’c‘ «d» "));
        hostiles.add(Hostile.repeated("said", "said "));
        hostiles.add(Hostile.repeated("the statement", "The statement said it. "));
        hostiles.add(Hostile.repeated("lists of names", "Smith and "));
        hostiles.add(Hostile.repeated("commas", "a, "));
        hostiles.add(Hostile.repeated("brackets", "("));
        hostiles.add(Hostile.repeated("related links", "Related News\n- A title here\nJun 11, 2024\n"));
        hostiles.add(Hostile.repeated("labels", "SMITH: yes\n"));
        return hostiles;
    }

    private static String prose(int length) {
        StringBuilder text = new StringBuilder(length + PROSE.length());
        for (int number = 0; text.length() < length; number++) {
            text.append(String.format(Locale.ROOT, PROSE, number % 1000));
        }
        return text.substring(0, length);
    }

    /** Sentences with names that are all different, up to a hundred thousand. */
    private static String names(int length) {
        StringBuilder text = new StringBuilder(length + 40);
        for (int number = 0; text.length() < length; number++) {
            text.append("Mr. ").append(name(number % 100_000)).append(" said no. ");
        }
        return text.substring(0, length);
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number, i = 0; i < 4; i++, rest /= 26) {
            name.append((char) ('a' + rest % 26)).append("aeiou".charAt(i));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
