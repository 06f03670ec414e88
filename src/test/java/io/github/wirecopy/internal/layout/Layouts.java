package io.github.wirecopy.internal.layout;

import io.github.wirecopy.internal.dump.DumpOptions;
import io.github.wirecopy.internal.dump.RawDocument;
import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.Layout;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;

/** Lays out texts for the tests. */
final class Layouts {

    private static final LayoutParser PARSER = new LayoutParser(Optional.empty());

    private Layouts() {}

    static ArticleLayout of(String text) {
        return PARSER.parse(RawDocument.of(text, DumpOptions.defaults("test")));
    }

    static ArticleLayout of(Layout layout, String text) {
        DumpOptions defaults = DumpOptions.defaults("test");
        DumpOptions options = new DumpOptions(
                Optional.of(layout),
                defaults.split(),
                defaults.charset(),
                defaults.textField(),
                defaults.maximumArticleLength(),
                defaults.parserVersion());
        return PARSER.parse(RawDocument.of(text, options));
    }

    static List<String> texts(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).toList();
    }

    static List<String> headings(List<Heading> headings) {
        return headings.stream().map(Heading::text).toList();
    }
}
