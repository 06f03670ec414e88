package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.Article;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/**
 * A text together with the article that a right parser must find in it.
 *
 * @param layout how the text is laid out
 * @param article the article; its text is the text
 * @since 0.1.0
 */
public record ArticleText(TextLayout layout, Article article) {

    /** {@return the text to be parsed} */
    public String text() {
        return article.text();
    }

    /**
     * Compares what a parser found with what stands in the text, on all sides.
     *
     * @param found the article that the parser made of {@link #text()}
     * @return what differs, one line for each fact that is missing or that should not be there; empty if the parser is right
     */
    public List<String> differences(Article found) {
        return differences(found, EnumSet.allOf(Aspect.class));
    }

    /**
     * Compares what a parser found with what stands in the text, on some sides.
     *
     * @param found the article that the parser made of {@link #text()}
     * @param aspects the sides that matter
     * @return what differs, one line for each fact that is missing or that should not be there; empty if the parser is right
     */
    public List<String> differences(Article found, Collection<Aspect> aspects) {
        List<String> differences = new ArrayList<>();
        for (Aspect aspect : aspects) {
            List<String> expected = aspect.of(article);
            List<String> actual = aspect.of(found);
            report(differences, aspect + ": missing ", expected, actual);
            report(differences, aspect + ": too much ", actual, expected);
        }
        return List.copyOf(differences);
    }

    private static void report(List<String> differences, String what, List<String> facts, List<String> others) {
        List<String> left = new ArrayList<>(others);
        for (String fact : facts) {
            if (!left.remove(fact)) {
                differences.add(what + fact);
            }
        }
    }

    /** Returns the layout and the text, for people who read why a test failed. */
    @Override
    public String toString() {
        return layout + "\n" + text();
    }
}
