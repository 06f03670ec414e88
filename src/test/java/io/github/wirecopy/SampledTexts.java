package io.github.wirecopy;

import io.github.wirecopy.jqwik.ArticleText;
import io.github.wirecopy.jqwik.ArticleTexts;
import io.github.wirecopy.jqwik.TextLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/** Some texts in which it is known what stands, the same each time, for where a property would be too much. */
public final class SampledTexts {

    private static final long SEED = 7;

    private SampledTexts() {}

    /** Returns so many texts of each layout. */
    public static List<ArticleText> ofEachLayout(int count) {
        JqwikSession.start();
        try {
            Random random = new Random(SEED);
            return Arrays.stream(TextLayout.values())
                    .flatMap(layout -> texts(layout, count, random))
                    .toList();
        } finally {
            JqwikSession.finish();
        }
    }

    private static Stream<ArticleText> texts(TextLayout layout, int count, Random random) {
        RandomGenerator<ArticleText> generator =
                ArticleTexts.texts().withLayout(layout).withParagraphs(1, 4).generator(count);
        return Stream.generate(() -> generator.next(random).value()).limit(count);
    }
}
