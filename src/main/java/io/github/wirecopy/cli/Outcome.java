package io.github.wirecopy.cli;

import io.github.wirecopy.parse.ParsedArticle;
import io.github.wirecopy.parse.Remark;
import io.github.wirecopy.source.Diagnostic;
import io.github.wirecopy.source.Position;

/** What came of a piece of input. */
sealed interface Outcome {

    /** An article. */
    record Parsed(Input input, ParsedArticle article) implements Outcome {}

    /** A remark about a file that belongs to none of its articles. */
    record Remarked(Input input, Remark remark) implements Outcome {}

    /** The input could not be opened. */
    record Failed(Input input, String code, String message) implements Outcome {}

    /** An article could not be parsed, or was refused by a strict parser. */
    record Refused(Input input, String file, Position position, Diagnostic diagnostic) implements Outcome {}

    /** There was nothing in the input, not even something to remark upon. */
    record Nothing(Input input) implements Outcome {}
}
