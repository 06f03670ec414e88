package io.github.wirecopy.parse;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The results of tasks that run on several threads, in the order of the tasks. Tasks are taken from their iterator, on the caller's
 * thread, only as results are fetched: at any time at most a fixed number of tasks and results per thread is in memory.
 *
 * <pre>{@code
 * try (OrderedResults<ParsedArticle> articles = new OrderedResults<>(4, reader.pending())) {
 *     while (articles.hasNext()) use(articles.next());
 * }
 * }</pre>
 *
 * <p>For use by one thread. A task's own exception comes out of {@link #next()}, after which the next results can still be fetched.
 *
 * @param <R> what a task gives
 * @since 0.1.0
 */
public final class OrderedResults<R> implements Iterator<R>, AutoCloseable {

    /** Enough to keep a thread busy while an article much longer than its neighbours holds up the order. */
    private static final int AHEAD_PER_THREAD = 8;

    private final Iterator<? extends Supplier<? extends R>> tasks;
    private final ExecutorService threads;
    private final int ahead;
    private final ArrayDeque<Future<R>> running = new ArrayDeque<>();

    /**
     * Prepares to run tasks; none is taken before the first result is asked for.
     *
     * @param threads the number of threads
     * @param tasks the tasks
     * @throws IllegalArgumentException if {@code threads} is less than 1
     */
    public OrderedResults(int threads, Iterator<? extends Supplier<? extends R>> tasks) {
        this.tasks = tasks;
        this.threads = Executors.newFixedThreadPool(threads, OrderedResults::daemon);
        this.ahead = threads * AHEAD_PER_THREAD;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "wirecopy-parse");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public boolean hasNext() {
        fill();
        return !running.isEmpty();
    }

    /**
     * Returns the next result, waiting for it if need be.
     *
     * @throws NoSuchElementException if there are no more
     */
    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Future<R> first = running.remove();
        try {
            return first.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException("interrupted while waiting for an article", e);
        } catch (ExecutionException e) {
            throw unwrapped(e.getCause());
        }
    }

    private static RuntimeException unwrapped(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new CompletionException(cause);
    }

    /** A failure to take a task has its place after the results of those before it. */
    private void fill() {
        try {
            while (running.size() < ahead && tasks.hasNext()) {
                Supplier<? extends R> task = tasks.next();
                running.add(threads.submit(task::get));
            }
        } catch (RuntimeException failure) {
            running.add(CompletableFuture.failedFuture(failure));
        }
    }

    /** Stops the threads; tasks that have not begun are dropped. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
