package io.github.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.ActorKind;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Attribution;
import io.github.wirecopy.model.MentionForm;
import io.github.wirecopy.model.Place;
import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.model.Quote;
import io.github.wirecopy.model.QuoteKind;
import io.github.wirecopy.model.RelatedLink;
import io.github.wirecopy.model.Statement;
import io.github.wirecopy.model.StatementKind;
import io.github.wirecopy.parse.ArticleParser;
import io.github.wirecopy.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the seed must give. */
class SeedsTest {

    private static Article article;

    @BeforeAll
    static void parse() throws IOException {
        String text = Files.readString(Path.of("seeds/000_0a5011189d6b1c98.txt"));
        article = ArticleParser.create().parse(text).article();
    }

    private static Actor actor(String name) {
        return article.actors().stream()
                .filter(actor -> actor.name().equals(name) || actor.aliases().contains(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no actor " + name + " among " + names(article.actors())));
    }

    private static List<String> names(List<Actor> actors) {
        return actors.stream().map(Actor::name).toList();
    }

    private static List<String> mentions(Actor actor, MentionForm form) {
        return actor.mentions().stream()
                .filter(mention -> mention.form() == form)
                .map(article::textOf)
                .distinct()
                .toList();
    }

    /** Returns the statement that has a source and a cue. */
    private static Statement statement(String source, String cue) {
        return article.statements().stream()
                .filter(statement -> textOf(statement, Attribution::source).equals(Optional.of(source)))
                .filter(statement -> textOf(statement, Attribution::cue)
                        .filter(text -> text.contains(cue))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no statement of " + source + " with the cue " + cue));
    }

    private static Optional<String> textOf(Statement statement, Function<Attribution, Optional<Span>> part) {
        return statement.attribution().flatMap(part).map(article::textOf);
    }

    @Test
    void hasNoHeadline() {
        assertThat(article.headline()).isEmpty();
    }

    @Test
    void datelinePlacesAreNiameyInNiger() {
        assertThat(article.dateline().orElseThrow().places())
                .containsExactly(new Place("NIAMEY", Optional.of("NIGER")));
    }

    @Test
    void bodyHasNineParagraphs() {
        assertThat(article.paragraphs()).hasSize(9);
        assertThat(article.textOf(article.paragraphs().get(0)))
                .startsWith("Niger and the United States have announced");
    }

    @Test
    void twoQuotesAreSpeechInTwoDirectStatements() {
        assertThat(article.quotes()).extracting(Quote::kind).containsExactly(QuoteKind.SPEECH, QuoteKind.SPEECH);
        List<Statement> direct = article.statements().stream()
                .filter(statement -> statement.kind() == StatementKind.DIRECT)
                .toList();
        assertThat(direct).hasSize(2);
        assertThat(direct)
                .extracting(statement -> textOf(statement, Attribution::cue).orElseThrow())
                .containsExactly("read", "continued");
        assertThat(direct)
                .extracting(statement -> textOf(statement, Attribution::source).orElseThrow())
                .containsExactly("the statement", "the statement");
    }

    @Test
    void secondQuoteContinuesTheFirst() {
        assertThat(article.quotes().get(1).continues())
                .contains(article.quotes().get(0).id());
    }

    @Test
    void quotesAreSpokenByTheJointStatementOfBothCountries() {
        for (Quote quote : article.quotes()) {
            Actor document = article.speakers(quote).get(0);
            assertThat(article.speakers(quote)).hasSize(1);
            assertThat(document.kind()).isEqualTo(ActorKind.DOCUMENT);
            assertThat(document.name()).isEqualTo("joint statement");
            assertThat(document.issuers())
                    .containsExactlyInAnyOrder(
                            actor("Niger").id(), actor("United States").id());
        }
    }

    @Test
    void bothCountriesAnnounced() {
        Statement statement = statement("Niger and the United States", "announced");
        assertThat(statement.kind()).isEqualTo(StatementKind.INDIRECT);
        assertThat(names(article.speakers(statement))).containsExactly("Niger", "United States");
    }

    @Test
    void militaryGovernmentIssuedADirective() {
        Statement statement = statement("Niger's military government", "issued");
        assertThat(statement.kind()).isEqualTo(StatementKind.INDIRECT);
        assertThat(names(article.speakers(statement))).containsExactly("Niger's military government");
    }

    @Test
    void bothPartiesEmphasized() {
        Statement statement = statement("both parties", "emphasized");
        assertThat(statement.kind()).isEqualTo(StatementKind.INDIRECT);
        assertThat(names(article.speakers(statement))).containsExactlyInAnyOrder("Niger", "United States");
    }

    @Test
    void bothNationsReaffirmed() {
        Statement statement = statement("Both nations", "reaffirmed");
        assertThat(statement.kind()).isEqualTo(StatementKind.INDIRECT);
        assertThat(names(article.speakers(statement))).containsExactlyInAnyOrder("Niger", "United States");
    }

    @Test
    void officialsExpressedConcerns() {
        Statement statement = statement("senior U.S. officials", "expressed");
        assertThat(statement.kind()).isEqualTo(StatementKind.INDIRECT);
        assertThat(article.speakers(statement))
                .singleElement()
                .satisfies(actor -> assertThat(actor.kind()).isEqualTo(ActorKind.GROUP));
    }

    @Test
    void nigerIsNigerien() {
        assertThat(actor("Niger").kind()).isEqualTo(ActorKind.PLACE);
        assertThat(mentions(actor("Niger"), MentionForm.ADJECTIVE)).contains("Nigerien");
    }

    @Test
    void unitedStatesHasAllItsNames() {
        Actor states = actor("United States");
        assertThat(states.kind()).isEqualTo(ActorKind.PLACE);
        assertThat(mentions(states, MentionForm.NAME)).contains("U.S.", "Washington");
        assertThat(mentions(states, MentionForm.ADJECTIVE)).contains("American");
    }

    @Test
    void defenseMinistryIsOneActor() {
        Actor ministry = actor("Ministry of Defense of Niger");
        assertThat(ministry.kind()).isEqualTo(ActorKind.ORGANIZATION);
        assertThat(ministry.mentions())
                .extracting(article::textOf)
                .anyMatch(text -> text.endsWith("Niger's defense ministry"))
                .anyMatch(text -> text.endsWith("Ministry of Defense of Niger"));
    }

    @Test
    void otherActorsAreThere() {
        assertThat(actor("Niger's military government").kind()).isIn(ActorKind.ORGANIZATION, ActorKind.GROUP);
        assertThat(actor("U.S. Department of Defense").kind()).isEqualTo(ActorKind.ORGANIZATION);
        assertThat(actor("Iran").kind()).isEqualTo(ActorKind.PLACE);
        assertThat(names(article.actors())).anyMatch(name -> name.equals("Russian forces"));
    }

    @Test
    void threeRelatedLinksAreDated() {
        assertThat(article.relatedLinks())
                .extracting(link -> link.published().flatMap(PrintedDate::value).orElseThrow())
                .containsExactly("2024-06-11", "2024-05-30", "2024-05-03");
        assertThat(article.relatedLinks())
                .extracting(RelatedLink::title)
                .first()
                .isEqualTo("U.S. Troop Withdrawal from Niger Kicks off");
        assertThat(article.relatedLinks())
                .allSatisfy(
                        link -> assertThat(link.heading().orElseThrow().text()).isEqualTo("Related News"));
    }
}
