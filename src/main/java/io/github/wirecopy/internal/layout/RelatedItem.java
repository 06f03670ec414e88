package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.RelatedLink;
import io.github.wirecopy.source.Blanks;
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

    boolean hasAddress() {
        return address.isPresent();
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
        Optional<Span> outlet = title.flatMap(span -> OutletNames.atEnd(text, span));
        return RelatedLink.builder()
                .title(outlet.map(span -> withoutOutlet(text, name, span)).orElseGet(() -> name.in(text)))
                .published(date.map(match -> match.printed(text)))
                .url(address.map(span -> span.in(text)))
                .publisher(outlet.map(span -> span.in(text)).or(() -> publisher))
                .heading(heading)
                .span(new Span(begin, end))
                .build();
    }

    /** Returns a title without the outlet at its end and the mark before that. */
    private static String withoutOutlet(String text, Span title, Span outlet) {
        int end = outlet.begin() - 1;
        while (end > title.begin() && (Blanks.isBlank(text.charAt(end)) || "(|-–—".indexOf(text.charAt(end)) >= 0)) {
            end--;
        }
        return text.substring(title.begin(), end + 1);
    }
}
