package io.github.wirecopy.internal.layout;

import static io.github.wirecopy.internal.layout.Layouts.headings;
import static io.github.wirecopy.internal.layout.Layouts.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.model.Trailer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that were broken at a width, wherever the break fell, and lines that only look so. */
class WrappedTextTest {

    private static final String SECOND =
            "The bridge was closed by a storm in March, and\nnobody knew for how long it would be.";

    private static String paragraph(String text) {
        ArticleLayout layout = Layouts.of(text);
        assertThat(layout.headline()).isEmpty();
        return String.join("|", texts(text, layout.paragraphs()));
    }

    @Test
    void joinsALineThatBreaksWithinAName() {
        String first =
                "The bridge reopened, said Mary Smith of Northfield\nUniversity. The mayor agreed with her on\nMonday.";
        assertThat(paragraph(first + "\n\n" + SECOND)).isEqualTo(first + "|" + SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge reopened, said Mary Smith of Northfield\nUniversity.",
                "The bridge reopened, said Mary Smith of\nNorthfield University on Monday evening.",
                "Die Brücke ist wieder offen, sagte gestern der\nBürgermeister von Neustadt."
            })
    void joinsTwoLinesIfTheFirstIsVisiblyBroken(String text) {
        assertThat(paragraph(text)).isEqualTo(text);
    }

    @Test
    void keepsAHeadlineRightAboveWrappedLines() {
        String body = "The bridge was closed by a storm in March, and nobody\n"
                + "knew for how long it would be so, said Mary Smith, who\n"
                + "runs the tugs in the bay and has done so for ten years.";
        ArticleLayout layout = Layouts.of("Bridge reopens after storm\n" + body);
        assertThat(layout.headline().orElseThrow().text()).isEqualTo("Bridge reopens after storm");
        ArticleLayout wide = Layouts.of("Northfield Bridge Reopens Months After Winter Storm\n" + body);
        assertThat(wide.headline().orElseThrow().text())
                .isEqualTo("Northfield Bridge Reopens Months After Winter Storm");
    }

    @Test
    void beginsAParagraphAtEveryIndentedLineThatIsNotFull() {
        String body = "    The old pier of the bay was sold on Monday to a buyer\n"
                + "from abroad, the harbour board said in a statement.\n"
                + "    Qtly div 25 cts vs 25 cts prior\n"
                + "    Pay April 30\n"
                + "    The board said that it would build a new pier with what\n"
                + "it had got for the old one.  REUTER\n";
        String text = "<REUTERS>\n<TEXT>\n<TITLE>PIER SOLD</TITLE>\n<BODY>" + body + "&#3;</BODY></TEXT>\n</REUTERS>\n";
        ArticleLayout layout = Layouts.of(text.replace("one.  REUTER", "one.        REUTER"));
        assertThat(layout.paragraphs()).hasSize(4);
        assertThat(layout.trailers()).extracting(Trailer::text).containsExactly("REUTER");
        assertThat(Layouts.of(text).trailers()).isEmpty();
    }

    @Test
    void takesWhatIsSaidInApostrophesForText() {
        String prose = "The signal of the old lighthouse will be sent on 145 megahertz to everybody in the bay.";
        String said = prose + "\n''It rains.''\n" + prose;
        assertThat(headings(Layouts.of(said).subheads())).isEmpty();
        String titled = prose + "\n'Will it rain?'\n" + prose;
        assertThat(headings(Layouts.of(titled).subheads())).containsExactly("'Will it rain?'");
    }

    @Test
    void keepsASubheadThatEndsInASmallWord() {
        String prose = "The signal of the old lighthouse will be sent on 145 megahertz to everybody in the bay.";
        String text = prose + "\n" + prose + "\nTuning in\n" + prose + "\n" + prose;
        assertThat(headings(Layouts.of(text).subheads())).containsExactly("Tuning in");
    }

    @Test
    void keepsLongLinesApartThatWereCutOff() {
        String cut =
                "The board wants a harbour that is open in every month of the year and in every kind of weather, and"
                        + " it wants it to be a";
        String next = "Instead, the mayor said that the old terminal would do for another ten or twenty years.";
        String text = cut + "\n" + next + "\n" + next;
        assertThat(texts(text, Layouts.of(text).paragraphs())).contains(next, next);
    }

    @Test
    void takesAFirstSentenceForBodyIfOnlyLinksFollow() {
        String text = "The bridge reopened after the storm, the mayor said.\n\nRelated News\nBoat show opens its doors"
                + "\nMay 3, 2024\n";
        ArticleLayout layout = Layouts.of(text);
        assertThat(layout.headline()).isEqualTo(Optional.empty());
        assertThat(layout.paragraphs()).hasSize(1);
        assertThat(layout.relatedLinks()).hasSize(1);
    }

    @Test
    void measuresAParagraphOfSeveralLinesByWhatIsVisible() {
        String opening = "The old pier of the bay was sold on Monday to a buyer from abroad.\n\n";
        for (String last : new String[] {"it rains", "it rained"}) {
            String text =
                    opening + "What comes next\n\nThe board said that it would decide when\n" + last + " on the sea";
            String windows = text.replace("\n", "\r\n");
            assertThat(headings(Layouts.of(windows).subheads()))
                    .isEqualTo(headings(Layouts.of(text).subheads()));
        }
    }
}
