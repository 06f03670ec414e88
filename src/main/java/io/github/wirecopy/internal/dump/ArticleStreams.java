package io.github.wirecopy.internal.dump;

import io.github.wirecopy.model.Layout;

/** Makes the stream of articles that fits a layout. */
final class ArticleStreams {

    private ArticleStreams() {}

    static ArticleStream of(Layout layout, CharWindow window, OpenFile file, DumpOptions options) {
        int maximum = options.maximumArticleLength();
        ArticleSplitter splitter = options.split().isPresent()
                ? new PatternSplitter(options.split().get(), maximum)
                : new MarkSplitter(LineMarks.NEVER, maximum);
        return new TextArticles(window, file, layout, splitter);
    }
}
