package io.github.wirecopy.cli;

import io.github.wirecopy.parse.OrderedResults;
import io.github.wirecopy.parse.ParsedArticle;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The articles of all inputs, in order; remarks are printed as they come up. */
final class Articles implements AutoCloseable {

    private final Remarks remarks;
    private final InputTasks tasks;
    private final Optional<OrderedResults<Outcome>> parallel;
    private final Iterator<Outcome> outcomes;
    private final Progress progress;
    private Optional<ParsedArticle> current = Optional.empty();

    private Articles(Remarks remarks, InputTasks tasks, int threads, Progress progress) {
        this.remarks = remarks;
        this.tasks = tasks;
        this.progress = progress;
        this.parallel = threads > 1 ? Optional.of(new OrderedResults<>(threads, tasks)) : Optional.empty();
        this.outcomes = parallel.isPresent() ? parallel.get() : sequential(tasks);
    }

    static Articles open(InputOptions options, Console console, Remarks remarks, int threads) {
        List<Input> inputs = options.inputs();
        InputTasks tasks = new InputTasks(options.parser(), console.in(), inputs);
        return new Articles(remarks, tasks, threads, new Progress(console, inputs));
    }

    private static Iterator<Outcome> sequential(Iterator<Supplier<Outcome>> tasks) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return tasks.hasNext();
            }

            @Override
            public Outcome next() {
                return tasks.next().get();
            }
        };
    }

    /** Goes to the next article; false if there are no more. */
    boolean advance() {
        current = Optional.empty();
        while (current.isEmpty() && outcomes.hasNext()) {
            take(outcomes.next());
        }
        return current.isPresent();
    }

    private void take(Outcome outcome) {
        if (outcome instanceof Outcome.Parsed parsed) {
            remarks.print(parsed);
            progress.add(parsed.article().article());
            current = Optional.of(parsed.article());
        } else if (outcome instanceof Outcome.Remarked remarked) {
            remarks.print(remarked);
        } else if (outcome instanceof Outcome.Failed failed) {
            remarks.print(failed);
        } else if (outcome instanceof Outcome.Refused refused) {
            remarks.print(refused);
        } else if (outcome instanceof Outcome.Nothing nothing) {
            remarks.print(nothing);
        }
    }

    /** Returns the article that was gone to. */
    ParsedArticle current() {
        return current.orElseThrow();
    }

    @Override
    public void close() {
        parallel.ifPresent(OrderedResults::close);
        tasks.close();
        progress.close();
    }
}
