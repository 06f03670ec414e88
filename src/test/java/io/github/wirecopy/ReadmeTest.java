package io.github.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README shows what is so: its commands print what stands under them. */
class ReadmeTest {

    private static final String SEED = "seeds/000_0a5011189d6b1c98.txt";

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    /** Returns the fenced block of a language that follows a heading. */
    private static String block(String heading, String language) throws IOException {
        Pattern pattern = Pattern.compile("\n## " + heading + "\n.*?\n```" + language + "\n(.*?)\n```", Pattern.DOTALL);
        Matcher matcher = pattern.matcher(readme());
        assertThat(matcher.find()).as("block of %s under %s", language, heading).isTrue();
        return matcher.group(1);
    }

    @Test
    void isShort() throws IOException {
        assertThat(readme().lines().count()).isLessThanOrEqualTo(120);
    }

    @Test
    void tableOfQuotesIsWhatTheCommandPrints() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Main.run(
                new ByteArrayInputStream(new byte[0]), out, new PrintWriter(new StringWriter()), "quotes", SEED);
        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo(block("What it gives", "text"));
    }

    @Test
    void excerptIsWhatTheCommandPrints() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new ByteArrayInputStream(new byte[0]), out, new PrintWriter(new StringWriter()), "parse", SEED);
        String json = squeezed(out.toString(StandardCharsets.UTF_8));
        for (String line : block("What it gives", "json").split("\n")) {
            assertThat(json).contains(squeezed(line));
        }
    }

    /** Confidences are measured anew from time to time; the README need not follow each. */
    private static String squeezed(String json) {
        return json.replaceAll("\\s+", "").replaceAll("\"confidence\":[0-9.]+", "\"confidence\":…");
    }

    @Test
    void sampleIsShort() throws IOException {
        assertThat(block("In Java", "java").lines().count()).isLessThanOrEqualTo(15);
    }
}
