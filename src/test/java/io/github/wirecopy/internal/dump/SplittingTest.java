package io.github.wirecopy.internal.dump;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.model.Layout;
import io.github.wirecopy.source.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplittingTest {

    private static final String LEXIS = """
            \s                              %d of 3 DOCUMENTS


                                           The Harbour Post

                                       January 11, 2010 Monday

            Ferry terminal %d closes

            BYLINE: Jane Doe

            LENGTH: 42 words

            The terminal was shut on Monday.

            LOAD-DATE: January 12, 2010

            LANGUAGE: ENGLISH


                                   Copyright 2010 The Harbour Post
                                         All Rights Reserved

            """;

    @Test
    void takesPlainTextAsOneArticle() {
        Dumps dump = Dumps.of("The port is shut.\n\nNobody knows why.\n");
        assertThat(dump.texts()).containsExactly("The port is shut.\n\nNobody knows why.\n");
        assertThat(dump.layout()).isEqualTo(Layout.PLAIN);
        assertThat(dump.documents.get(0).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 of 3 people in the harbour is out of work.",
                "The text, body and soul of it: <DOC> was all he wrote.",
                "BYLINE: it is the word that the editor missed.",
                "HD screens sell well.\nBY the end of the year they will be everywhere.",
                "Title, text and tide wait for no man.",
                "{ this is how it begins",
                "@highlights of the week"
            })
    void neverGuessesWrongOnProse(String text) {
        Dumps dump = Dumps.of(text + "\n\nThe port is shut, the board said on Friday.\n");
        assertThat(dump.layout()).isEqualTo(Layout.PLAIN);
        assertThat(dump.documents).hasSize(1);
    }

    @Test
    void partsLexisNexisAtTheCounter() {
        String text =
                "Download Request: 1-3\n\n" + LEXIS.formatted(1, 1) + LEXIS.formatted(2, 2) + LEXIS.formatted(3, 3);
        Dumps dump = Dumps.of(text);
        assertThat(dump.layout()).isEqualTo(Layout.LEXISNEXIS);
        assertThat(dump.documents).hasSize(3);
        assertThat(dump.texts().get(0)).contains("terminal 1").doesNotContain("Download", "terminal 2");
        assertThat(dump.texts().get(2)).contains("terminal 3");
        assertThat(dump.codes()).containsExactly("cover-page");
        assertThat(text.substring((int) Dumps.origin(dump.documents.get(1)).offset()))
                .startsWith(dump.texts().get(1));
        assertThat(dump.documents.get(1).firstLine())
                .isEqualTo(text.substring(0, text.indexOf("2 of 3")).lines().count());
    }

    @Test
    void saysWhichMarksDecided() {
        assertThat(Dumps.of(LEXIS.formatted(1, 1)).documents.get(0).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("is read as LEXISNEXIS because of the line '1 of 3 DOCUMENTS'");
    }

    @Test
    void partsLexisNexisWithoutCounter() {
        String one =
                LEXIS.formatted(1, 1).substring(LEXIS.indexOf("DOCUMENTS") + 9).stripLeading() + "\n";
        Dumps dump = Dumps.of(one + one + one);
        assertThat(dump.layout()).isEqualTo(Layout.LEXISNEXIS);
        assertThat(dump.documents).hasSize(3);
        assertThat(dump.texts())
                .allSatisfy(text -> assertThat(text).contains("terminal").contains("All Rights"));
    }

    @Test
    void leavesOutErrorPages() {
        String text = LEXIS.formatted(1, 1) + "          2 of 3 DOCUMENTS\n\nWe are sorry, this page is not there.\n\n"
                + LEXIS.formatted(3, 3);
        Dumps dump = Dumps.of(text);
        assertThat(dump.documents).hasSize(2);
        assertThat(dump.codes()).containsExactly("error-page");
        assertThat(dump.remarks.get(0).position().orElseThrow().line()).isEqualTo((int)
                text.substring(0, text.indexOf("2 of 3")).lines().count());
    }

    @Test
    void partsNexisUniAtItsEndMark() {
        String one =
                "Ferry terminal closes\nThe Harbour Post\nJuly 1, 2019 Monday\n\n\n\nSection: NEWS\nLength: 9 words\n"
                        + "Body\n\nThe terminal was shut on Monday.\n\nLoad-Date: July 1, 2019\n\nEnd of Document\n\n\n\n\n";
        String cover =
                "Date and Time: Friday\nJob Number: 1\nDocuments (2)\n1. Ferry terminal closes\nClient/Matter: -None-\n\n\n\n\n";
        Dumps dump = Dumps.of(cover + one + one);
        assertThat(dump.layout()).isEqualTo(Layout.NEXIS_UNI);
        assertThat(dump.texts()).containsExactly(one, one);
        assertThat(dump.codes()).containsExactly("cover-page");
    }

    @Test
    void keepsTheLastArticleThatIsCutShort() {
        String one =
                "Ferry terminal closes\nThe Post\nJuly 1, 2019\n\nLength: 9 words\nBody\n\nIt was shut.\n\nEnd of Document\n\n";
        Dumps dump = Dumps.of(one + one + "Park opens\nThe Post\nJuly 2, 2019\n\nLength: 3 words\nBody\n\nIt is gr");
        assertThat(dump.documents).hasSize(3);
        assertThat(dump.texts().get(2)).endsWith("It is gr");
    }

    @Test
    void partsSgml() {
        String one = "<DOC>\n<DOCNO> A%d </DOCNO>\n<HEAD>Port shut</HEAD>\n<TEXT>\n   It is shut.\n</TEXT>\n</DOC>\n";
        Dumps dump = Dumps.of("<!DOCTYPE x>\n" + one.formatted(1) + one.formatted(2));
        assertThat(dump.layout()).isEqualTo(Layout.TREC);
        assertThat(dump.texts()).containsExactly(one.formatted(1), one.formatted(2));
        Dumps reuters =
                Dumps.of("<REUTERS NEWID=\"1\">\n<TEXT><BODY>It is shut.</BODY></TEXT>\n</REUTERS>\n".repeat(2));
        assertThat(reuters.layout()).isEqualTo(Layout.REUTERS_SGML);
        assertThat(reuters.documents).hasSize(2);
    }

    @Test
    void takesAllOfAFileThatHoldsOneArticle() {
        String text = "<!DOCTYPE x>\n<DOC>\n<DOCNO> A1 </DOCNO>\n<TEXT>\n   It is shut.\n</TEXT>\n</DOC>\n";
        assertThat(Dumps.of(text).texts()).containsExactly(text);
    }

    @Test
    void partsMessagesAtTheirNames() {
        String one = "TST9-MUC4-000%d\n\n   ACCRA, 3 JAN 90 -- [TEXT] THE PORT IS SHUT.\n\n\n";
        Dumps dump = Dumps.of(one.formatted(1) + one.formatted(2));
        assertThat(dump.layout()).isEqualTo(Layout.FBIS);
        assertThat(dump.documents).hasSize(2);
    }

    @Test
    void partsFactivaAtTheNameOfTheDocument() {
        String one =
                "HD\nPort shut\n\nBY\nJane Doe\n\nPD\n3 May 2020\n\nSN\nThe Post\n\nLP\nIt is shut.\n\nTD\nNobody knows why.\n\n"
                        + "AN\nDocument POST000020200503eg5300001\n\n";
        Dumps dump = Dumps.of(one + one);
        assertThat(dump.layout()).isEqualTo(Layout.FACTIVA);
        assertThat(dump.texts()).containsExactly(one, one);
    }

    @Test
    void partsAtTheMarkOfOneCollection() {
        Dumps dump = Dumps.of(".START \n\nThe port is shut.\n\n.START \n\nThe park is open.\n");
        assertThat(dump.documents).hasSize(2);
        assertThat(dump.layout()).isEqualTo(Layout.PLAIN);
    }

    @Test
    void partsAtTheUsersExpression() {
        Dumps dump = Dumps.of("One.\n=====\nTwo.\n=====\n=====\nThree.\n=====\n", Dumps.splitAt("^=+$"));
        assertThat(dump.texts()).containsExactly("One.\n", "\nTwo.\n", "\nThree.\n");
        assertThat(dump.codes()).containsExactly("empty-record");
        assertThat(Dumps.origin(dump.documents.get(1)).offset()).isEqualTo(10);
    }

    @Test
    void partsBeforeALookAheadWithoutTakingAnything() {
        Dumps dump = Dumps.of("DOC 1\nOne.\nDOC 2\nTwo.\n", Dumps.splitAt("(?=^DOC \\d)"));
        assertThat(dump.texts()).containsExactly("DOC 1\nOne.\n", "DOC 2\nTwo.\n");
    }

    @Test
    void findsSeparatorsAcrossTheReadersSteps() {
        String article = "The port is shut. ".repeat(5000);
        String text = String.join("\n<<<>>>\n", List.of(article, article, article, article));
        assertThat(Dumps.of(text, Dumps.splitAt("\\n<<<>>>\\n")).texts())
                .containsExactly(article, article, article, article);
    }

    @Test
    void cutsWhatIsTooLongBetweenLines() {
        String text = "The port is shut.\n".repeat(100);
        Dumps dump = Dumps.of(text, Dumps.noLongerThan(500));
        assertThat(dump.texts().stream().collect(Collectors.joining())).isEqualTo(text);
        assertThat(dump.texts())
                .allSatisfy(part -> assertThat(part).endsWith("shut.\n").hasSizeLessThanOrEqualTo(500));
        assertThat(dump.documents.get(0).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("article-too-long");
        assertThat(dump.documents.get(dump.documents.size() - 1).diagnostics()).isEmpty();
    }

    @Test
    void cutsALineThatIsTooLongBetweenWordsAndNeverWithinAPair() {
        String text = "shut ".repeat(300);
        Dumps dump = Dumps.of(text, Dumps.noLongerThan(502));
        assertThat(String.join("", dump.texts())).isEqualTo(text);
        assertThat(dump.texts().get(0)).endsWith("shut ");
        String pairs = "\uD83D\uDE00".repeat(300);
        Dumps cut = Dumps.of(pairs, Dumps.noLongerThan(101));
        assertThat(String.join("", cut.texts())).isEqualTo(pairs);
        assertThat(cut.texts())
                .allSatisfy(part ->
                        assertThat(Character.isHighSurrogate(part.charAt(0))).isTrue());
    }

    @Test
    void countsLinesWithEveryKindOfLineBreak() {
        Dumps dump = Dumps.of("One.\r\n=\r\nTwo.\r=\rThree.", Dumps.splitAt("^=$"));
        assertThat(dump.documents).extracting(RawDocument::firstLine).containsExactly(1L, 2L, 4L);
    }

    @Test
    void warnsOfSeveralArticlesInOneText() {
        assertThat(RawDocument.of(LEXIS.formatted(1, 1) + LEXIS.formatted(2, 2), Dumps.DEFAULTS)
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("layout-detected", "several-articles");
        assertThat(RawDocument.of(LEXIS.formatted(1, 1), Dumps.DEFAULTS).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("layout-detected");
    }

    @Test
    void partsTheSameWithoutALimit() {
        String text = "1 of 2 DOCUMENTS\n\nThe bridge reopened.\n\n2 of 2 DOCUMENTS\n\nThe ferry sank.\n";
        assertThat(Dumps.of(text, Dumps.noLongerThan(Integer.MAX_VALUE)).documents)
                .isEqualTo(Dumps.of(text).documents);
        DumpOptions split = Dumps.splitAt("^=+$");
        DumpOptions unlimited = new DumpOptions(
                split.layout(), split.split(), split.charset(), split.textField(), Integer.MAX_VALUE, "test");
        assertThat(Dumps.of("The bridge reopened.\n===\nThe ferry sank.\n", unlimited).documents)
                .hasSize(2);
    }
}
