package io.github.wirecopy.internal.dump;

import io.github.wirecopy.model.Layout;

/** Makes the stream of articles that fits a layout. */
final class ArticleStreams {

    /** More is more than a text can hold, and what is added to it is still a number. */
    private static final int LONGEST_ARTICLE = Integer.MAX_VALUE / 2;

    private ArticleStreams() {}

    static ArticleStream of(Layout layout, CharWindow window, OpenFile file, DumpOptions options) {
        int maximum = maximum(options);
        return switch (layout) {
            case JSON_LINES -> new RecordArticles(window, file, layout, new JsonRecords(options.textField()), maximum);
            case CSV -> new RecordArticles(window, file, layout, new CsvRecords(options.textField()), maximum);
            default -> new TextArticles(window, file, layout, splitter(layout, window, options));
        };
    }

    private static ArticleSplitter splitter(Layout layout, CharWindow window, DumpOptions options) {
        int maximum = maximum(options);
        return options.split().isPresent()
                ? new PatternSplitter(options.split().get(), maximum)
                : new MarkSplitter(LayoutMarks.of(layout, window), maximum);
    }

    private static int maximum(DumpOptions options) {
        return Math.min(options.maximumArticleLength(), LONGEST_ARTICLE);
    }
}
