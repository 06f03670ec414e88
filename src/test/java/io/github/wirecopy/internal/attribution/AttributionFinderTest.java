package io.github.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.model.QuoteKind;
import io.github.wirecopy.model.StatementKind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionFinderTest {

    @Test
    void aQuoteResumedAroundItsTagIsOneStatement() {
        Reading reading = Reading.of("“We are ready,” she said. “We have been for years.”");
        assertThat(reading.shown())
                .containsExactly("CueAfterQuote: {she} <said> [“We are ready,”] [“We have been for years.”]");
        assertThat(reading.statements.kind(0)).isEqualTo(StatementKind.DIRECT);
        assertThat(reading.statements.quoteContinues(1)).isZero();
    }

    @Test
    void aNewTagMakesANewStatementThatGoesOn() {
        Reading reading = Reading.of("“We are ready,” Brown said.\n“We have been for years,” she added.");
        assertThat(reading.statements.size()).isEqualTo(2);
        assertThat(reading.statements.quoteContinues(1)).isZero();
    }

    @Test
    void anotherSpeakerDoesNotGoOn() {
        Reading reading = Reading.of("“We are ready,” Brown said.\n“They never are,” Smith said.");
        assertThat(reading.statements.quoteContinues(1)).isEqualTo(StatementTable.NONE);
    }

    @Test
    void aParagraphThatIsAQuoteGoesOnFromTheOneBefore() {
        Reading reading = Reading.of("“We are ready,” Brown told the council.\n“Nobody has done more than we have.”");
        assertThat(reading.statements.quoteStatement(1)).isEqualTo(reading.statements.quoteStatement(0));
    }

    @Test
    void theTagOfAQuoteGoesBeforeOtherCuesInItsSentence() {
        assertThat(Reading.of("“We will build,” Brown said as aides said she had won. “You will be happy.”")
                        .shown())
                .contains("CueAfterQuote: {Brown} <said> [“We will build,”] [“You will be happy.”]");
        assertThat(Reading.of("Aides said she had won. Brown said they would build. “You will be happy.”")
                        .shown())
                .contains("BareClause: {Brown} <said> [they would build] [“You will be happy.”]");
    }

    @Test
    void aQuoteMayGoOnAfterAClauseThatOpensItsSentence() {
        assertThat(Reading.of("“It is over,” Brown said. If rents rise, “we shall leave the town.”")
                        .shown())
                .containsExactly("CueAfterQuote: {Brown} <said> [“It is over,”] [“we shall leave the town.”]");
    }

    @Test
    void aQuoteLeftOpenGoesOnInTheNextParagraph() {
        Reading reading = Reading.of("Brown said: “We are ready.\n“Nobody has done more than we have.”");
        assertThat(reading.statements.quoteContinues(1)).isZero();
        assertThat(reading.statements.quoteStatement(1)).isEqualTo(reading.statements.quoteStatement(0));
    }

    @Test
    void ofNestedAttributionsTheOutermostCounts() {
        assertThat(Reading.of("Brown said that Smith had said that taxes would rise.")
                        .shown())
                .containsExactly("ReportedClause: {Brown} <said> [that Smith had said that taxes would rise]");
    }

    @Test
    void wordsQuotedInAReportAreFragments() {
        Reading reading = Reading.of("Brown said the plan was “a sad joke” on voters.");
        assertThat(reading.statements.kind(0)).isEqualTo(StatementKind.MIXED);
        assertThat(reading.statements.quoteKind(0)).isEqualTo(QuoteKind.FRAGMENT);
    }

    @Test
    void titlesAreTerms() {
        Reading reading = Reading.of("The shop sells “Home” on Sundays.");
        assertThat(reading.statements.size()).isZero();
        assertThat(reading.statements.quoteKind(0)).isEqualTo(QuoteKind.TERM);
        assertThat(reading.statements.quoteStatement(0)).isEqualTo(StatementTable.NONE);
        assertThat(Reading.of("There was “The Long Way Home” too.").statements.quoteKind(0))
                .isEqualTo(QuoteKind.TERM);
    }

    @Test
    void rulesBelowTheConfidenceAskedForStaySilent() {
        assertThat(Reading.of("The mayor denounced the plan.", 0.9).shown()).isEmpty();
        assertThat(Reading.of("“We are ready,” the mayor said.", 0.9).shown()).hasSize(1);
    }

    @Test
    void theSourceIsTheSubjectOfTheCueAndNotTheNearestName() {
        assertThat(Reading.of("A spokesman for Brown who had met Smith said taxes would rise.")
                        .shown())
                .containsExactly("BareClause: {A spokesman for Brown} <said> [taxes would rise]");
        assertThat(Reading.of("When Brown met Smith, aides said taxes would rise.")
                        .shown())
                .containsExactly("BareClause: {aides} <said> [taxes would rise]");
    }

    @Test
    void participlesSpeakForTheSubjectOfTheirSentence() {
        assertThat(Reading.of("Brown left early, saying that she was ill.").shown())
                .containsExactly("ReportedClause: {Brown} <saying> [that she was ill]");
        assertThat(Reading.of("Citing costs, Brown left.").shown())
                .containsExactly("ReportedThing: {Brown} <Citing> [costs]");
    }

    @Test
    void aHeadlineMayBeginWithItsSource() {
        assertThat(Reading.ofArticle("Minister: budget is safe\nIt rained.").shown())
                .containsExactly("HeadlineLabel: {Minister} <:> [budget is safe]");
    }

    @Test
    void theLabelOfAHeadlineIsNoSource() {
        assertThat(Reading.ofArticle("The Latest: Storm nears coast\nIt rained.")
                        .shown())
                .isEmpty();
        assertThat(Reading.ofArticle("Analysis: Budget is safe\nIt rained.").shown())
                .isEmpty();
    }

    @Test
    void anEmptyTextHasNoStatements() {
        assertThat(Reading.of("").statements.size()).isZero();
    }

    /** Sentences without end are read too; a stage that went over them again and again would not come back. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "he said ",
                "he asked him who ",
                "according to them and ",
                "he praised “a” and ",
                "a, said b, ",
                "the man who said that ",
                "(he said ",
                "he said, “a b c d” ",
            })
    void endlessSentencesAreRead(String part) {
        assertThat(Reading.of(part.repeat(20_000)).tokens.size()).isGreaterThanOrEqualTo(40_000);
    }

    @Property(tries = 300)
    void anyTextIsReadAndEveryRangeHoldsTokens(
            @ForAll
                    @StringLength(max = 200)
                    @Chars({'a', 'S', ' ', '"', '“', '”', '\'', ',', '.', ':', '?', '\n', '(', ')'})
                    String text) {
        StatementTable statements = Reading.of(text + " said \"he " + text).statements;
        for (int statement = 0; statement < statements.size(); statement++) {
            assertThat(statements.contentCount(statement)).isPositive();
            for (int i = 0; i < statements.contentCount(statement); i++) {
                assertThat(statements.contentFirst(statement, i)).isLessThan(statements.contentLimit(statement, i));
            }
        }
    }
}
