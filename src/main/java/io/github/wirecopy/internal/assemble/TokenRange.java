package io.github.wirecopy.internal.assemble;

import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.source.Span;

/** A stretch of tokens that is not empty. */
record TokenRange(int first, int limit) {

    TokenRange {
        if (first < 0 || first >= limit) {
            throw new IllegalArgumentException("expected tokens, found [" + first + ", " + limit + ")");
        }
    }

    Span span(TokenTable tokens) {
        return new Span(tokens.begin(first), tokens.end(limit - 1));
    }
}
