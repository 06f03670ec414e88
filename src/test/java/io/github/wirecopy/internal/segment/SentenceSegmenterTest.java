package io.github.wirecopy.internal.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.internal.lexicon.Lexicon;
import io.github.wirecopy.internal.token.TextBlocks;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.internal.token.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSegmenterTest {

    private final Tokenizer tokenizer = new Tokenizer(Lexicon.english());
    private final SentenceSegmenter segmenter = new SentenceSegmenter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                // stops
                "The vote is over.|Turnout was low.",
                "Who voted?|Few did!|That is all.",
                "Stop!!|Who goes there?!|Nobody.",
                "The price fell to $4.50.|It had been 3.5 percent higher.",
                "He teaches (He was a pilot once.) at the college.",
                "He left.|(She stayed.)|Nobody cared.",
                // abbreviations
                "Mr. Brown met Gen. Diaz and Dr. Lee.|They spoke.",
                "The firm, Acme Inc. of Ohio, grew.|So did Acme Corp.|It pays well.",
                "She lives in the U.S.|The house is small.",
                "The U.S. Senate met at 9 a.m. on Friday.",
                "The doors open at 9 p.m. Monday.",
                "At 7 p.m. Mrs. Gray arrived.|She left at 9 p.m.|Mr. Gray stayed.",
                "See No. 7 on p. 12.|The answer was no.|So be it.",
                "John F. Kerr and J. K. Moss sang.|You and I.|Did they?",
                "Ask Smith et al. about apples, pears, etc. before noon.",
                // quotation marks
                "“We won,” she said.|“It was hard.”|Then she left.",
                "\"We won.\"|\"It was hard.\"|Then she left.",
                "“Did we win?” asked the coach.|Nobody knew.",
                "“Stop!” he cried.",
                "They sang 'Home.'|Then it rained.",
                // quotes within a sentence: a verb's object, or what a credit belongs to
                "She says that \"it rained. It poured.\"|Nobody cared.",
                "She says “it rained. It poured” in May.|Nobody cared.",
                "She said, \"It rained.|It poured.\"|Nobody cared.",
                "She called it \"a flood.|It poured.\"",
                "She says that \"it rained.|It poured.",
                "“It rained. It poured.” – Ann Green, farmer",
                "\"It rained. It poured.\" Ann Green, \"My life is rain\"",
                "\"It rained.|It poured.\"|Ann Green wept",
                "\"It rained.|It poured.\"|Ann Green.",
                // ellipses
                "It was ... well, late.",
                "It never ended....|She slept.",
                "I wonder ...|The rest is known.",
                "It went on . . . and on.|It stopped . . . .|Next came rain.",
                "“Costs rose [...] sharply.”",
                // lists
                "1. Bread|2. Milk|3. Salt",
                "a) Walk.|b) Run.",
                "• 1. Red|• 2. Blue",
                "It was in 1999.|Then came 2000.",
                // captions
                "The lighthouse at dusk|Image: A. Keeper.",
                "The image: a lighthouse.",
                // small letters that begin
                "It rained.|iPads got wet.",
                "She works at Yahoo! in the town."
            })
    void findsTheEnds(String marked) {
        String[] expected = marked.split("\\|");
        String text = String.join(" ", expected);

        assertThat(sentences(text)).containsExactly(expected);
    }

    @Test
    void aForgottenBlankHidesNoEnd() {
        assertThat(sentences("The bridge closed.It opens in May."))
                .containsExactly("The bridge closed.", "It opens in May.");
    }

    @Property
    void everyTokenIsInOneSentence(@ForAll String text) {
        TokenTable tokens = tokenizer.tokenize(text, TextBlocks.ofParagraph(text));
        Sentences sentences = segmenter.segment(tokens);
        int token = 0;
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            assertThat(sentences.first(sentence)).isEqualTo(token);
            assertThat(sentences.limit(sentence)).isGreaterThan(token);
            assertThat(sentences.sentenceOf(token)).isEqualTo(sentence);
            token = sentences.limit(sentence);
        }
        assertThat(token).isEqualTo(tokens.size());
    }

    private List<String> sentences(String text) {
        TokenTable tokens = tokenizer.tokenize(text, TextBlocks.ofParagraph(text));
        Sentences sentences = segmenter.segment(tokens);
        List<String> found = new ArrayList<>();
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            int last = sentences.limit(sentence) - 1;
            found.add(text.substring(tokens.begin(sentences.first(sentence)), tokens.end(last)));
        }
        return found;
    }
}
