package io.github.wirecopy.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs the targets on every input that fuzzing has found, and on some that show what the targets do. */
class FuzzRegressionTest {

    @ParameterizedTest
    @EnumSource
    void foundInputsDoNoHarm(FuzzTarget target) throws IOException {
        List<Path> inputs = FuzzSeeds.files(target);
        assertThat(inputs).isNotEmpty();
        for (Path input : inputs) {
            byte[] bytes = Files.readAllBytes(input);
            assertThatCode(() -> target.run(bytes)).as(input.toString()).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingDoesNoHarm(FuzzTarget target) {
        assertThatCode(() -> target.run(new byte[0])).doesNotThrowAnyException();
        assertThatCode(() -> target.run("< & \" \uD83C".getBytes(StandardCharsets.UTF_8)))
                .doesNotThrowAnyException();
    }

    @Test
    void markupOfTheTextIsFound() {
        MarkupCheck.requireOnlyOwnTags("<!DOCTYPE html><html><p class=\"x\">1 &lt; 2</p></html>");
        assertThatThrownBy(() -> MarkupCheck.requireOnlyOwnTags("<p>1 < 2</p>")).hasMessageContaining("unescaped");
        for (String markup :
                List.of("<p><script>x</script></p>", "<b/onclick=x>", "<a href=\"x\" <b>", "<!-- x -->", "<cite>")) {
            assertThatThrownBy(() -> MarkupCheck.requireOnlyOwnTags(markup)).hasMessageContaining("unescaped");
        }
    }
}
