package io.github.wirecopy.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.model.QuoteKind;
import java.util.Iterator;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;

/** What fails shrinks to a line or two. Jqwik's own shrinking cannot be asked for its result, so this is the plainest there is. */
class ShrinkingTest {

    private static final int STEPS = 5_000;

    @Example
    void aTextShrinksToASentence() {
        assertThat(shrunk(ArticleTexts.texts(), text -> true).text()).isEqualTo("The bridge reopened.\n");
    }

    @Example
    void aSpeakerShrinksToOneQuote() {
        ArticleText text = shrunk(
                ArticleTexts.texts(),
                candidate -> candidate.article().quotes().stream().anyMatch(quote -> quote.kind() == QuoteKind.SPEECH));
        assertThat(text.text()).isEqualTo("\"The bridge reopened,\" Mary Smith said.\n");
    }

    @Example
    void aSecondParagraphShrinksToTwoLines() {
        ArticleText text = shrunk(
                ArticleTexts.texts(),
                candidate -> candidate.article().paragraphs().size() > 1);
        assertThat(text.text().lines()).hasSize(2);
    }

    @Example
    void aLinkShrinksToItsBlock() {
        ArticleText text = shrunk(
                ArticleTexts.texts().withLayout(TextLayout.PLAIN),
                candidate -> !candidate.article().relatedLinks().isEmpty());
        assertThat(text.text().lines()).hasSizeLessThanOrEqualTo(4);
    }

    @Example
    void anArticleShrinksToo() {
        assertThat(shrunk(Articles.articles(), article -> article.text().contains("bridge"))
                        .text())
                .isEqualTo("The bridge reopened.\n");
    }

    private static <T> T shrunk(Arbitrary<T> arbitrary, Predicate<T> isFailing) {
        Random random = new Random(42);
        Shrinkable<T> failing = arbitrary.generator(1000).next(random);
        while (!isFailing.test(failing.value())) {
            failing = arbitrary.generator(1000).next(random);
        }
        Shrinkable<T> smaller = failing;
        for (int steps = STEPS; steps > 0 && smaller != null; steps--) {
            failing = smaller;
            smaller = smaller(failing, isFailing);
        }
        return failing.value();
    }

    private static <T> Shrinkable<T> smaller(Shrinkable<T> failing, Predicate<T> isFailing) {
        Iterator<Shrinkable<T>> candidates = failing.shrink().iterator();
        while (candidates.hasNext()) {
            Shrinkable<T> candidate = candidates.next();
            if (candidate.distance().compareTo(failing.distance()) < 0 && isFailing.test(candidate.value())) {
                return candidate;
            }
        }
        return null;
    }
}
