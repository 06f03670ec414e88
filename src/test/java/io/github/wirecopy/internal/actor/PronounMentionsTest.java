package io.github.wirecopy.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.model.MentionForm;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pronouns that are nobody's source are mentions, and of whom. */
class PronounMentionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // one person who fits
                "Donna Weller left. She smiled at her dog. | She=Donna Weller, her=Donna Weller",
                "Peter Sand met Donna Weller. She smiled. | She=Donna Weller",
                "Gremmo, a farmer, left. Then he smiled. | he=Gremmo",
                "Peter Sand has a dog that likes him. | him=Peter Sand",
                // nobody, or several
                "The rain came. She smiled. | ''",
                "Peter Sand met Bert Quist. He smiled. | ''",
                "Donna Weller left. He smiled. | ''",
                "Bert Quist left. Peter Sand said he smiled. | he=Peter Sand",
                "Peter Sand left. A driver saw it. He smiled. | ''",
                "Peter Sand met a driver. He smiled. | ''",
                "Peter Sand left. It rained. It was cold. It was dark. He smiled. | ''",
                // not yet named, not the same, anybody, within a quote
                "Bert Quist left. In his car, Peter Sand smiled. | ''",
                "Peter Sand called him. | ''",
                "Peter Sand spoke of any farmer and what he or she does. | ''",
                "Peter Sand left. \"I saw what he did,\" it read. | ''",
            })
    void reads(String text, String expected) {
        assertThat(String.join(", ", pronouns(Story.of(text)))).isEqualTo(expected);
    }

    private static List<String> pronouns(Story story) {
        ActorTable actors = story.actors();
        List<String> found = new ArrayList<>();
        for (int token = 0; token < story.tokens.size(); token++) {
            for (int actor = 0; actor < actors.size(); actor++) {
                addAt(story, actors, actor, token, found);
            }
        }
        return found;
    }

    private static void addAt(Story story, ActorTable actors, int actor, int token, List<String> found) {
        for (int mention = 0; mention < actors.mentionCount(actor); mention++) {
            if (actors.mentionForm(actor, mention) == MentionForm.PRONOUN
                    && actors.mentionFirst(actor, mention) == token) {
                String pronoun = story.text.substring(story.tokens.begin(token), story.tokens.end(token));
                found.add(pronoun + "=" + actors.name(actor));
            }
        }
    }
}
