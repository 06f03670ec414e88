package io.github.wirecopy.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The sample of the README prints what stands under it. */
class SampleTest {

    @Test
    void printsWhatStandsUnderIt() throws Exception {
        Printed printed = new Printed();
        PrintStream before = System.out;
        System.setOut(printed.out());
        try {
            Sample.main(new String[] {"seeds/000_0a5011189d6b1c98.txt"});
        } finally {
            System.setOut(before);
        }
        assertThat(readme()).contains("```text\n" + printed.text() + "```\n");
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
