package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.wirecopy.jqwik.ArticleText;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

/** A scanner that overlooks quotes within quotes fails, and what jqwik reports is one line. */
class FaultIsFoundTest {

    static class OverlooksInnerQuotes {

        private final QuoteScanner scanner = new QuoteScanner() {
            @Override
            boolean opens(char mark) {
                return mark == '“';
            }

            @Override
            boolean closes(char mark) {
                return mark == '”';
            }
        };

        @Property
        void findsTheWordsOfEveryQuote(@ForAll("texts") ArticleText text) {
            assertThat(scanner.quotes(text.text())).isEqualTo(QuoteScannerProperties.quotes(text));
        }

        @Provide
        Arbitrary<ArticleText> texts() {
            return new QuoteScannerProperties().texts();
        }
    }

    @Test
    void anOverlookedQuoteIsReportedInOneLine() {
        List<String> sample = shrunkSample(OverlooksInnerQuotes.class);
        assertThat(sample).hasSize(1);
        assertThat(sample.get(0)).startsWith("arg0: PLAIN").contains("“", "‘", "’", "”");
    }

    /** Returns the lines of the shrunk sample that jqwik prints. */
    private static List<String> shrunkSample(Class<?> properties) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            EngineTestKit.engine("jqwik")
                    .selectors(selectClass(properties))
                    .execute()
                    .testEvents()
                    .assertStatistics(events -> events.failed(1));
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8)
                .lines()
                .dropWhile(line -> !line.startsWith("Shrunk Sample"))
                .skip(2)
                .takeWhile(line -> !line.isBlank())
                .map(String::strip)
                .toList();
    }
}
