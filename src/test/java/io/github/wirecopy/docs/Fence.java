package io.github.wirecopy.docs;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A fenced block of a Markdown file.
 *
 * @param file the file
 * @param line the number of the line that opens the block, from 1
 * @param language what stands behind the opening fence
 * @param text the lines between the fences, each with its line break
 * @param source where the text is taken from, as the comment before the block says
 */
record Fence(Path file, int line, String language, String text, Optional<SnippetSource> source) {

    @Override
    public String toString() {
        return file + ":" + line + " " + language;
    }
}
