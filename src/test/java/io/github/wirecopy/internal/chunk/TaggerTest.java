package io.github.wirecopy.internal.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.internal.lexicon.Lexicon;
import io.github.wirecopy.internal.quote.QuoteFinder;
import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.segment.SentenceSegmenter;
import io.github.wirecopy.internal.token.BlockKind;
import io.github.wirecopy.internal.token.TextBlocks;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.internal.token.Tokenizer;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaggerTest {

    private static final TagTable TABLE = new TagTable(Lexicon.english());
    /** A table without room: all is asked of the rules. */
    private static final TagTable NO_TABLE =
            new TagTable(Lexicon.english(), TokenKinds.OTHER + 1, TokenKinds.OTHER + 1);

    /** A table that is soon full. */
    private static final TagTable SMALL_TABLE = new TagTable(Lexicon.english(), 40, 12);

    private static final String WORDS =
            "the a that these her his its she they who what more fewer than at least most about over 20 three"
                    + " to of by like because before after and but not never also even early family sacred naked hundred is are was"
                    + " has had have be been being do does did will would can said says saying say told claims claimed plan plans"
                    + " planned report reports reported reporting managing director mayor called call speaks spoke argue argued zorb"
                    + " zorbed zorbing zorbly zly zed zorbs galvanising well-zorbed zorb-ing half-zorbly Tuesday May June week last"
                    + " tomorrow Brown Waters Kelly Ana I We The That To A. Mr. Gen. U.S. No. people voters voter said's she's they'll we're he'd"
                    + " didn't cannot , . : ; - -- … ... ! ? ( ) $ % & &amp; ' ’ \" “ ” ‘ `` '' 's \n\n";

    @Property(tries = 2000)
    void theTableSaysWhatTheRulesSay(@ForAll("texts") List<String> words, @ForAll BlockKind kind) {
        byte[] expected = tags(String.join(" ", words), kind, NO_TABLE);

        assertThat(tags(String.join(" ", words), kind, TABLE)).containsExactly(expected);
        assertThat(tags(String.join(" ", words), kind, SMALL_TABLE)).containsExactly(expected);
    }

    @Property(tries = 1000)
    void theTableSaysWhatTheRulesSayOfWordsWithoutBlanksBetween(@ForAll("texts") List<String> words) {
        String text = words.stream()
                .map(word -> word.length() > 2 ? word + " " : word)
                .collect(Collectors.joining());

        assertThat(tags(text, BlockKind.PARAGRAPH, TABLE)).containsExactly(tags(text, BlockKind.PARAGRAPH, NO_TABLE));
    }

    @ParameterizedTest
    @EnumSource(BlockKind.class)
    void aNewTableSaysThatToo(BlockKind kind) {
        for (int turn = 0; turn < 2; turn++) {
            assertThat(tags(WORDS, kind, new TagTable(Lexicon.english()))).containsExactly(tags(WORDS, kind, NO_TABLE));
        }
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(WORDS.split(" ")).list().ofMinSize(1).ofMaxSize(40);
    }

    private static byte[] tags(String text, BlockKind kind, TagTable table) {
        TextBlocks blocks =
                TextBlocks.builder().add(new Span(0, text.length()), kind).build();
        TokenTable tokens = new Tokenizer(Lexicon.english()).tokenize(text, blocks);
        QuoteTable quotes = new QuoteFinder(Integer.MAX_VALUE, Integer.MAX_VALUE).find(tokens);
        return Tagger.tag(tokens, new SentenceSegmenter().segment(tokens), quotes, table);
    }
}
