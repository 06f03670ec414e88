package io.github.wirecopy.parse;

import io.github.wirecopy.model.ActorRecognizer;
import io.github.wirecopy.model.Layout;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands for a parser in a serialized closure: its options, from which the parser is built anew where it arrives. */
record SerializedParser(
        @Nullable Layout layout,
        @Nullable Pattern split,
        @Nullable String charset,
        @Nullable String textField,
        @Nullable Locale locale,
        double minConfidence,
        Strictness strictness,
        Limits limits,
        List<ActorRecognizer> recognizers)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    static SerializedParser of(ParserOptions options) {
        return new SerializedParser(
                options.layout().orElse(null),
                options.split().orElse(null),
                options.charset().map(Charset::name).orElse(null),
                options.textField().orElse(null),
                options.locale().orElse(null),
                options.minConfidence(),
                options.strictness(),
                options.limits(),
                options.recognizers());
    }

    private Object readResolve() {
        ArticleParser.Builder builder = ArticleParser.builder();
        builder.layout = layout;
        builder.split = split;
        builder.charset = charset == null ? null : Charset.forName(charset);
        builder.textField = textField;
        builder.locale = locale;
        builder.minConfidence = minConfidence;
        builder.strictness = strictness;
        builder.limits = limits;
        builder.recognizers.addAll(recognizers);
        return builder.build();
    }
}
