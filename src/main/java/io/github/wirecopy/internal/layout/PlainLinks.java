package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.Heading;
import io.github.wirecopy.source.Span;
import java.util.Locale;
import java.util.Optional;

/** Reads links whose titles stand one a line, perhaps with the date on the same line or a URL beside them. */
final class PlainLinks {

    private static final int MOST_SKIPPED = 1;
    private static final int LONGEST_SKIPPED = 40;

    private final Lines lines;
    private final String text;
    private final int limit;
    private final LayoutDraft draft;
    private final LinkLines kinds;
    private final Heading heading;
    private RelatedItem item = new RelatedItem();
    private int skipped;

    PlainLinks(Lines lines, int limit, LayoutDraft draft, LinkLines kinds, Heading heading) {
        this.lines = lines;
        this.text = lines.text();
        this.limit = limit;
        this.draft = draft;
        this.kinds = kinds;
        this.heading = heading;
    }

    /** Takes the links from a line on and returns the line after the last one. */
    int read(int first) {
        int end = first;
        int line = first;
        while (line < limit && !kinds.isEnd(line)) {
            if (take(line)) {
                end = line + 1;
                skipped = 0;
            } else if (!isPassedOver(line)) {
                break;
            }
            line = lines.nextVisible(line + 1, limit);
        }
        finish();
        return end;
    }

    private boolean take(int line) {
        if (kinds.isAddress(line)) {
            if (item.hasAddress()) {
                finish();
            }
            item.address(lines.span(line));
            return true;
        }
        Optional<RelatedItem> whole = kinds.titleWithDate(line);
        if (whole.isPresent()) {
            finish();
            item = whole.get();
            return true;
        }
        boolean title = kinds.isTitle(line);
        if (title) {
            if (item.hasTitle()) {
                finish();
            }
            takeTitle(line);
        }
        return title;
    }

    /** Takes a title without the bullet before it and the URL after it. */
    private void takeTitle(int line) {
        int begin = kinds.marked(lines.begin(line), lines.end(line));
        int address = WebAddress.find(text, begin, lines.end(line));
        if (address > begin) {
            item.address(new Span(address, WebAddress.endOf(text, address, lines.end(line))));
            item.title(RelatedHeadings.trimmed(text, begin, address));
        } else {
            item.title(new Span(begin, lines.end(line)));
        }
    }

    /** Passes over a button, or one short line such as a category if a title follows it. */
    private boolean isPassedOver(int line) {
        if (kinds.isNothing(line)) {
            return true;
        }
        skipped++;
        int next = lines.nextVisible(line + 1, limit);
        return skipped <= MOST_SKIPPED && lines.length(line) <= LONGEST_SKIPPED && next < limit && kinds.isTitle(next);
    }

    /** Tells whether the heading promises links rather than articles, so that a URL alone is one. */
    private boolean mayHaveNoTitles() {
        return heading.text().toLowerCase(Locale.ROOT).contains("link");
    }

    private void finish() {
        if (item.hasTitle() || (item.hasAddress() && mayHaveNoTitles())) {
            draft.relatedLink(item.build(text, Optional.of(heading)));
        }
        item = new RelatedItem();
    }
}
