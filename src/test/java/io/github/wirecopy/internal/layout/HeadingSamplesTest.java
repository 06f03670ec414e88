package io.github.wirecopy.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What stands above the links and other trailers of real pages; skipped where {@code ../shared} is absent. */
class HeadingSamplesTest {

    /** Rows are {@code | heading | pages |}, the heading in lower case. */
    @Test
    void knowsNearlyAllHeadings() throws IOException {
        int pages = 0;
        int known = 0;
        for (String row : Files.readAllLines(SharedData.of("data/trailers.md"))) {
            String[] cells = row.split("\\|", -1);
            if (cells.length > 3 && cells[2].strip().matches("\\d+")) {
                int count = Integer.parseInt(cells[2].strip());
                pages += count;
                known += isKnown(cells[1].strip()) ? count : 0;
            }
        }
        assertThat(pages).isGreaterThan(1000);
        assertThat(known).isGreaterThanOrEqualTo(pages * 98 / 100);
    }

    private static boolean isKnown(String heading) {
        String printed = heading.substring(0, 1).toUpperCase(Locale.ROOT) + heading.substring(1);
        return isKnownAsPrinted(printed) || isKnownAsPrinted(heading.toUpperCase(Locale.ROOT));
    }

    private static boolean isKnownAsPrinted(String line) {
        int end = line.length();
        return RelatedHeadings.isHeading(line, 0, end)
                || RelatedHeadings.isTopics(line, 0, end)
                || RelatedHeadings.isLabel(line, 0, end)
                || TrailerRules.afterBody(line, 0, end).isPresent();
    }
}
