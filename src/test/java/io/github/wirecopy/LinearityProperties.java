package io.github.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.wirecopy.jqwik.ArticleText;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A text of twice the length takes about twice the operations and twice the memory, whatever is repeated in it. Operations are
 * counted, so that it does not matter what else the machine does; what the JDK does within a call is left to the benchmarks.
 */
class LinearityProperties {

    private static final int LENGTH = 40_000;
    /** Two is linear, four is quadratic; some windows are not full before this length. */
    private static final double MOST = 2.4;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Consumer<String> PARSE = counted("PARSE");
    private static final Consumer<String> WRITE = counted("WRITE");

    @Property(tries = 25)
    void parsingTwiceTheTextTakesTwiceAsLong(@ForAll("repeated") String piece) {
        assertLinear(PARSE, piece);
    }

    @Property(tries = 10)
    void parsingTwiceTheNewsTakesTwiceAsLong(@ForAll ArticleText text) {
        assertLinear(PARSE, text.text());
    }

    @Property(tries = 5)
    void writingTwiceTheNewsTakesTwiceAsLong(@ForAll ArticleText text) {
        assertLinear(WRITE, text.text());
    }

    @Provide
    Arbitrary<String> repeated() {
        Arbitrary<String> anything = Arbitraries.strings().ofMinLength(1).ofMaxLength(10);
        return Arbitraries.oneOf(NewsTexts.pieces(), NewsTexts.pieces(), anything);
    }

    @Example
    void whatIsQuadraticIsSeen() {
        Consumer<String> quadratic = counted("QUADRATIC");
        long once = OperationCount.of(() -> quadratic.accept("a".repeat(500)));
        long twice = OperationCount.of(() -> quadratic.accept("a".repeat(1000)));
        assertThat(twice).isGreaterThan(once * 3);
    }

    private static void assertLinear(Consumer<String> work, String piece) {
        String once = piece.repeat(LENGTH / piece.length() + 1);
        String twice = once + once;
        long operations = OperationCount.of(() -> work.accept(once));
        assertThat(OperationCount.of(() -> work.accept(twice))).as("operations").isLessThan((long) (operations * MOST));
        long bytes = allocated(work, once);
        assertThat(allocated(work, twice)).as("bytes").isLessThan((long) (bytes * MOST));
    }

    private static long allocated(Consumer<String> work, String text) {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        work.accept(text);
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }

    @SuppressWarnings("unchecked")
    private static Consumer<String> counted(String work) {
        try {
            Class<?> counted = new CountingClassLoader().loadClass(CountedWork.class.getName());
            return (Consumer<String>) counted.getField(work).get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
