package io.github.wirecopy.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.model.ActorKind;
import io.github.wirecopy.model.ActorRecognizer.Recognized;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecognizedMentionsTest {

    private static final String TEXT = "They met Donna Weller of Zurich at blue barn.";

    @Test
    void keepsAllWhereNothingIsAdded() {
        assertThat(found()).containsExactly("Donna Weller/PERSON", "Zurich/PLACE");
    }

    @Test
    void addsWhatWasNotFound() {
        assertThat(found(name("blue barn", ActorKind.ORGANIZATION)))
                .containsExactly("Donna Weller/PERSON", "Zurich/PLACE", "blue barn/ORGANIZATION");
    }

    @Test
    void takesTheKindOfTheUser() {
        assertThat(found(name("Donna Weller", ActorKind.ORGANIZATION)))
                .containsExactly("Donna Weller/ORGANIZATION", "Zurich/PLACE");
    }

    @Test
    void dropsWhatOverlaps() {
        assertThat(found(name("Weller of", ActorKind.GROUP))).containsExactly("Weller of/GROUP", "Zurich/PLACE");
        assertThat(found(name("Weller", ActorKind.PERSON))).containsExactly("Weller/PERSON", "Zurich/PLACE");
    }

    @Test
    void keepsWhatLiesWithin() {
        assertThat(found(name("Donna Weller of Zurich", ActorKind.ORGANIZATION)))
                .containsExactly("Donna Weller of Zurich/ORGANIZATION", "Donna Weller/PERSON", "Zurich/PLACE");
    }

    @Test
    void leavesOutWhatOverlapsAnotherOrLiesOutside() {
        assertThat(found(
                        name("Donna Weller", ActorKind.PERSON),
                        name("Weller of Zurich", ActorKind.GROUP),
                        new Recognized(new Span(TEXT.length(), TEXT.length() + 5), ActorKind.GROUP)))
                .containsExactly("Donna Weller/PERSON", "Zurich/PLACE");
    }

    private static Recognized name(String name, ActorKind kind) {
        int begin = TEXT.indexOf(name);
        return new Recognized(new Span(begin, begin + name.length()), kind);
    }

    private static List<String> found(Recognized... recognized) {
        Story story = Story.of(TEXT);
        MentionTable mentions =
                new MentionFinder(100).find(story.tokens, story.sentences, story.quotes, List.of(recognized));
        List<String> found = new ArrayList<>();
        for (int mention = 0; mention < mentions.size(); mention++) {
            String text = TEXT.substring(
                    story.tokens.begin(mentions.first(mention)), story.tokens.end(mentions.limit(mention) - 1));
            found.add(text + "/" + mentions.kind(mention).orElseThrow());
        }
        return found;
    }
}
