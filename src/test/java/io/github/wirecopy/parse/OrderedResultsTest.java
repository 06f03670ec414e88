package io.github.wirecopy.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedResultsTest {

    private static Iterator<Supplier<Integer>> squares(int count) {
        return IntStream.range(0, count)
                .<Supplier<Integer>>mapToObj(i -> () -> i * i)
                .iterator();
    }

    @Test
    void resultsComeInTheOrderOfTheTasks() {
        List<Integer> results = new ArrayList<>();
        try (OrderedResults<Integer> ordered = new OrderedResults<>(3, squares(500))) {
            ordered.forEachRemaining(results::add);
        }
        assertThat(results)
                .isEqualTo(IntStream.range(0, 500).mapToObj(i -> i * i).toList());
    }

    @Test
    void tasksAreTakenOnlyAFewAhead() {
        AtomicInteger taken = new AtomicInteger();
        Iterator<Supplier<Integer>> endless = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Supplier<Integer> next() {
                return taken::incrementAndGet;
            }
        };
        try (OrderedResults<Integer> ordered = new OrderedResults<>(2, endless)) {
            for (int i = 0; i < 100; i++) {
                ordered.next();
            }
        }
        assertThat(taken.get()).isBetween(100, 200);
    }

    @Test
    void failureOfATaskComesInItsPlace() {
        List<Supplier<String>> tasks = List.of(() -> "a", () -> fail("b"), () -> "c");
        try (OrderedResults<String> ordered = new OrderedResults<>(2, tasks.iterator())) {
            assertThat(ordered.next()).isEqualTo("a");
            assertThatThrownBy(ordered::next)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("b");
            assertThat(ordered.next()).isEqualTo("c");
            assertThatThrownBy(ordered::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    private static String fail(String message) {
        throw new IllegalStateException(message);
    }

    @Test
    void failureToTakeATaskComesAfterTheResultsBeforeIt() {
        Iterator<Supplier<String>> failing = new Iterator<>() {
            private int taken;

            @Override
            public boolean hasNext() {
                return taken < 2;
            }

            @Override
            public Supplier<String> next() {
                if (taken++ == 0) {
                    return () -> "a";
                }
                throw new IllegalStateException("no more");
            }
        };
        try (OrderedResults<String> ordered = new OrderedResults<>(2, failing)) {
            assertThat(ordered.next()).isEqualTo("a");
            assertThatThrownBy(ordered::next).hasMessage("no more");
            assertThat(ordered.hasNext()).isFalse();
        }
    }

    @Test
    void needsAThread() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OrderedResults<>(0, squares(1)));
    }
}
