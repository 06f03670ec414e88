package example;

import java.util.ArrayList;
import java.util.List;

/** Articles for the tests. */
final class Texts {
    private static final List<String> SPEAKERS = List.of("Mary Smith", "John Brown", "Ana Lopez", "Peter Miller");
    private static final List<String> WORDS = List.of(
            "\"The bridge number %d will reopen,\" %s said.",
            "%2$s said: \"Bridge number %1$d stays closed.\"",
            "“Nobody has counted the cars on bridge %d,” said %s, the mayor. “That must change.”");

    private Texts() {}

    /** Returns a number of articles, no two of which are the same. */
    static List<String> articles(int count) {
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String words = String.format(WORDS.get(i % WORDS.size()), i, SPEAKERS.get(i % SPEAKERS.size()));
            articles.add("NAIROBI, Kenya (Reuters) - The ministry counts its bridges.\n\n" + words + "\n");
        }
        return articles;
    }
}
