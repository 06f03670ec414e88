package io.github.wirecopy.internal.token;

import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The blocks of running text of one article, in text order and disjoint. Immutable. */
public final class TextBlocks {

    private final List<Span> spans;
    private final List<BlockKind> kinds;

    private TextBlocks(List<Span> spans, List<BlockKind> kinds) {
        this.spans = List.copyOf(spans);
        this.kinds = List.copyOf(kinds);
    }

    /** Returns a whole text as one paragraph. */
    public static TextBlocks ofParagraph(String text) {
        return builder().add(new Span(0, text.length()), BlockKind.PARAGRAPH).build();
    }

    /** Returns a builder that takes the blocks in text order. */
    public static Builder builder() {
        return new Builder();
    }

    int size() {
        return spans.size();
    }

    Span span(int block) {
        return spans.get(block);
    }

    BlockKind kind(int block) {
        return kinds.get(block);
    }

    /** Collects blocks. */
    public static final class Builder {

        private final List<Span> spans = new ArrayList<>();
        private final List<BlockKind> kinds = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a block.
         *
         * @throws IllegalArgumentException if it begins before the block before it ends
         */
        public Builder add(Span span, BlockKind kind) {
            if (!spans.isEmpty() && span.begin() < spans.get(spans.size() - 1).end()) {
                throw new IllegalArgumentException(
                        "expected a block after " + spans.get(spans.size() - 1) + ", found " + span);
            }
            spans.add(span);
            kinds.add(kind);
            return this;
        }

        /** Returns the blocks. */
        public TextBlocks build() {
            return new TextBlocks(spans, kinds);
        }
    }
}
