package io.github.wirecopy.internal.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wirecopy.internal.lexicon.Lexicon;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    private final Tokenizer tokenizer = new Tokenizer(Lexicon.english());

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '~',
            value = {
                "Rain fell on Tuesday. > Rain|fell|on|Tuesday|.",
                "The mayor's plan, she said, isn't new > The|mayor|'s|plan|,|she|said|,|isn't|new",
                "We’re sure they’ll win > We|’re|sure|they|’ll|win",
                "the unions' vote > the|unions|'|vote",
                "Mr. O'Neill met al-Assad > Mr.|O'Neill|met|al-Assad",
                "the U.S.-led force in the U.S. > the|U.S.-led|force|in|the|U.S.",
                "new Chad-U.S. ties and Sen. Poe, D-N.Y. > new|Chad-U.S.|ties|and|Sen.|Poe|,|D-N.Y.",
                "at 9:30 a.m. on Jan. 5 > at|9:30|a.m.|on|Jan.|5",
                "J. K. Brown and I. > J.|K.|Brown|and|I|.",
                "paid $1,250.75, up 3.5% > paid|$|1,250.75|,|up|3.5|%",
                "a 20-year-old in the 1990s > a|20-year-old|in|the|1990s",
                "AT&T at www.example.org/news > AT&T|at|www.example.org|/|news",
                "mail a.b@example.org now > mail|a.b@example.org|now",
                "It ended.Then it rained. > It|ended|.|Then|it|rained|.",
                "wait... what -- now — then > wait|...|what|--|now|—|then",
                "``Yes,'' he said > ``|Yes|,|''|he|said",
                "No. 5 beat no. > No.|5|beat|no|.",
                "Café Zürich naïve > Café|Zürich|naïve",
                "She will miss. > She|will|miss|.",
            })
    void cutsWordsNumbersAndMarks(String text, String expected) {
        assertThat(tokens(text)).containsExactly(expected.split("\\|"));
    }

    @Test
    void threeApostrophesCloseTheInnerFirst() {
        assertThat(tokens("''He said 'no'''")).containsExactly("''", "He", "said", "'", "no", "'", "''");
    }

    @Test
    void shapesAreFlags() {
        TokenTable table =
                tokenizer.tokenize("UN chiefs quickly voted", TextBlocks.ofParagraph("UN chiefs quickly voted"));

        assertThat(table.has(0, TokenFlag.ALL_CAPITALS)).isTrue();
        assertThat(table.has(0, TokenFlag.BREAK_BEFORE)).isTrue();
        assertThat(table.has(1, TokenFlag.SUFFIX_S)).isTrue();
        assertThat(table.has(1, TokenFlag.CAPITALIZED | TokenFlag.BREAK_BEFORE)).isFalse();
        assertThat(table.has(2, TokenFlag.SUFFIX_LY)).isTrue();
        assertThat(table.has(3, TokenFlag.SUFFIX_ED)).isTrue();
    }

    @Test
    void wordsHaveTheirClasses() {
        String text = "He isn’t in the U.S.";
        TokenTable table = tokenizer.tokenize(text, TextBlocks.ofParagraph(text));

        assertThat(table.is(0, WordClass.SUBJECT_PRONOUN)).isTrue();
        assertThat(table.is(1, WordClass.NEGATION)).isTrue();
        assertThat(table.equals(1, "isn't")).isTrue();
        assertThat(table.is(4, WordClass.CLOSING_ABBREVIATION)).isTrue();
    }

    @Test
    void blocksHoldTheirTokensAndNothingBetweenThem() {
        String text = "Title\n\n* * *\n\nFirst words.";
        TextBlocks blocks = TextBlocks.builder()
                .add(new Span(0, 5), BlockKind.HEADLINE)
                .add(new Span(14, text.length()), BlockKind.PARAGRAPH)
                .build();

        TokenTable table = tokenizer.tokenize(text, blocks);

        assertThat(table.size()).isEqualTo(4);
        assertThat(table.blockLimit(0)).isEqualTo(1);
        assertThat(table.blockKind(1)).isEqualTo(BlockKind.PARAGRAPH);
        assertThat(table.blockOf(3)).isEqualTo(1);
    }

    @Test
    void blocksOutOfOrderAreRefused() {
        TextBlocks.Builder builder = TextBlocks.builder().add(new Span(5, 9), BlockKind.PARAGRAPH);

        assertThatThrownBy(() -> builder.add(new Span(3, 6), BlockKind.PARAGRAPH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected a block after");
    }

    @Property
    void everyCharThatIsNotBlankIsInOneToken(@ForAll String text) {
        TokenTable table = tokenizer.tokenize(text, TextBlocks.ofParagraph(text));
        int at = 0;
        for (int token = 0; token < table.size(); token++) {
            assertThat(blank(text, at, table.begin(token))).isTrue();
            assertThat(table.end(token)).isGreaterThan(table.begin(token));
            at = table.end(token);
        }
        assertThat(blank(text, at, text.length())).isTrue();
    }

    @Property
    void aTokenEqualsWhatItIsSpelledAndNothingElse(
            @ForAll @Chars({'a', 'B', 'é', 'É', '\'', '’', '.', '-', '5', ' ', '“'}) String text) {
        TokenTable table = tokenizer.tokenize(text, TextBlocks.ofParagraph(text));
        for (int token = 0; token < table.size(); token++) {
            String spelled = folded(text.substring(table.begin(token), table.end(token)));
            assertThat(table.equals(token, spelled)).as(spelled).isTrue();
            assertThat(table.equals(token, spelled + ".")).as(spelled).isFalse();
            assertThat(table.equals(token, "b" + spelled.substring(1)))
                    .as(spelled)
                    .isEqualTo(spelled.charAt(0) == 'b');
        }
    }

    private static String folded(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Characters.fold(chars[i]);
        }
        return new String(chars);
    }

    private static boolean blank(String text, int begin, int end) {
        return text.substring(begin, end).chars().allMatch(c -> Characters.isBlankOrBreak((char) c));
    }

    private List<String> tokens(String text) {
        TokenTable table = tokenizer.tokenize(text, TextBlocks.ofParagraph(text));
        List<String> found = new ArrayList<>();
        for (int token = 0; token < table.size(); token++) {
            found.add(text.substring(table.begin(token), table.end(token)));
        }
        return found;
    }
}
