package io.github.wirecopy.internal.quote;

import io.github.wirecopy.internal.token.TokenTable;

/** The families of quotation marks; what one family opens, the same family closes. */
enum MarkFamily {
    /** Double marks: {@code “…”}, {@code „…“}, {@code "…"}, {@code ''…''}, {@code ``…''}. */
    DOUBLE,
    /** Single marks: {@code ‘…’}, {@code ‚…‘}, {@code '…'}. */
    SINGLE,
    /** Angle marks: {@code «…»} and {@code »…«}. */
    ANGLE,
    /** Single angle marks: {@code ‹…›} and {@code ›…‹}. */
    SINGLE_ANGLE;

    static MarkFamily of(TokenTable tokens, int mark) {
        return switch (tokens.first(mark)) {
            case '\'', '`' -> tokens.end(mark) - tokens.begin(mark) == 2 ? DOUBLE : SINGLE;
            case '‘', '’', '‚', '‛' -> SINGLE;
            case '«', '»' -> ANGLE;
            case '‹', '›' -> SINGLE_ANGLE;
            default -> DOUBLE;
        };
    }
}
