package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.RelatedLink;
import io.github.wirecopy.source.Span;
import java.util.Optional;

/** One link of a block, as far as it has been read. */
final class RelatedItem {

    private Optional<Span> title = Optional.empty();
    private Optional<DateMatch> date = Optional.empty();
    private Optional<Span> address = Optional.empty();
    private Optional<String> publisher = Optional.empty();

    boolean hasTitle() {
        return title.isPresent();
    }

    boolean hasDate() {
        return date.isPresent();
    }

    boolean hasAddress() {
        return address.isPresent();
    }

    boolean isEmpty() {
        return title.isEmpty() && date.isEmpty() && address.isEmpty();
    }

    void title(Span span) {
        title = Optional.of(span);
    }

    int titleLength() {
        return title.map(Span::length).orElse(0);
    }

    void date(DateMatch match) {
        date = Optional.of(match);
    }

    void address(Span span) {
        address = Optional.of(span);
    }

    void publisher(String name) {
        publisher = Optional.of(name);
    }

    /** Returns the link, from the first to the last of its parts. */
    RelatedLink build(String text, Optional<Heading> heading) {
        Span name = title.or(() -> address).orElseThrow();
        int begin = name.begin();
        int end = name.end();
        if (date.isPresent()) {
            begin = Math.min(begin, date.get().begin());
            end = Math.max(end, date.get().end());
        }
        if (address.isPresent()) {
            begin = Math.min(begin, address.get().begin());
            end = Math.max(end, address.get().end());
        }
        return RelatedLink.builder()
                .title(name.in(text))
                .published(date.map(match -> match.printed(text)))
                .url(address.map(span -> span.in(text)))
                .publisher(publisher)
                .heading(heading)
                .span(new Span(begin, end))
                .build();
    }
}
