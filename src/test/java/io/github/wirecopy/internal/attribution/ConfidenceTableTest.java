package io.github.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Holds the table of confidences to what is measured on PolNeAR, which is not part of this repository; skipped where it
 * is absent. {@code -Dpolnear=FOLDER} says where it is; {@code -Dconfidence.update=true} writes the table anew.
 */
class ConfidenceTableTest {

    private static final Path TABLE = Path.of("src/main/resources", RuleBook.FILE);
    private static final String HEADER = """
            # Precision of each attribution rule: how often source and content of its statements are both right.
            # Measured on the training articles of PolNeAR; docs/attribution.md says how. Licence: Apache-2.0.
            # Columns: rule, precision, number of statements.
            """;

    @Test
    void everyRuleHasItsConfidence() {
        RuleBook book = new RuleBook();
        for (int rule = 0; rule < book.size(); rule++) {
            assertThat(book.isMeasured(rule)).as(book.name(rule)).isTrue();
        }
    }

    @Test
    void tableIsWhatIsMeasured() throws IOException {
        Path folder = Path.of(System.getProperty("polnear", "../shared/data/polnear-train"));
        assumeTrue(Files.isDirectory(folder.resolve("text")), "skipped: PolNeAR is not at " + folder);
        RulePrecision precision = new RulePrecision();
        for (PolnearCorpus.Document document : PolnearCorpus.read(folder)) {
            precision.count(Reading.ofArticle(document.text()), document);
        }
        if (Boolean.getBoolean("confidence.update")) {
            Files.writeString(TABLE, HEADER + precision.table());
            return;
        }
        RuleBook book = new RuleBook();
        for (int rule = 0; rule < book.size(); rule++) {
            if (precision.knows(book.name(rule))) {
                assertThat(book.confidence(rule))
                        .as(book.name(rule))
                        .isCloseTo(precision.of(book.name(rule)), within(0.05));
            }
        }
    }
}
