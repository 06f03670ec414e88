package io.github.wirecopy.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void isHalfOpen() {
        Span span = new Span(2, 5);
        assertThat(span.length()).isEqualTo(3);
        assertThat(span.in("0123456")).isEqualTo("234");
        assertThat(span.spans()).containsExactly(span);
        assertThat(span).hasToString("[2, 5]");
    }

    @Test
    void rejectsEndsOutOfOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 3)).withMessageContaining("[-1, 3]");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(4, 3)).withMessageContaining("[4, 3]");
    }

    @Test
    void containsAndOverlaps() {
        Span span = new Span(2, 5);
        assertThat(span.contains(span)).isTrue();
        assertThat(span.contains(new Span(2, 6))).isFalse();
        assertThat(span.contains(new Span(1, 5))).isFalse();
        assertThat(span.overlaps(new Span(4, 9))).isTrue();
        assertThat(span.overlaps(new Span(5, 9))).isFalse();
        assertThat(span.overlaps(new Span(3, 3))).isFalse();
    }

    @Test
    void sortsTheLongerFirst() {
        assertThat(List.of(new Span(2, 3), new Span(2, 9), new Span(0, 1)).stream()
                        .sorted())
                .containsExactly(new Span(0, 1), new Span(2, 9), new Span(2, 3));
    }

    @Test
    void severalPlacesAreJoined() {
        Located located = () -> List.of(new Span(0, 1), new Span(3, 5));
        assertThat(located.in("abcdef")).isEqualTo("a de");
        Located nowhere = List::of;
        assertThat(nowhere.in("abc")).isEmpty();
    }

    @Test
    void findsLineAndColumn() {
        String text = "ab\nc\r\nd\re";
        assertThat(Position.of(text, 0)).hasToString("1:1");
        assertThat(Position.of(text, 2)).hasToString("1:3");
        assertThat(Position.of(text, 3)).hasToString("2:1");
        assertThat(Position.of(text, 5)).hasToString("2:3");
        assertThat(Position.of(text, 6)).hasToString("3:1");
        assertThat(Position.of(text, 8)).hasToString("4:1");
        assertThat(Position.of(text, 9)).hasToString("4:2");
        assertThatThrownBy(() -> Position.of(text, 10)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Position(0, 1))
                .withMessageContaining("0:1");
    }

    @Test
    void knowsWhatIsBlank() {
        for (char blank : " \t\r\n\u0000\u007F\u0085\u00A0\u00AD\u200B\u200F\u2028\u3000\uFEFF".toCharArray()) {
            assertThat(Blanks.isBlank(blank)).as("U+%04X", (int) blank).isTrue();
        }
        for (char visible : "a.é—\uD83C\uDF89\uD800".toCharArray()) {
            assertThat(Blanks.isBlank(visible)).as("U+%04X", (int) visible).isFalse();
        }
        assertThat(Blanks.trim(" \u00A0ab \n", 0, 6)).isEqualTo(new Span(2, 4));
        assertThat(Blanks.trim("  ", 0, 2)).isEqualTo(new Span(2, 2));
        assertThat(Blanks.isBlank(" a ", 0, 1)).isTrue();
        assertThat(Blanks.isBlank(" a ", 0, 2)).isFalse();
    }

    @Test
    void remarksPrintAsCompilersDo() {
        assertThat(new Diagnostic(Severity.WARNING, "unclosed-quote", Optional.empty(), "never closed"))
                .hasToString("warning: unclosed-quote: never closed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Diagnostic(Severity.INFO, " ", Optional.empty(), "x"))
                .withMessageContaining("Diagnostic.code");
    }
}
