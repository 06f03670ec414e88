package io.github.wirecopy.cli;

import io.github.wirecopy.parse.ArticleParseException;
import io.github.wirecopy.parse.ArticleParser;
import io.github.wirecopy.parse.ArticleReader;
import io.github.wirecopy.parse.PendingArticle;
import io.github.wirecopy.parse.Remark;
import io.github.wirecopy.source.Diagnostic;
import io.github.wirecopy.source.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Goes through the inputs and hands out, article by article, the work that remains to be done, which any thread may do. An input that
 * cannot be read becomes work that says so, in its place among the articles.
 */
final class InputTasks implements Iterator<Supplier<Outcome>>, AutoCloseable {

    /** An input that is being read. */
    private record Open(Input input, ArticleReader reader, Iterator<PendingArticle> pending) {}

    private final ArticleParser parser;
    private final InputStream standardInput;
    private final Iterator<Input> inputs;
    private final ArrayDeque<Supplier<Outcome>> ready = new ArrayDeque<>();
    private Optional<Open> open = Optional.empty();
    private long tasksOfInput;

    InputTasks(ArticleParser parser, InputStream standardInput, List<Input> inputs) {
        this.parser = parser;
        this.standardInput = standardInput;
        this.inputs = inputs.iterator();
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && (open.isPresent() || inputs.hasNext())) {
            if (open.isPresent()) {
                read(open.get());
            } else {
                open(inputs.next());
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public Supplier<Outcome> next() {
        hasNext();
        return ready.remove();
    }

    private void open(Input input) {
        tasksOfInput = 0;
        try {
            ArticleReader reader =
                    input.path().isPresent() ? parser.open(input.path().get()) : parser.open(standardInput);
            open = Optional.of(new Open(input, reader, reader.pending()));
        } catch (UncheckedIOException failure) {
            addFailure(input, failure);
        }
    }

    private void read(Open current) {
        try {
            if (current.pending().hasNext()) {
                PendingArticle article = current.pending().next();
                addRemarks(current);
                add(() -> parse(current.input(), article));
            } else {
                addRemarks(current);
                finish(current);
            }
        } catch (ArticleParseException refusal) {
            add(() -> refused(current.input(), refusal));
        } catch (UncheckedIOException failure) {
            addFailure(current.input(), failure);
            finish(current);
        }
    }

    private static Outcome refused(Input input, ArticleParseException refusal) {
        return new Outcome.Refused(input, refusal.file(), refusal.position(), refusal.diagnostic());
    }

    /** Parses an article; a fault of the parser's own costs that article, not the articles after it. */
    private static Outcome parse(Input input, PendingArticle article) {
        try {
            return new Outcome.Parsed(input, article.get());
        } catch (ArticleParseException refusal) {
            return refused(input, refusal);
        } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException fault) {
            Diagnostic remark = new Diagnostic(
                    Severity.ERROR,
                    "parser-fault",
                    Optional.empty(),
                    "the article cannot be parsed for a fault of the parser, which should be reported: " + fault);
            return new Outcome.Refused(input, article.origin().file(), article.start(), remark);
        }
    }

    private void addRemarks(Open current) {
        for (Remark remark : current.reader().takeRemarks()) {
            add(() -> new Outcome.Remarked(current.input(), remark));
        }
    }

    private void addFailure(Input input, UncheckedIOException failure) {
        IOException cause = Objects.requireNonNull(failure.getCause());
        String code = cause instanceof NoSuchFileException ? "missing" : "unreadable";
        add(() -> new Outcome.Failed(input, code, IoMessages.of(cause)));
    }

    private void finish(Open current) {
        if (tasksOfInput == 0) {
            add(() -> new Outcome.Nothing(current.input()));
        }
        open = Optional.empty();
        current.reader().close();
    }

    private void add(Supplier<Outcome> task) {
        tasksOfInput++;
        ready.add(task);
    }

    @Override
    public void close() {
        open.ifPresent(current -> current.reader().close());
    }
}
