package io.github.wirecopy.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.model.Trailer;
import io.github.wirecopy.model.TrailerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrailerRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "###|END_MARK",
                "-30-|END_MARK",
                "- 30 -|END_MARK",
                "(END)|END_MARK",
                "Reuter|END_MARK",
                "(Reporting by Jane Doe; Editing by John Roe)|CREDIT",
                "Reporting by Jane Doe|CREDIT",
                "Additional reporting by Jane Doe in Accra|CREDIT",
                "(jd/jr)|CREDIT",
                "Photo: Jane Doe, AP|CREDIT",
                "Getty Images|CREDIT",
                "Crédits photos : Jeanne Martin|CREDIT",
                "© Foto: Max Muster|CREDIT",
                "© 2023 Example News|COPYRIGHT",
                "(c) 2023 Example News|COPYRIGHT",
                "(c) Copyright Example News|COPYRIGHT",
                "Copyright 2010 The Harbour Post|COPYRIGHT",
                "Copyright © 2010 The Harbour Post|COPYRIGHT",
                "All rights reserved.|COPYRIGHT",
                "Alle Rechte vorbehalten|COPYRIGHT",
                "((jane.doe@example.org; +1 555 0100))|CONTACT",
                "Media contact: Jane Doe|CONTACT",
                "Follow us on Facebook|CONTACT",
                "E-mail: jane.doe@example.org|CONTACT"
            })
    void knowsTrailersWhereverTheyStand(String line, TrailerKind kind) {
        assertThat(TrailerRules.anywhere(line, 0, line.length())).contains(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This story has been updated with a comment.|NOTE",
                "Editor's note: The terminal was built in 1960.|NOTE",
                "Correction: An earlier version named the wrong pier.|NOTE",
                "Sign up for our newsletter|NOTE",
                "Jane Doe contributed to this report.|CREDIT",
                "jane.doe@example.org|CONTACT"
            })
    void knowsOthersAfterTheBodyOnly(String line, TrailerKind kind) {
        assertThat(TrailerRules.anywhere(line, 0, line.length())).isEmpty();
        assertThat(TrailerRules.afterBody(line, 0, line.length())).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copyright law was made for books, she said.",
                "Reporting from the pier is not easy, she said.",
                "Photo albums sell well.",
                "Contacts between the two boards are rare.",
                "(He said no.)",
                "Reuters said on Friday that the port was shut.",
                "The end is near, he said.",
                "Follow the money, she told him.",
                "#1 in the world",
                "30"
            })
    void leavesSentencesAlone(String line) {
        assertThat(TrailerRules.afterBody(line, 0, line.length())).isEmpty();
    }

    @Test
    void takesThePointOfAListForNoCopyright() {
        String line = "(c) 24 ships may use the pier at night";
        assertThat(TrailerRules.anywhere(line, 0, line.length())).isEmpty();
    }

    @Test
    void takesANoteAmongTheParagraphsOrAfterATrailerForOne() {
        String prose = "The harbour board voted on Monday to close the old ferry terminal by the end of the year.\n";
        String note = "The views expressed herein are those of the author and need not be those of the board.\n";
        String text =
                prose + "Follow our live blog on the vote here\n" + prose + "(Reporting by Jane Doe)\n" + note + prose;
        ArticleLayout layout = Layouts.of(text);
        assertThat(layout.trailers())
                .extracting(Trailer::kind)
                .containsExactly(TrailerKind.NOTE, TrailerKind.CREDIT, TrailerKind.NOTE);
        assertThat(layout.paragraphs()).hasSize(3);
        ArticleLayout within = Layouts.of(prose + note + prose + prose);
        assertThat(within.trailers()).isEmpty();
        assertThat(within.paragraphs()).hasSize(4);
    }
}
