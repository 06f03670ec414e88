package io.github.wirecopy.parse;

import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands out what an iterator has to as many threads as ask. Splitting reads nothing, unlike the JDK's spliterators over iterators, which
 * take thousands of elements ahead: a dump would fill the memory.
 */
final class SharedSpliterator<T> implements Spliterator<T> {

    private static final int SPLITS_PER_PROCESSOR = 4;

    private final Iterator<T> elements;
    private final AtomicInteger splitsLeft;

    SharedSpliterator(Iterator<T> elements) {
        this(elements, new AtomicInteger(Runtime.getRuntime().availableProcessors() * SPLITS_PER_PROCESSOR));
    }

    private SharedSpliterator(Iterator<T> elements, AtomicInteger splitsLeft) {
        this.elements = elements;
        this.splitsLeft = splitsLeft;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        Optional<T> next = take();
        next.ifPresent(action);
        return next.isPresent();
    }

    private Optional<T> take() {
        synchronized (elements) {
            return elements.hasNext() ? Optional.of(elements.next()) : Optional.empty();
        }
    }

    @Override
    public @Nullable Spliterator<T> trySplit() {
        return splitsLeft.getAndDecrement() > 0 ? new SharedSpliterator<>(elements, splitsLeft) : null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return NONNULL | IMMUTABLE;
    }
}
