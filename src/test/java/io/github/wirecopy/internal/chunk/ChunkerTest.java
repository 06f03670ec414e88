package io.github.wirecopy.internal.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.internal.lexicon.Lexicon;
import io.github.wirecopy.internal.quote.QuoteFinder;
import io.github.wirecopy.internal.segment.SentenceSegmenter;
import io.github.wirecopy.internal.token.TextBlocks;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.internal.token.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChunkerTest {

    /** Each verb group with its subject: {@code subject > verb}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "The mayor left. # The mayor > left",
                "The mayor has never said so. # The mayor > has never said",
                "The mayor of Perth left. # The mayor of Perth > left",
                "Brown and Smith left. # Brown and Smith > left",
                "Brown, the mayor, left. # Brown, the mayor > left",
                "Brown, who beat Smith, left. # who > beat|Brown > left",
                "The man who beat Smith left. # who > beat|The man > left",
                "The report released Thursday says so. #  > released|The report > says",
                "He says taxes will rise. # He > says|taxes > will rise",
                "He came and left. # He > came|He > left",
                "After he came, she left. # he > came|she > left",
                "He left, saying so. # He > left|He > saying",
                "Citing costs, he left. # he > Citing|he > left",
                "He wants to go. # He > wants|He > to go",
                "He urged them to go. # He > urged|them > to go",
                "“Go,” she said. # she > said",
                "Last week the mayor left. # the mayor > left",
                "The plan he made failed. # he > made|The plan > failed",
                "Brown plans to leave. # Brown > plans|Brown > to leave",
                "Senior engineers said so. # Senior engineers > said",
                "Deputy chair Mick Brown left. # Deputy chair Mick Brown > left",
                "The bank issued a report this month charging fraud." + " # The bank > issued|The bank > charging",
                "Brown, citing “the costs,” left. # Brown > citing|Brown > left",
                "The plan “was late,” said Brown. #  > said",
                "More than 20 people left. # More than 20 people > left",
                "At least 20 people left. # At least 20 people > left",
                "About half of them left. # About half of them > left",
                "She left more than that. # She > left",
                "The rich left. # The rich > left",
                "A long pause came. # A long pause > came",
                "They didn't gerrymander it. # They > didn't gerrymander",
                "Galvanising the vote, he left. # he > Galvanising|he > left",
                "Brown provided a reason. # Brown > provided",
                "The problem, says Brown, an economist, is old. #  > says|Brown, an economist > is",
                "A woman saying it rained died. # A woman > saying|it > rained|A woman > died",
                "It ended when he came in, crying. # It > ended|he > came|he > crying",
                "He said that she came in, crying. # He > said|she > came|He > crying",
                "Rents fell, and she left, crying. # Rents > fell|she > left|she > crying",
                "She wept after they came, crying. # She > wept|they > came|She > crying",
                "Brown, who fell because of him, left. # who > fell|Brown > left",
                "Brown, who fell because he ran, left. # who > fell|he > ran|Brown > left",
                "It said friends, known as fools, left. # It > said|It > known|friends > left",
                "In a statement released Monday, she wept. #  > released|she > wept",
                "In a poll, 9 of them said “no” and left. # 9 of them > said|9 of them > left",
                "Brown, after a long pause, left. # Brown > left",
                "They left, with one of them crying. # They > left|one of them > crying",
                "The union, a small one, tracks web scams. # The union, a small one > tracks",
                "The union, its claims and its members left. # The union, its claims and its members > left",
                "That forced them to go. # That > forced|them > to go",
                "As Brown, the chief, said, it fell. # Brown, the chief > said|it > fell",
                "The plans to leave failed. # The plans > to leave|The plans > failed",
                "Kelly left. # Kelly > left",
                "Woods later left. # Woods > later left",
                "Rents fell by a lot, they say. # Rents > fell|they > say",
                "Rents dropped by 3 percent. # Rents > dropped",
                "Rents backed by law fell. # Rents > backed|Rents > fell",
                "- The union left. # The union > left",
                "Brown won, but the mayor, Smith, has left. # Brown > won|the mayor, Smith > has left",
                "He spent an hour praising it. # He > spent|He > praising",
                "They heard a man praising it. # They > heard|a man > praising",
                "Brown, the mayor, this past week left. # Brown, the mayor > left",
                "They ran past him and left. # They > ran|They > left",
                "He looked at the man before him and left. # He > looked|He > left",
                "It came before he and Smith left. # It > came|he and Smith > left",
                "Brown, whose plan failed, left. # plan > failed|Brown > left",
                "It ended when she left crying. # It > ended|she > left|she > crying",
                "He left, but Sen. Brown (R-Fla.) said so. # He > left|Sen. Brown (R-Fla.) > said",
                "He left, but Brown (a man so ill he fell) said so. # He > left|he > fell|Brown (a man so ill he fell) > said",
                "Brown of Perth and Smith, both up for a seat, left. # Brown of Perth and Smith, both up for a seat > left",
                "Brown, he left. # he > left",
                "Brown has won and has since said so. # Brown > has won|Brown > has since said",
                "The man who first met us left. # who > first met|The man > left",
                "The first one left. # The first one > left",
                "Brown and Smith have both left. # Brown and Smith > have both left",
                "A friend of Brown's 2016 bid left. # A friend of Brown's 2016 bid > left",
                "He asked why she left, saying it failed. # He > asked|she > left|He > saying|it > failed",
                "He did say he fell but in May said so. # He > did say|he > fell|He > said",
                "“Go,” Brown said by phone. # Brown > said",
                "It failed (Brown, who won, once said so). # It > failed|who > won|Brown > once said",
                "Rather, he said, continued strikes help them. # he > said|he > continued|strikes > help",
                "You cannot say that, Brown added, saying it fell. # You > cannot say|Brown > added|Brown > saying|it > fell",
                "It fell after Brown, asked about costs, said so. # It > fell|> asked|Brown > said",
            })
    void findsSubjects(String text, String expected) {
        assertThat(String.join("|", subjects(text))).isEqualTo(expected.strip());
    }

    private static List<String> subjects(String text) {
        TokenTable tokens = new Tokenizer(Lexicon.english()).tokenize(text, TextBlocks.ofParagraph(text));
        ChunkTable chunks = new Chunker()
                .chunk(tokens, new SentenceSegmenter().segment(tokens), new QuoteFinder(100, 8).find(tokens));
        List<String> subjects = new ArrayList<>();
        for (int chunk = 0; chunk < chunks.size(); chunk++) {
            if (chunks.is(chunk, ChunkKind.VERB_GROUP)) {
                String subject = text(tokens, chunks.subjectFirst(chunk), chunks.subjectLimit(chunk));
                subjects.add((subject + " > " + text(tokens, chunks.first(chunk), chunks.limit(chunk))).strip());
            }
        }
        return subjects;
    }

    private static String text(TokenTable tokens, int first, int limit) {
        return first == ChunkTable.NONE ? "" : tokens.text().substring(tokens.begin(first), tokens.end(limit - 1));
    }
}
