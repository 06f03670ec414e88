package io.github.wirecopy.parse;

import io.github.wirecopy.internal.dump.RawDocument;
import io.github.wirecopy.model.Origin;
import io.github.wirecopy.source.Position;
import java.util.function.Supplier;

/**
 * An article that was read from a dump and not parsed yet. It may be parsed on any thread, so that one thread can read while others
 * parse.
 *
 * @since 0.1.0
 */
public final class PendingArticle implements Supplier<ParsedArticle> {

    private final Pipeline pipeline;
    private final RawDocument document;

    PendingArticle(Pipeline pipeline, RawDocument document) {
        this.pipeline = pipeline;
        this.document = document;
    }

    /**
     * Returns where the article comes from.
     *
     * @return its origin
     */
    public Origin origin() {
        return document.origin().orElseThrow();
    }

    /**
     * Returns where the article begins in its file.
     *
     * @return line and column
     */
    public Position start() {
        return Pipeline.start(document);
    }

    /**
     * Parses the article, each time anew.
     *
     * @return the article and what is doubtful about it
     * @throws ArticleParseException if the parser is strict and something is doubtful
     */
    @Override
    public ParsedArticle get() {
        return pipeline.parse(document);
    }
}
