package io.github.wirecopy.internal.layout;

import static io.github.wirecopy.internal.layout.Layouts.headings;
import static io.github.wirecopy.internal.layout.Layouts.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.model.Byline;
import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.model.RelatedLink;
import io.github.wirecopy.model.Trailer;
import io.github.wirecopy.model.TrailerKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainLayoutTest {

    private static final String FIRST =
            "The harbour board voted on Monday to close the old ferry terminal by the end of the year.";
    private static final String SECOND =
            "\"We have waited for this for ten years,\" said Jane Doe, who runs the tugs in the bay.";
    private static final String THIRD =
            "A new terminal with room for six ferries is to open across the bay in the spring of next year.";

    @Test
    void laysOutOneParagraphPerLineWithDatedLinks() {
        String text = String.join(
                "\n",
                "ACCRA,GHANA — " + FIRST,
                SECOND,
                "Related News",
                "Ferry Terminal Closes Its Doors",
                "Jun 11, 2024",
                "Old Harbour to Become a Park",
                "May 30, 2024");
        ArticleLayout layout = Layouts.of(text);
        assertThat(layout.headline()).isEmpty();
        assertThat(texts(text, layout.paragraphs())).containsExactly(FIRST, SECOND);
        assertThat(layout.relatedLinks())
                .extracting(RelatedLink::title)
                .containsExactly("Ferry Terminal Closes Its Doors", "Old Harbour to Become a Park");
        assertThat(layout.relatedLinks())
                .extracting(link -> link.published().flatMap(PrintedDate::value).orElse(""))
                .containsExactly("2024-06-11", "2024-05-30");
        assertThat(layout.relatedLinks())
                .extracting(link -> link.heading().map(Heading::text).orElse(""))
                .containsOnly("Related News");
        assertThat(layout.other()).isEmpty();
    }

    @Test
    void goesOnWithTheBodyAfterABlockOfLinks() {
        String text = String.join(
                "\n\n",
                FIRST,
                "RELATED NEWS",
                "Ferry workers strike for better pay: union",
                "Board sells the last of its tugs to a rival",
                SECOND,
                THIRD);
        ArticleLayout layout = Layouts.of(text);
        assertThat(texts(text, layout.paragraphs())).containsExactly(FIRST, SECOND, THIRD);
        assertThat(layout.relatedLinks()).hasSize(2);
    }

    @Test
    void takesNoSentenceForAHeadingOfLinks() {
        String text = FIRST + "\n\nRelated news from the docks was better, and the board was glad of it, it said.\n\n"
                + SECOND;
        assertThat(Layouts.of(text).relatedLinks()).isEmpty();
    }

    @Test
    void readsTheHeadInAnyOrder() {
        String text = String.join(
                "\n\n",
                "Old ferry terminal to close",
                "By Jane Roe and John Moe, Staff Writers",
                "Friday, July 21, 2017",
                FIRST,
                SECOND);
        ArticleLayout layout = Layouts.of(text);
        assertThat(layout.headline().map(Heading::text)).contains("Old ferry terminal to close");
        assertThat(layout.bylines()).extracting(Byline::authors).containsExactly(List.of("Jane Roe", "John Moe"));
        assertThat(layout.published().flatMap(PrintedDate::value)).contains("2017-07-21");
        assertThat(texts(text, layout.paragraphs())).containsExactly(FIRST, SECOND);
        assertThat(layout.other()).isEmpty();
    }

    @Test
    void takesNoLineOfProseThatOpensWithByForAByline() {
        String text = "Old ferry terminal to close\nMayor Jane Doe warned that the fares would go up on all ferries\n";
        ArticleLayout prose = Layouts.of(text + "by a third.");
        assertThat(prose.deck()).isEmpty();
        assertThat(prose.paragraphs()).hasSize(1);
        ArticleLayout byline = Layouts.of(text + "By Jane Roe\n" + FIRST);
        assertThat(byline.deck()).isPresent();
        assertThat(byline.bylines()).hasSize(1);
    }

    @Test
    void takesALineAloneAsBody() {
        assertThat(Layouts.of("Old ferry terminal to close").headline()).isEmpty();
        assertThat(Layouts.of("Old ferry terminal to close").paragraphs()).hasSize(1);
    }

    @Test
    void takesAFirstLineOfSeveralSentencesAsBody() {
        String text = "The terminal closes. Nobody knows what will come after it.\n\n" + FIRST;
        ArticleLayout layout = Layouts.of(text);
        assertThat(layout.headline()).isEmpty();
        assertThat(layout.paragraphs()).hasSize(2);
    }

    @Test
    void joinsWrappedLines() {
        String text = String.join(
                "\n",
                "The harbour board voted on Monday to close the old ferry",
                "terminal by the end of the year, and to sell what is left",
                "of the pier to a company from abroad that has made offers",
                "for it since the spring.",
                "",
                "A new terminal with room for six ferries is to open across",
                "the bay in the spring of next year.");
        assertThat(Layouts.of(text).paragraphs()).hasSize(2);
    }

    @Test
    void findsSubheads() {
        String text = String.join("\n\n", "Old ferry terminal to close", FIRST, "What comes next", SECOND, THIRD);
        ArticleLayout layout = Layouts.of(text);
        assertThat(headings(layout.subheads())).containsExactly("What comes next");
        assertThat(texts(text, layout.paragraphs())).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void findsSubheadsOfBrokenParagraphs() {
        String wrapped = String.join(
                "\n",
                "The harbour board voted on Monday to close the old ferry",
                "terminal by the end of the year, and to sell what is left",
                "of the pier to a company from abroad.");
        String text = String.join("\n\n", "Old ferry terminal to close", wrapped, "What comes next", wrapped);
        assertThat(headings(Layouts.of(text).subheads())).containsExactly("What comes next");
        String list = String.join("\n\n", "Old ferry terminal to close", wrapped, "Tugs", "Ferries\nand boats");
        assertThat(Layouts.of(list).subheads()).isEmpty();
    }

    @Test
    void tellsTrailersByTheirKind() {
        String text = String.join(
                "\n",
                FIRST,
                SECOND,
                "(Reporting by Jane Roe; Editing by John Moe)",
                "((jane.roe@example.org))",
                "© 2023 Example News. All rights reserved.",
                "-30-");
        assertThat(Layouts.of(text).trailers())
                .extracting(Trailer::kind)
                .containsExactly(TrailerKind.CREDIT, TrailerKind.CONTACT, TrailerKind.COPYRIGHT, TrailerKind.END_MARK);
    }

    @Test
    void readsALinkOnOneLine() {
        String text = FIRST + "\nREAD MORE: Ferry workers strike for better pay\n" + SECOND;
        ArticleLayout layout = Layouts.of(text);
        assertThat(layout.relatedLinks())
                .extracting(RelatedLink::title)
                .containsExactly("Ferry workers strike for better pay");
        assertThat(layout.paragraphs()).hasSize(2);
    }

    @Test
    void keepsOffsetsWithEveryKindOfLineBreak() {
        String text = String.join("\n\n", "Old ferry terminal to close", FIRST, SECOND);
        for (String lineBreak : List.of("\r\n", "\r", "\u2028")) {
            String other = text.replace("\n", lineBreak);
            ArticleLayout layout = Layouts.of(other);
            assertThat(layout.headline().map(Heading::text)).isEqualTo(Optional.of("Old ferry terminal to close"));
            assertThat(texts(other, layout.paragraphs())).containsExactly(FIRST, SECOND);
        }
    }

    @Test
    void makesNothingOfNothing() {
        assertThat(Layouts.of("").paragraphs()).isEmpty();
        assertThat(Layouts.of(" \n\t\n\u00A0").other()).isEmpty();
    }
}
