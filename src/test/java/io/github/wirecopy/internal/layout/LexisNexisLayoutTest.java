package io.github.wirecopy.internal.layout;

import static io.github.wirecopy.internal.layout.Layouts.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.model.Byline;
import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.MetadataField;
import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.model.Trailer;
import io.github.wirecopy.model.TrailerKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexisNexisLayoutTest {

    private static final String ENGLISH = """
                                           2 of 20 DOCUMENTS


                                        The Harbour Post (Accra)

                                        January 11, 2010 Monday
                                               Edition 1;
                                                Scotland

            Ferry terminal closes after
            sixty years in the bay

            BYLINE: Jane Doe and John Roe

            SECTION: NEWS; Pg. 3

            LENGTH: 42 words

            HIGHLIGHT: The board has found a buyer abroad.

            The harbour board voted on Monday to close the old ferry terminal by the end
            of the year, and to sell what is left of the pier to a company from abroad
            that has made offers for it since the spring.

            PRICES: this line has a label that is none of the export's.

            LOAD-DATE: January 12, 2010

            LANGUAGE: ENGLISH

            GRAPHIC: The old terminal, where sixty boats landed in a day before the bridge
            was built

            PUBLICATION-TYPE: Newspaper


                                 Copyright 2010 The Harbour Post
                                       All Rights Reserved
            """;

    @Test
    void readsTheHeadByItsBlocks() {
        ArticleLayout layout = Layouts.of(ENGLISH);
        assertThat(layout.publisher()).contains("The Harbour Post (Accra)");
        assertThat(layout.published().flatMap(PrintedDate::value)).contains("2010-01-11");
        assertThat(layout.headline().map(Heading::text))
                .contains("Ferry terminal closes after\nsixty years in the bay");
        assertThat(layout.deck().map(Heading::text)).contains("The board has found a buyer abroad.");
        assertThat(layout.bylines()).extracting(Byline::authors).containsExactly(List.of("Jane Doe", "John Roe"));
        assertThat(layout.section()).contains("NEWS; Pg. 3");
        assertThat(layout.language()).contains("en");
    }

    @Test
    void keepsTheFieldsInTheirOrder() {
        ArticleLayout layout = Layouts.of(ENGLISH);
        assertThat(layout.metadata())
                .extracting(MetadataField::name)
                .containsExactly(
                        "SOURCE",
                        "EDITION",
                        "BYLINE",
                        "SECTION",
                        "LENGTH",
                        "HIGHLIGHT",
                        "LOAD-DATE",
                        "LANGUAGE",
                        "GRAPHIC",
                        "PUBLICATION-TYPE");
        assertThat(layout.metadata())
                .filteredOn(field -> field.name().equals("GRAPHIC"))
                .extracting(MetadataField::value)
                .containsExactly("The old terminal, where sixty boats landed in a day before the bridge was built");
    }

    @Test
    void endsTheBodyAtTheLabelsOfTheExportOnly() {
        ArticleLayout layout = Layouts.of(ENGLISH);
        assertThat(layout.paragraphs()).hasSize(2);
        assertThat(texts(ENGLISH, layout.paragraphs()).get(1)).startsWith("PRICES: this line");
        assertThat(layout.trailers()).extracting(Trailer::kind).containsExactly(TrailerKind.COPYRIGHT);
        assertThat(Partition.problem(ENGLISH, layout)).isEmpty();
    }

    @Test
    void readsGermanLabels() {
        String text = """
                                             1 von 2 DOKUMENTEN

                                               Hafenpost

                                         Montag 11. Januar 2010

                Fähranleger schließt

                AUTOR: Von Max Muster

                RUBRIK: LOKALES; S. 6

                LÄNGE: 42 Wörter

                Der Rat hat am Montag beschlossen, den Anleger zu schließen.

                UPDATE: 12. Januar 2010

                SPRACHE: GERMAN; DEUTSCH

                                       Copyright 2010 Hafenpost
                                        Alle Rechte vorbehalten
                """;
        ArticleLayout layout = Layouts.of(text);
        assertThat(layout.headline().map(Heading::text)).contains("Fähranleger schließt");
        assertThat(layout.bylines()).extracting(Byline::authors).containsExactly(List.of("Max Muster"));
        assertThat(layout.published().flatMap(PrintedDate::value)).contains("2010-01-11");
        assertThat(layout.language()).contains("de");
        assertThat(layout.paragraphs()).hasSize(1);
    }

    @Test
    void readsFrenchLabels() {
        String text = """
                                         1 de 2 DOCUMENTS

                                        Le Courrier du port

                                        lundi 11 janvier 2010

                Le vieux terminal ferme

                AUTEUR: Jeanne Martin

                RUBRIQUE: ACTUALITÉ; Pg. 3

                LONGUEUR: 42 mots

                Le conseil a voté lundi la fermeture du terminal.

                DATE-CHARGEMENT: 12 janvier 2010

                LANGUE: FRENCH; FRANÇAIS
                """;
        ArticleLayout layout = Layouts.of(text);
        assertThat(layout.bylines()).extracting(Byline::authors).containsExactly(List.of("Jeanne Martin"));
        assertThat(layout.published().flatMap(PrintedDate::value)).contains("2010-01-11");
        assertThat(layout.language()).contains("fr");
        assertThat(layout.paragraphs()).hasSize(1);
    }

    @Test
    void readsValuesBelowTheirLabels() {
        String text =
                "THE HARBOUR POST\n\nNovember 9, 2015 Monday\n\n FIRST EDITION\n\nFerry terminal closes\n\nBYLINE: \n\nJane Doe\n\n"
                        + "SECTION: \n\nNEWS; Pg. 7A\n\nLENGTH: 452 words\n\nThe terminal was shut on Monday.\n";
        ArticleLayout layout = Layouts.of(text);
        assertThat(layout.headline().map(Heading::text)).contains("Ferry terminal closes");
        assertThat(layout.bylines()).extracting(Byline::authors).containsExactly(List.of("Jane Doe"));
        assertThat(layout.section()).contains("NEWS; Pg. 7A");
        assertThat(layout.paragraphs()).hasSize(1);
    }

    @Test
    void letsACorrectionMarkShiftNothing() {
        String text =
                "      1 of 2 DOCUMENTS\n\n      The Harbour Post\n\n      November 9, 2015 Monday\n      Correction Appended\n\n"
                        + "Correction Appended\n\nFerry terminal closes\n\nLENGTH: 9 words\n\nThe terminal was shut on Monday.\n\n"
                        + "CORRECTION: The terminal was shut on Sunday.\n\nThe Post regrets the error.\n\nLOAD-DATE: November 10, 2015\n";
        ArticleLayout layout = Layouts.of(text);
        assertThat(layout.headline().map(Heading::text)).contains("Ferry terminal closes");
        assertThat(layout.published().flatMap(PrintedDate::value)).contains("2015-11-09");
        assertThat(layout.trailers()).extracting(Trailer::kind).containsExactly(TrailerKind.NOTE, TrailerKind.NOTE);
        assertThat(layout.paragraphs()).hasSize(1);
        assertThat(Partition.problem(text, layout)).isEmpty();
    }

    @Test
    void takesNoDateFromATitle() {
        String text =
                "      1 of 2 DOCUMENTS\n\n      The Harbour Post\n\n      November 9, 2015 Monday\n\nCovid-19, part 1\n\n"
                        + "LENGTH: 9 words\n\nThe terminal was shut on Monday.\n";
        ArticleLayout layout = Layouts.of(text);
        assertThat(layout.headline().map(Heading::text)).contains("Covid-19, part 1");
        assertThat(layout.published().flatMap(PrintedDate::value)).contains("2015-11-09");
    }
}
