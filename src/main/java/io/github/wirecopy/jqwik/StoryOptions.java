package io.github.wirecopy.jqwik;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a user asks of stories.
 *
 * @param ranges how many of each part
 * @param layouts the layouts to choose from, the simplest first
 * @param marks the quotation marks to choose from, the simplest first
 * @param isHostile whether words are full of what formats must escape
 */
record StoryOptions(
        Map<ArticlePart, Range> ranges, List<TextLayout> layouts, List<QuoteMarks> marks, boolean isHostile) {

    private static final Range MAYBE = new Range(0, 1);

    /** Returns what is asked if nothing is said, where the reader need not find the parts by their look. */
    static StoryOptions forArticles() {
        return forTexts().with(ArticlePart.DECK, MAYBE).with(ArticlePart.SUBHEADS, new Range(0, 2));
    }

    /** Returns what is asked if nothing is said, of texts in which a right parser finds every part. */
    static StoryOptions forTexts() {
        Map<ArticlePart, Range> ranges = new EnumMap<>(ArticlePart.class);
        ranges.put(ArticlePart.HEADLINE, MAYBE);
        ranges.put(ArticlePart.DECK, new Range(0, 0));
        ranges.put(ArticlePart.AUTHORS, new Range(0, 2));
        ranges.put(ArticlePart.DATELINE, MAYBE);
        ranges.put(ArticlePart.DATE, MAYBE);
        ranges.put(ArticlePart.PARAGRAPHS, new Range(1, 12));
        ranges.put(ArticlePart.SUBHEADS, new Range(0, 0));
        ranges.put(ArticlePart.QUOTES, new Range(0, 6));
        ranges.put(ArticlePart.ACTORS, new Range(0, 4));
        ranges.put(ArticlePart.RELATED_LINKS, new Range(0, 3));
        ranges.put(ArticlePart.TRAILERS, new Range(0, 2));
        return new StoryOptions(Map.copyOf(ranges), List.of(TextLayout.values()), List.of(QuoteMarks.values()), false);
    }

    Range of(ArticlePart part) {
        return ranges.getOrDefault(part, MAYBE);
    }

    StoryOptions with(ArticlePart part, Range range) {
        if (range.max() > part.most()) {
            throw new IllegalArgumentException(part + " can be at most " + part.most() + ", but max is " + range.max());
        }
        Map<ArticlePart, Range> changed = new EnumMap<>(ranges);
        changed.put(part, range);
        return new StoryOptions(Map.copyOf(changed), layouts, marks, isHostile);
    }

    StoryOptions withLayouts(List<TextLayout> chosen) {
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("layouts must be at least one");
        }
        return new StoryOptions(ranges, List.copyOf(chosen), marks, isHostile);
    }

    StoryOptions withMarks(List<QuoteMarks> chosen) {
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("marks must be at least one style");
        }
        return new StoryOptions(ranges, layouts, List.copyOf(chosen), isHostile);
    }

    StoryOptions withHostileWords() {
        return new StoryOptions(ranges, layouts, marks, true);
    }
}
