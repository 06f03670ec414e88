package io.github.wirecopy.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds for any text, however strange. */
class ActorLimitsTest {

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Niger",
                        "the",
                        "U.S.",
                        "Mr.",
                        "Quist",
                        "Donna",
                        "of",
                        "Ministry",
                        "and",
                        ",",
                        ".",
                        "'s",
                        "\"",
                        "said",
                        "he",
                        "who",
                        "statement",
                        "both",
                        "parties",
                        "(",
                        ")",
                        "WHO",
                        "A",
                        "-",
                        "&",
                        "Jr.",
                        "\n",
                        "van",
                        "Inc.",
                        "$",
                        "#x",
                        "Texas",
                        "TX",
                        "5",
                        "al-Quist",
                        "–",
                        "😀")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 500)
    void mentionsNestOrAreDisjointAndEachBelongsToOneActor(@ForAll("texts") String text) {
        MentionTable mentions = Story.of(text).mentions;
        for (int mention = 1; mention < mentions.size(); mention++) {
            assertThat(mentions.first(mention)).isGreaterThanOrEqualTo(mentions.first(mention - 1));
            assertThat(mentions.limit(mention)).isGreaterThan(mentions.first(mention));
            int parent = mentions.parent(mention);
            if (parent >= 0) {
                assertThat(mentions.limit(mention)).isLessThanOrEqualTo(mentions.limit(parent));
            }
        }
    }

    @Property(tries = 500)
    void resolvesAnyRangeOfTokensAsASource(@ForAll("texts") String text) {
        Story story = Story.of(text);
        int size = story.tokens.size();
        int[] sources = size < 2 ? new int[0] : new int[] {0, size, 0, size / 2, size / 2, size, size - 1, size, 0, 0};
        ActorTable actors =
                new ActorResolver().resolve(story.tokens, story.sentences, story.quotes, story.mentions, sources);
        for (int source = 0; source < actors.sourceCount(); source++) {
            assertThat(Arrays.stream(actors.actorsOf(source)).boxed())
                    .allMatch(actor -> actor >= 0 && actor < actors.size());
        }
        for (int actor = 0; actor < actors.size(); actor++) {
            assertThat(actors.name(actor)).isNotBlank();
            assertThat(actors.mentionCount(actor)).isPositive();
        }
    }

    @Test
    void findsItsWayThroughMuchOfTheSame() {
        assertThatCode(() -> Story.of("Quist ".repeat(50_000)).actors()).doesNotThrowAnyException();
        assertThatCode(() -> Story.of("Ministry of ".repeat(20_000)).actors()).doesNotThrowAnyException();
        assertThatCode(() -> Story.of("Donna, Peter and ".repeat(20_000)).actors())
                .doesNotThrowAnyException();
    }
}
