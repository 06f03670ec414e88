package io.github.wirecopy.parse;

import io.github.wirecopy.source.Diagnostic;
import io.github.wirecopy.source.Position;
import io.github.wirecopy.source.Severity;
import io.github.wirecopy.source.Span;
import java.util.Optional;

/**
 * Says that a strict parser met a text that is not as it should be.
 *
 * @serial exclude
 * @since 0.1.0
 */
public final class ArticleParseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;
    private final Severity severity;
    private final String code;
    private final int begin;
    private final int end;
    private final String remark;

    ArticleParseException(String file, Position position, Diagnostic diagnostic) {
        super(file + ":" + position + ": " + diagnostic);
        this.file = file;
        this.line = position.line();
        this.column = position.column();
        this.severity = diagnostic.severity();
        this.code = diagnostic.code();
        this.begin = diagnostic.span().map(Span::begin).orElse(-1);
        this.end = diagnostic.span().map(Span::end).orElse(-1);
        this.remark = diagnostic.message();
    }

    /**
     * Returns the file.
     *
     * @return the file, as {@link io.github.wirecopy.model.Origin#file()} has it
     */
    public String file() {
        return file;
    }

    /**
     * Returns where the doubtful place is.
     *
     * @return line and column in the file
     */
    public Position position() {
        return new Position(line, column);
    }

    /**
     * Returns the remark that a lenient parser would have put beside the article.
     *
     * @return the remark, whose span points into the article's text
     */
    public Diagnostic diagnostic() {
        Optional<Span> span = begin < 0 ? Optional.empty() : Optional.of(new Span(begin, end));
        return new Diagnostic(severity, code, span, remark);
    }
}
