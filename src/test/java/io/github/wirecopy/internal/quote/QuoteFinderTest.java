package io.github.wirecopy.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.internal.lexicon.Lexicon;
import io.github.wirecopy.internal.token.BlockKind;
import io.github.wirecopy.internal.token.TextBlocks;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.internal.token.Tokenizer;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteFinderTest {

    private final Tokenizer tokenizer = new Tokenizer(Lexicon.english());
    private final QuoteFinder finder = new QuoteFinder(1000, 8);

    /** Quotes are shown with their marks, those without a closing mark with a trailing underscore. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                // every style of double marks
                "“Rain,” she said. “Snow.” # “Rain,”|“Snow.”",
                "\"Rain,\" she said. \"Snow.\" # \"Rain,\"|\"Snow.\"",
                "''Rain,'' she said. # ''Rain,''",
                "``Rain,'' she said. # ``Rain,''",
                "„Regen“, sagte sie. # „Regen“",
                "„Deszcz” powiedziała. # „Deszcz”",
                "«Pluie», dit-elle. # «Pluie»",
                "»Regen«, sagte sie. # »Regen«",
                "“Rain,\" she said. # “Rain,\"",
                "\"Rain,” she said. # \"Rain,”",
                "”Rain,” she said. # ”Rain,”",
                "He said:\"Rain.\" # \"Rain.\"",
                "(\"Rain,\" she said) # \"Rain,\"",
                // nested
                "“He said ‘rain’ twice.” # “He said ‘rain’ twice.”|‘rain’",
                "\"He said 'rain' twice.\" # \"He said 'rain' twice.\"|'rain'",
                "‘He said “rain” twice.’ # ‘He said “rain” twice.’|“rain”",
                "“One “two” three.” # “One “two” three.”|“two”",
                // single marks and apostrophes
                "‘Rain,’ she said. # ‘Rain,’",
                "'Rain,' she said. # 'Rain,'",
                "'The teams' rooms are wet,' she said. # 'The teams' rooms are wet,'",
                "‘Don’t go,’ she said. # ‘Don’t go,’",
                "The teams' rooms and the players' coats # ",
                "Rock 'n' roll in the '90s, get 'em # ",
                "It's the dogs' day. # ",
                // what is no quote
                "He is 6'2\" tall. # ",
                "Words\" with a stray mark # ",
                // marks beside numbers
                "He counted \"1, 2\" twice. # \"1, 2\"",
                "Built \"in '62\" by Roe. # \"in '62\"",
                "The '90s were 'good' here. # 'good'",
                "The '1985 class' is proud. # '1985 class'",
                // marks beside marks
                "It rained --\"snow\" came later. # \"snow\"",
                "\"He called it 'rain'\" and left. # \"He called it 'rain'\"|'rain'",
                "The teams' rooms were 'full' then. # 'full'",
                // unclosed
                "She said: “Rain is near. # “Rain is near._",
                "\"Rain, she said. \"Snow,\" he said. # \"Rain, she said._|\"Snow,\"",
            })
    void findsQuotes(String text, String expected) {
        assertThat(quotes(find(text), text)).containsExactly(expected == null ? new String[0] : expected.split("\\|"));
    }

    @Test
    void anOpenQuoteGoesOnInTheNextParagraph() {
        QuoteTable quotes = find("“First part.", "“Second part.", "“Third part,” he said.", "“Other,” she said.");

        assertThat(quotes.size()).isEqualTo(4);
        assertThat(quotes.continues(1)).isZero();
        assertThat(quotes.continues(2)).isEqualTo(1);
        assertThat(quotes.continues(3)).isEqualTo(QuoteTable.NONE);
        assertThat(quotes.isSingle(0)).isFalse();
        assertThat(quotes.close(0)).isEqualTo(QuoteTable.NONE);
        assertThat(quotes.close(2)).isNotEqualTo(QuoteTable.NONE);
    }

    @Test
    void anOpenSingleQuoteGoesOnInTheNextParagraph() {
        QuoteTable quotes = find("‘First part.", "‘Second part,’ he said.");

        assertThat(quotes.size()).isEqualTo(2);
        assertThat(quotes.continues(1)).isZero();
        assertThat(quotes.isSingle(0)).isTrue();
    }

    @Test
    void anOpenSingleQuoteBehindAColonGoesOn() {
        assertThat(find("She said: ‘First part.", "‘Second part.’").continues(1))
                .isZero();
        assertThat(find("She said: ‘First part.", "Nobody answered.").size()).isZero();
        assertThat(find("She said ‘First part.", "‘Second part.’").size()).isEqualTo(1);
    }

    @Test
    void nothingGoesOnOverAParagraphWithoutMarks() {
        QuoteTable quotes = find("“First part.", "Nobody answered.", "“Other,” she said.");

        assertThat(quotes.continues(1)).isEqualTo(QuoteTable.NONE);
    }

    @Test
    void tokensKnowTheirInnermostQuote() {
        QuoteTable quotes = find("“He said ‘rain’ twice,” she said.");

        assertThat(quotes.parent(1)).isZero();
        assertThat(quotes.quoteAt(0)).isZero();
        assertThat(quotes.quoteAt(quotes.first(1))).isEqualTo(1);
        assertThat(quotes.quoteAt(quotes.end(1))).isZero();
        assertThat(quotes.quoteAt(quotes.end(0))).isEqualTo(QuoteTable.NONE);
    }

    @Test
    void apostrophesAfterPluralsArePossessives() {
        QuoteTable quotes = find("The teams' rooms");

        assertThat(quotes.isPossessive(2)).isTrue();
        assertThat(quotes.isPossessive(1)).isFalse();
    }

    @Test
    void limitsHold() {
        String text = "“a “b “c “d” c” b” a” and “e”";
        TokenTable tokens = tokenizer.tokenize(text, TextBlocks.ofParagraph(text));

        assertThat(new QuoteFinder(10, 2).find(tokens).size()).isEqualTo(3);
        assertThat(new QuoteFinder(1, 8).find(tokens).size()).isEqualTo(1);
    }

    @Property
    void quotesNestOrAreDisjoint(
            @ForAll @Chars({'"', '\'', '“', '”', '‘', '’', ' ', '\n', '.'}) @CharRange(from = 'a', to = 'c')
                    String text) {
        TokenTable tokens = tokenizer.tokenize(text, TextBlocks.ofParagraph(text));
        QuoteTable quotes = finder.find(tokens);
        for (int quote = 0; quote < quotes.size(); quote++) {
            assertThat(quotes.end(quote)).isGreaterThan(quotes.open(quote)).isLessThanOrEqualTo(tokens.size());
            int parent = quotes.parent(quote);
            if (parent != QuoteTable.NONE) {
                assertThat(quotes.open(quote)).isGreaterThan(quotes.open(parent));
                assertThat(quotes.end(quote)).isLessThanOrEqualTo(quotes.limit(parent));
            } else if (quote > 0) {
                assertThat(quotes.open(quote)).isGreaterThanOrEqualTo(outermostEnd(quotes, quote - 1));
            }
        }
    }

    private static int outermostEnd(QuoteTable quotes, int quote) {
        int outermost = quote;
        while (quotes.parent(outermost) != QuoteTable.NONE) {
            outermost = quotes.parent(outermost);
        }
        return quotes.end(outermost);
    }

    private QuoteTable find(String... paragraphs) {
        String text = String.join("\n", paragraphs);
        TextBlocks.Builder blocks = TextBlocks.builder();
        int at = 0;
        for (String paragraph : paragraphs) {
            blocks.add(new Span(at, at + paragraph.length()), BlockKind.PARAGRAPH);
            at += paragraph.length() + 1;
        }
        return finder.find(tokenizer.tokenize(text, blocks.build()));
    }

    private List<String> quotes(QuoteTable quotes, String text) {
        TokenTable tokens = tokenizer.tokenize(text, TextBlocks.ofParagraph(text));
        List<String> found = new ArrayList<>();
        for (int quote = 0; quote < quotes.size(); quote++) {
            String shown = text.substring(tokens.begin(quotes.open(quote)), tokens.end(quotes.end(quote) - 1));
            found.add(quotes.close(quote) == QuoteTable.NONE ? shown + "_" : shown);
        }
        return found;
    }
}
