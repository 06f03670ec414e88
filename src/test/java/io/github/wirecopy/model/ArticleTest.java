package io.github.wirecopy.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.ArticleFixtures;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {

    private static final Article BRIDGE = ArticleFixtures.bridge();

    @Test
    void textOfAPartIsWhatStandsThere() {
        assertThat(BRIDGE.textOf(BRIDGE.quotes().get(0))).isEqualTo("\"It holds,\"");
        assertThat(BRIDGE.textOf(BRIDGE.quotes().get(0).contentSpan())).isEqualTo("It holds,");
        assertThat(BRIDGE.textOf(BRIDGE.statements().get(1)))
                .isEqualTo("\"It holds,\" \"We call it 'the ribbon' here.\"");
        assertThat(BRIDGE.textOf(BRIDGE.headline().orElseThrow())).isEqualTo("Mayor opens bridge");
        assertThat(BRIDGE.textOf(BRIDGE.dateline().orElseThrow())).startsWith("LONDON");
        assertThat(BRIDGE.textOf(BRIDGE.relatedLinks().get(0))).startsWith("Old bridge falls\nJan");
        assertThat(BRIDGE.textOf(BRIDGE.trailers().get(2))).isEqualTo("###");
        assertThat(BRIDGE.textOf(BRIDGE.metadata().get(1))).isEqualTo("LENGTH: 120 words");
        assertThat(BRIDGE.textOf(BRIDGE.actors().get(4))).isEqualTo("Freedonian Freedonia");
        assertThat(BRIDGE.textOf(BRIDGE.actors().get(0).mentions().get(2))).isEqualTo("Jane Hill");
        assertThat(BRIDGE.textOf(BRIDGE.statements().get(1).attribution().orElseThrow()))
                .isEqualTo("Mayor Jane Hill said");
    }

    @Test
    void aValueWithoutPlaceIsItsOwnText() {
        assertThat(BRIDGE.textOf(new Heading("From a field", Optional.empty()))).isEqualTo("From a field");
        assertThat(BRIDGE.textOf(new Byline("By X", Optional.empty(), List.of("X"))))
                .isEqualTo("By X");
        assertThat(BRIDGE.textOf(new PrintedDate("May", Optional.empty(), Optional.empty())))
                .isEqualTo("May");
        assertThat(BRIDGE.textOf(new MetadataField("topic", "bridges", Optional.empty())))
                .isEqualTo("bridges");
    }

    @Test
    void readableTextIsUnwrappedAndDecoded() {
        assertThat(BRIDGE.readableText(BRIDGE.paragraphs().get(0)))
                .isEqualTo("The mayor opened the bridge & a road 🌉 on Sunday.");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`a\r\n  b`,`a b`",
                "`a  b`,`a b`",
                "`a \tb`,`a b`",
                "`so\u00ADft`,soft",
                "`a\u0003b\u007F`,ab",
                "`x &lt;y&gt; &amp;lt;`,`x <y> &lt;`",
                "`&#8217;&#x2019;&#146;`,’’’",
                "`&#128512;`,😀",
                "`&#xD800;&#x110000;&#99999999;`,\uFFFD\uFFFD\uFFFD",
                "`&#3;a`,a",
                "`AT&T; &nosuch; & &; &#; &#x; &amp`,`AT&T; &nosuch; & &; &#; &#x; &amp`",
                "`caf&eacute;`,café",
                "`a\u2028b\u0085c`,`a b c`",
                "`\u200Fשלום`,`\u200Fשלום`",
                "`a\u00A0b`,`a\u00A0b`",
                "`Port shut\n\n@highlight\n\nIt opens in May.\n\n@highlight\n\nNobody cares`,`Port shut; It opens in May. Nobody cares`",
                "`Port shut\r\n@highlight\r\nAgain`,`Port shut; Again`",
                "`the mark\n@highlights and a@highlight`,`the mark @highlights and a@highlight`"
            })
    void makesTextReadable(String source, String readable) {
        assertThat(ArticleFixtures.empty().readableText(new Heading(source, Optional.empty())))
                .isEqualTo(readable);
    }

    @Test
    void tellsWhoSpeaks() {
        Actor hill = BRIDGE.actor("a0").orElseThrow();
        Actor report = BRIDGE.actor("a2").orElseThrow();
        assertThat(BRIDGE.speakers(BRIDGE.quotes().get(0))).containsExactly(hill);
        assertThat(BRIDGE.speakerNames(BRIDGE.quotes().get(0))).isEqualTo("Jane Hill");
        assertThat(BRIDGE.speakers(BRIDGE.quotes().get(2)))
                .as("nobody speaks a term")
                .isEmpty();
        assertThat(BRIDGE.speakerNames(BRIDGE.quotes().get(2))).isEmpty();
        assertThat(BRIDGE.speakers(BRIDGE.statements().get(2))).containsExactly(report);
        assertThat(BRIDGE.speakers(BRIDGE.statements().get(0))).isEmpty();
        assertThat(BRIDGE.quotesBy(hill)).extracting(Quote::id).containsExactly("q0", "q1", "q3");
        assertThat(BRIDGE.statementsBy(hill)).extracting(Statement::id).containsExactly("s1", "s3");
        assertThat(BRIDGE.quotesBy(report)).isEmpty();
        assertThat(BRIDGE.statementsBy(report)).extracting(Statement::id).containsExactly("s2");
    }

    @Test
    void namesThoseWhoSpeakTogether() {
        Statement both = BRIDGE.statements().get(1).toBuilder()
                .attribution(BRIDGE.statements().get(1).attribution().orElseThrow().toBuilder()
                        .addActor("a3")
                        .addActor("a3")
                        .build())
                .build();
        List<Statement> statements = new java.util.ArrayList<>(BRIDGE.statements());
        statements.set(1, both);
        Article article = BRIDGE.toBuilder().statements(statements).build();
        assertThat(article.speakerNames(article.quotes().get(0))).isEqualTo("Jane Hill, Bridge Works");
        assertThat(article.statementsBy(article.actor("a3").orElseThrow())).containsExactly(both);
    }

    @Test
    void findsById() {
        assertThat(BRIDGE.statement("s3")).contains(BRIDGE.statements().get(3));
        assertThat(BRIDGE.quote("q3")).contains(BRIDGE.quotes().get(3));
        assertThat(BRIDGE.actor("a9")).isEmpty();
    }

    @Test
    void comparesByValue() {
        Article same = ArticleFixtures.bridge();
        assertThat(same).isEqualTo(BRIDGE).isNotSameAs(BRIDGE);
        assertThat(Map.of(BRIDGE, 1)).containsEntry(same, 1);
        BRIDGE.speakers(BRIDGE.quotes().get(0));
        assertThat(same).isEqualTo(BRIDGE);
        assertThat(BRIDGE.toBuilder().section("World").build()).isNotEqualTo(BRIDGE);
    }

    @Test
    void listsCannotBeChanged() {
        assertThat(BRIDGE.quotes()).isUnmodifiable();
        assertThat(BRIDGE.quotesBy(BRIDGE.actors().get(0))).isUnmodifiable();
        assertThat(BRIDGE.bylines().get(0).authors()).isUnmodifiable();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024",
                "2024-02",
                "2024-02-29",
                "2024-05-20T08:30",
                "2024-05-20T08:30:59",
                "2024-05-20T08:30:59.123Z",
                "2024-05-20T08:30Z",
                "2024-05-20T08:30+05:30"
            })
    void acceptsDates(String value) {
        assertThat(new PrintedDate("x", Optional.empty(), Optional.of(value)).value())
                .contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "20240520",
                "2024-13",
                "2024-00",
                "2023-02-29",
                "2024-5-20",
                "2024-05-20T",
                "2024-05-20T24:00",
                "2024-05-20 08:30",
                "2024-05-20T08:60",
                "2024-05-20T08:30:61",
                "2024-05-20T08:30:59.",
                "2024-05-20T08:30+0530",
                "2024-05-20T08:30x",
                "２０２４"
            })
    void rejectsDates(String value) {
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrintedDate("x", Optional.empty(), Optional.of(value)))
                .withMessageContaining("PrintedDate.value");
    }

    @Test
    void spanOfAHeadingMayBeAbsent() {
        assertThat(new Heading("x", Optional.empty()).spans()).isEmpty();
        assertThat(new Heading("x", Optional.of(new Span(2, 3))).spans()).containsExactly(new Span(2, 3));
    }
}
