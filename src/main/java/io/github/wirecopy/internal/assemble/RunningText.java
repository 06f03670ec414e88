package io.github.wirecopy.internal.assemble;

import io.github.wirecopy.internal.layout.ArticleLayout;
import io.github.wirecopy.internal.token.BlockKind;
import io.github.wirecopy.internal.token.TextBlocks;
import io.github.wirecopy.model.Heading;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Picks the parts of a layout that hold running text, which are the ones that the inner stages read. */
public final class RunningText {

    private record Block(Span span, BlockKind kind) {}

    private RunningText() {}

    /** Returns headline, deck, subheads and paragraphs, in text order; values without a place in the text are left out. */
    public static TextBlocks blocks(ArticleLayout layout) {
        List<Block> blocks = new ArrayList<>(layout.paragraphs().size() + 4);
        layout.headline().ifPresent(headline -> addHeading(blocks, headline, BlockKind.HEADLINE));
        layout.subheads().forEach(subhead -> addHeading(blocks, subhead, BlockKind.SUBHEAD));
        layout.deckParts().forEach(part -> blocks.add(new Block(part, BlockKind.DECK)));
        layout.paragraphs().forEach(paragraph -> blocks.add(new Block(paragraph, BlockKind.PARAGRAPH)));
        blocks.sort(Comparator.comparing(Block::span));
        TextBlocks.Builder builder = TextBlocks.builder();
        blocks.forEach(block -> builder.add(block.span(), block.kind()));
        return builder.build();
    }

    private static void addHeading(List<Block> blocks, Heading heading, BlockKind kind) {
        heading.span().ifPresent(span -> blocks.add(new Block(span, kind)));
    }
}
