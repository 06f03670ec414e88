package io.github.wirecopy.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.ActorKind;
import io.github.wirecopy.model.ActorRecognizer;
import io.github.wirecopy.source.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A parser goes where Spark and Flink send their closures. */
class SerializedParserTest {

    /** What a cluster serializes: a function that holds a parser. */
    interface Closure extends Function<String, List<String>>, Serializable {}

    private static Closure names(ArticleParser parser) {
        return text ->
                parser.parse(text).article().actors().stream().map(Actor::name).toList();
    }

    private static byte[] serialized(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Closure copy(Closure closure) throws Exception {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(serialized(closure)))) {
            return (Closure) in.readObject();
        }
    }

    @Test
    void closureWithAParserWorksElsewhere() throws Exception {
        Closure here = names(ArticleParser.create());
        Closure there = copy(copy(here));
        String text = "\"We stay,\" Mary Smith said.";
        assertThat(there.apply(text)).isEqualTo(here.apply(text)).containsExactly("Mary Smith");
    }

    @Test
    void parserIsSmallOnTheWire() throws IOException {
        assertThat(serialized(ArticleParser.create())).hasSizeLessThan(2_000);
    }

    @Test
    void recognizerTravelsWithTheParser() throws Exception {
        ActorRecognizer recognizer = (ActorRecognizer & Serializable)
                text -> List.of(new ActorRecognizer.Recognized(new Span(0, 9), ActorKind.ORGANIZATION));
        Closure closure = names(ArticleParser.builder().recognizer(recognizer).build());
        assertThat(copy(closure).apply("qwertyuio meets today.")).contains("qwertyuio");
    }

    @Test
    void recognizerThatCannotTravelIsNamed() {
        ActorRecognizer recognizer = text -> List.of();
        ArticleParser parser = ArticleParser.builder().recognizer(recognizer).build();
        assertThatExceptionOfType(NotSerializableException.class)
                .isThrownBy(() -> serialized(parser))
                .withMessageContaining("SerializedParserTest");
    }
}
