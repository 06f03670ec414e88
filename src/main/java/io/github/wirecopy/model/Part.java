package io.github.wirecopy.model;

import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks and conversions that the parts of an article share. */
final class Part {

    private Part() {}

    /** Checks that a part and its place are as long as each other, so that they can be equal. */
    static void requireText(String part, String text, Optional<Span> span) {
        Objects.requireNonNull(text, () -> part + ".text is missing");
        if (span.isPresent()) {
            requireText(part, text, span.get());
        }
    }

    /** Checks that a part and its place are as long as each other, so that they can be equal. */
    static void requireText(String part, String text, Span span) {
        if (span.length() != text.length()) {
            throw new IllegalArgumentException(part + ".span " + span + " must be as long as its text, which has "
                    + text.length() + " units: " + quoted(text));
        }
    }

    static void requireNotBlank(String attribute, String value) {
        if (Objects.requireNonNull(value, () -> attribute + " is missing").isBlank()) {
            throw new IllegalArgumentException(attribute + " must not be blank, but is " + quoted(value));
        }
    }

    static void requireId(String part, String id) {
        if (id.isBlank()) {
            throw new IllegalStateException(part + ".id must not be blank");
        }
    }

    /** Returns a number that JSON must give; without this check a missing one would be 0. */
    static <T> T required(String attribute, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(attribute + " is missing");
        }
        return value;
    }

    /** Returns a value for a message, cut to a length that can be read. */
    static String quoted(CharSequence value) {
        return value.length() <= 60 ? "\"" + value + "\"" : "\"" + value.subSequence(0, 60) + "…\"";
    }

    static List<Span> spans(Optional<Span> span) {
        return span.isPresent() ? List.of(span.get()) : List.of();
    }

    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
