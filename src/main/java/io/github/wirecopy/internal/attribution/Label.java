package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.token.TokenFlag;

/** What the rules for a source before a colon have in common. */
final class Label {

    private Label() {}

    /** Returns the token after the content that begins with a token and goes on to the end of its block, a last full stop left out. */
    static int limit(Scene scene, int first) {
        if (first >= scene.tokens.size()) {
            return first;
        }
        int limit = scene.tokens.blockLimit(scene.tokens.blockOf(first - 1));
        boolean stop = limit > first && scene.tokens.has(limit - 1, TokenFlag.SENTENCE_MARK);
        return stop ? limit - 1 : limit;
    }
}
