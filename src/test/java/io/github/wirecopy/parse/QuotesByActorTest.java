package io.github.wirecopy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.ActorKind;
import io.github.wirecopy.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole articles: who is in them under which names, and whose the quotes are. */
class QuotesByActorTest {

    @Test
    void onePersonUnderAllNames() {
        Article article = parse("""
                COLUMBUS, Ohio - Donald Trump spoke to farmers on Monday. "We will win here," Donald Trump said.

                "Prices are too low," Mr. Trump said. Trump walked to the barn after the speech.

                "I like corn," he told the crowd. He smiled at his guests.

                "It was a good day," the Republican nominee said.
                """);
        Actor actor = actor(article, "Donald Trump");
        assertThat(quotes(article, actor))
                .containsExactly("We will win here,", "Prices are too low,", "I like corn,", "It was a good day,");
        assertThat(mentions(article, actor))
                .containsExactly(
                        "Donald Trump", "Donald Trump", "Trump", "Trump", "he", "He", "his", "the Republican nominee");
    }

    @Test
    void twoPersonsOfOneLastName() {
        Article article = parse("""
                LITTLE ROCK, Ark. - Bill Clinton and Hillary Clinton visited Little Rock. "It is home," Bill Clinton said.

                "We love this town," Hillary Clinton said. She shook hands with her neighbors.

                "The bridge needs work," Mr. Clinton said. Mrs. Clinton nodded.

                "I will come back," she said. "I will not," he said.
                """);
        assertThat(quotes(article, actor(article, "Bill Clinton")))
                .containsExactly("It is home,", "The bridge needs work,", "I will not,");
        assertThat(quotes(article, actor(article, "Hillary Clinton")))
                .containsExactly("We love this town,", "I will come back,");
        assertThat(mentions(article, actor(article, "Hillary Clinton")))
                .containsExactly("Hillary Clinton", "Hillary Clinton", "She", "her", "Clinton", "she");
    }

    @Test
    void twoCountriesAndWhatTheySayTogether() {
        Article article = parse("""
                NIAMEY, Niger - The Ministry of Defense of Niger and the Ministry of Water of Chad signed an agreement on \
                Tuesday. Niger's defense ministry said the talks had gone well.

                Both parties said that the wells would open in May. The two countries promised to share the cost.

                In a joint statement, the two ministries said work would begin soon. "The wells will serve all," the \
                statement read.

                N'Djamena criticized the delay. Officials in N'Djamena declined to comment.
                """);
        Actor statement = actor(article, "statement");
        assertThat(statement.kind()).isEqualTo(ActorKind.DOCUMENT);
        assertThat(names(article, statement.issuers()))
                .containsExactly("Ministry of Defense of Niger", "Ministry of Water of Chad");
        assertThat(quotes(article, statement)).containsExactly("The wells will serve all,");
        assertThat(mentions(article, actor(article, "Ministry of Defense of Niger")))
                .containsExactly(
                        "Ministry of Defense of Niger",
                        "Niger's defense ministry",
                        "Both parties",
                        "the two ministries");
        assertThat(mentions(article, actor(article, "Chad"))).contains("The two countries", "N'Djamena");
    }

    @Test
    void acronymsParticlesAndOffices() {
        Article article = parse("""
                ROCKET LAUNCH DELAYED AT CAPE

                CAPE CANAVERAL, Fla. - Engineers at the Kennedy Space Center (KSC) stopped the launch. KSC said a valve \
                had failed. "We need a week," said Ludwig van der Berg, a spokesman for the center.

                Mary O'Neill, the mission's director, and Bashar al-Sabah of the agency were surprised. "It is a small \
                valve," O'Neill said. "The crew is calm," Al-Sabah said.

                J. K. Marlowe, a retired pilot, watched. "I have seen worse," MARLOWE said.

                Defense Minister Ana-Lucia Prado came. "We trust the team," the defense minister said.
                """);
        Actor center = actor(article, "Kennedy Space Center");
        assertThat(center.kind()).isEqualTo(ActorKind.ORGANIZATION);
        assertThat(mentions(article, center)).containsExactly("Kennedy Space Center", "KSC", "KSC");
        assertThat(actor(article, "Ludwig van der Berg").roles()).containsExactly("spokesman for the center");
        assertThat(quotes(article, actor(article, "Mary O'Neill"))).containsExactly("It is a small valve,");
        assertThat(quotes(article, actor(article, "Bashar al-Sabah"))).containsExactly("The crew is calm,");
        assertThat(quotes(article, actor(article, "J. K. Marlowe"))).containsExactly("I have seen worse,");
        assertThat(actor(article, "Ana-Lucia Prado").roles()).containsExactly("Defense Minister");
        assertThat(quotes(article, actor(article, "Ana-Lucia Prado"))).containsExactly("We trust the team,");
    }

    @Test
    void rolesPairsAndStatementsOfOffices() {
        Article article = parse("""
                Senator Donna Weller met Judge Peter Sand on Monday. "He is a fair man," the senator said. "The case is \
                closed," the judge said.

                Weller's office said in a statement that she would appeal. The statement said the report was wrong.

                Peter Sand and Weller left at noon. "We will meet again," they said.
                """);
        assertThat(quotes(article, actor(article, "Donna Weller")))
                .containsExactly("He is a fair man,", "We will meet again,");
        assertThat(quotes(article, actor(article, "Peter Sand")))
                .containsExactly("The case is closed,", "We will meet again,");
        assertThat(actor(article, "Donna Weller").roles()).containsExactly("Senator");
        assertThat(names(article, actor(article, "statement").issuers())).containsExactly("Weller's office");
    }

    private static Article parse(String text) {
        return ArticleParser.create().parse(text).article();
    }

    private static Actor actor(Article article, String name) {
        return article.actors().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no actor " + name + " among " + article.actors()));
    }

    private static List<String> names(Article article, List<String> ids) {
        return ids.stream().map(id -> article.actor(id).orElseThrow().name()).toList();
    }

    private static List<String> quotes(Article article, Actor actor) {
        return article.quotesBy(actor).stream()
                .map(quote -> article.text()
                        .substring(
                                quote.contentSpan().begin(), quote.contentSpan().end()))
                .toList();
    }

    private static List<String> mentions(Article article, Actor actor) {
        return actor.mentions().stream().map(article::textOf).toList();
    }
}
