package io.github.wirecopy.parse;

/** The version that origins name, so that results which are kept can be told apart. */
final class ParserVersion {

    /** The version of the project without qualifier; a test compares it with the build file. */
    static final String VERSION = "0.1.0";

    private ParserVersion() {}
}
