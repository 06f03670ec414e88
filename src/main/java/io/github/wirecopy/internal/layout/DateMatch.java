package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.source.Span;
import java.util.Optional;

/** A date found in a text. The value is absent where the print leaves the day open. */
record DateMatch(int begin, int end, Optional<String> value) {

    PrintedDate printed(String text) {
        return new PrintedDate(text.substring(begin, end), Optional.of(new Span(begin, end)), value);
    }
}
