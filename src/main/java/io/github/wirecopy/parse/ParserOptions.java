package io.github.wirecopy.parse;

import io.github.wirecopy.internal.dump.DumpOptions;
import io.github.wirecopy.model.ActorRecognizer;
import io.github.wirecopy.model.Layout;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a parser was told. */
record ParserOptions(
        Optional<Layout> layout,
        Optional<Pattern> split,
        Optional<Charset> charset,
        Optional<String> textField,
        Optional<Locale> locale,
        double minConfidence,
        Strictness strictness,
        Limits limits,
        List<ActorRecognizer> recognizers) {

    static ParserOptions of(ArticleParser.Builder builder) {
        return new ParserOptions(
                Optional.ofNullable(builder.layout),
                Optional.ofNullable(builder.split),
                Optional.ofNullable(builder.charset),
                Optional.ofNullable(builder.textField),
                Optional.ofNullable(builder.locale),
                builder.minConfidence,
                builder.strictness,
                builder.limits,
                List.copyOf(builder.recognizers));
    }

    /** Returns what the reading of dumps is told. */
    DumpOptions dump() {
        return new DumpOptions(layout, split, charset, textField, limits.articleLength(), ParserVersion.VERSION);
    }

    void copyTo(ArticleParser.Builder builder) {
        builder.layout = layout.orElse(null);
        builder.split = split.orElse(null);
        builder.charset = charset.orElse(null);
        builder.textField = textField.orElse(null);
        builder.locale = locale.orElse(null);
        builder.minConfidence = minConfidence;
        builder.strictness = strictness;
        builder.limits = limits;
        builder.recognizers.addAll(recognizers);
    }
}
