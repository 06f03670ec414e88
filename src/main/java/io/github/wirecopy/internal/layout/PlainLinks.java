package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.Heading;
import io.github.wirecopy.source.Span;
import java.util.Locale;
import java.util.Optional;

/** Reads links whose titles stand one a line, perhaps with the date on the same line or a URL beside them. */
final class PlainLinks {

    private static final int MOST_SKIPPED = 2;
    private static final int LONGEST_SKIPPED = 40;
    private static final int MOST_BUTTONS = 2;

    private final Lines lines;
    private final String text;
    private final int limit;
    private final LayoutDraft draft;
    private final LinkLines kinds;
    private final Heading heading;
    private RelatedItem item = new RelatedItem();
    private int skipped;
    /** Whether a link has been found. */
    private boolean begun;

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
        while (line < limit && !kinds.isEnd(line) && !(begun && kinds.isNotice(line))) {
            if (isTeaser(line)) {
                end = line + 1;
            } else if (take(line)) {
                end = line + 1;
                skipped = 0;
                begun = true;
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

    /** Tells whether a line is the teaser of the last title, with a category between. */
    private boolean isTeaser(int line) {
        return skipped > 0 && item.hasTitle() && (kinds.mayBeTeaser(line) || standsBeforeTitle(line));
    }

    /** Tells whether a title follows that has a category under it, as this line has not. */
    private boolean standsBeforeTitle(int line) {
        int title = lines.nextVisible(line + 1, limit);
        int category = title < limit && kinds.isTitle(title) ? lines.nextVisible(title + 1, limit) : limit;
        return category < limit && isCategory(category) && !kinds.isTitle(category);
    }

    /** Passes over a button, or one or two short lines such as a category if a title follows. */
    private boolean isPassedOver(int line) {
        if (kinds.isNothing(line)) {
            return begun;
        }
        skipped++;
        if (item.hasTitle() && OutletNames.is(text, lines.begin(line), lines.end(line))) {
            item.publisher(lines.string(line));
        }
        int next = nextThing(line);
        boolean category = item.hasTitle() && skipped == 1 && next < limit && isCategory(line) && isCategory(next);
        int title = category && !kinds.isTitle(next) ? nextThing(next) : next;
        return skipped <= MOST_SKIPPED
                && lines.length(line) <= LONGEST_SKIPPED
                && title < limit
                && (kinds.isTitle(title) || (item.hasTitle() && kinds.mayBeTeaser(title)));
    }

    /** Returns the line after this one; between links, that after a button or two. */
    private int nextThing(int line) {
        int next = lines.nextVisible(line + 1, limit);
        for (int passed = 0; begun && passed < MOST_BUTTONS && next < limit && kinds.isNothing(next); passed++) {
            next = lines.nextVisible(next + 1, limit);
        }
        return next;
    }

    private boolean isCategory(int line) {
        return lines.length(line) <= LONGEST_SKIPPED && Character.isLetter(lines.first(line));
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
