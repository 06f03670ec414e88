package io.github.wirecopy.internal.layout;

import static io.github.wirecopy.internal.layout.Layouts.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.model.Heading;
import org.junit.jupiter.api.Test;

class StoryLayoutTest {

    private static final String BODY =
            "The bridge closed on Monday and nobody knew why.\n\nIt is to open again in the spring of next year.";
    private static final String HIGHLIGHTS =
            "\n\n@highlight\n\nBridge closed\n\n@highlight\n\nIt opens again in spring.\n";

    @Test
    void takesTheHighlightsForTheDeckAndNoSentenceForTheHeadline() {
        String text = BODY + HIGHLIGHTS;
        ArticleLayout layout = Layouts.of(text);
        assertThat(layout.headline()).isEmpty();
        assertThat(String.join("\n\n", texts(text, layout.paragraphs()))).isEqualTo(BODY);
        assertThat(texts(text, layout.deckParts())).containsExactly("Bridge closed", "It opens again in spring.");
        assertThat(texts(text, layout.other())).containsExactly("@highlight");
    }

    @Test
    void keepsATitle() {
        ArticleLayout layout = Layouts.of("Bridge closes for the winter\n\n" + BODY + HIGHLIGHTS);
        assertThat(layout.headline().map(Heading::text)).contains("Bridge closes for the winter");
        assertThat(layout.paragraphs()).hasSize(2);
    }
}
