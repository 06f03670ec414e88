package io.github.wirecopy.cli;

import io.github.wirecopy.model.Article;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** A bar on the terminal that shows how much of the input is done; it appears only when the work is long. */
final class Progress implements AutoCloseable {

    private static final long LONG_WORK_NANOS = 1_000_000_000L;

    private final Console console;
    private final List<Input> inputs;
    private final long begun = System.nanoTime();
    private Optional<ProgressBar> bar = Optional.empty();
    private long done;

    Progress(Console console, List<Input> inputs) {
        this.console = console;
        this.inputs = inputs;
    }

    /** Counts an article as done, its characters standing for as many bytes. */
    void add(Article article) {
        done += article.text().length();
        if (bar.isEmpty() && console.interactive() && System.nanoTime() - begun > LONG_WORK_NANOS) {
            bar = Optional.of(newBar());
        }
        bar.ifPresent(shown -> shown.stepTo(Math.min(done, shown.getMax())));
    }

    private ProgressBar newBar() {
        return new ProgressBarBuilder()
                .setTaskName("wirecopy")
                .setInitialMax(inputs.stream().mapToLong(Input::size).sum())
                .setUnit(" MB", 1_000_000)
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
