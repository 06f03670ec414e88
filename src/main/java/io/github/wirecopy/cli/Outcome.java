package io.github.wirecopy.cli;

import io.github.wirecopy.parse.ParsedArticle;
import io.github.wirecopy.parse.Remark;

/** What came of a piece of input. */
sealed interface Outcome {

    /** An article. */
    record Parsed(Input input, ParsedArticle article) implements Outcome {}

    /** A remark about a file that belongs to none of its articles. */
    record Remarked(Input input, Remark remark) implements Outcome {}

    /** The input could not be opened. */
    record Failed(Input input, String code, String message) implements Outcome {}

    /** A strict parser refused an article. */
    record Refused(String message) implements Outcome {}

    /** There was nothing in the input, not even something to remark upon. */
    record Nothing(Input input) implements Outcome {}
}
