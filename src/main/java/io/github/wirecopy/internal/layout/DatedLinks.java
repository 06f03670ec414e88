package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.Heading;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads links that have a date each, on a line of its own above or below the title. Of several lines that belong to one
 * date the longest that is no teaser is the title.
 */
final class DatedLinks {

    /** How many lines without a date a link may have. */
    private static final int MOST_LINES = 4;

    private final Lines lines;
    private final String text;
    private final int limit;
    private final LayoutDraft draft;
    private final LinkLines kinds;
    private final Heading heading;
    private final List<Integer> group = new ArrayList<>();
    private int end;
    private int longestGroup;
    /** Whether a date stands above a link and under it as well. */
    private boolean repeated;

    DatedLinks(Lines lines, int limit, LayoutDraft draft, LinkLines kinds, Heading heading) {
        this.lines = lines;
        this.text = lines.text();
        this.limit = limit;
        this.draft = draft;
        this.kinds = kinds;
        this.heading = heading;
    }

    /** Takes the links from a line on and returns the line after the last one. */
    int read(int first) {
        end = first;
        if (kinds.date(first).isPresent()) {
            readDateFirst(first);
        } else {
            readTitleFirst(first);
        }
        return end;
    }

    private void readTitleFirst(int first) {
        int line = first;
        while (line < limit && !kinds.isEnd(line) && group.size() <= MOST_LINES) {
            Optional<DateMatch> date = kinds.date(line);
            if (date.isPresent()) {
                finish(date);
                end = line + 1;
            } else if (!kinds.isNothing(line)) {
                group.add(line);
            }
            line = lines.nextVisible(line + 1, limit);
        }
        readUndated();
    }

    /** Takes the titles at the end of a block that have no dates, if there are several. */
    private void readUndated() {
        boolean titles = end > 0 && group.size() > 1 && kinds.isTitle(group.get(0)) && kinds.isTitle(group.get(1));
        if (titles) {
            end = new PlainLinks(lines, limit, draft, kinds, heading).read(group.get(0));
        }
    }

    private void readDateFirst(int first) {
        Optional<DateMatch> date = Optional.empty();
        int line = first;
        while (line < limit && !kinds.isEnd(line) && group.size() <= MOST_LINES) {
            Optional<DateMatch> next = kinds.date(line);
            if (next.isPresent()) {
                repeated |= group.isEmpty() && date.isPresent();
                closeGroup(date);
                date = next;
            } else if (!kinds.isNothing(line)) {
                group.add(line);
            }
            line = lines.nextVisible(line + 1, limit);
        }
        // The last link has no date after it to end it: it has as many lines as the longest one before.
        int most = Math.max(longestGroup, 1);
        while (group.size() > most) {
            group.remove(group.size() - 1);
        }
        if (longestGroup == 0 || group.stream().anyMatch(kinds::isTitle) || group.size() == longestGroup && !repeated) {
            closeGroup(date);
        }
    }

    private void closeGroup(Optional<DateMatch> date) {
        if (!group.isEmpty()) {
            longestGroup = Math.max(longestGroup, group.size());
            end = group.get(group.size() - 1) + 1;
            finish(date);
        }
    }

    /** Makes a link of the lines that have been gathered. */
    private void finish(Optional<DateMatch> date) {
        RelatedItem item = new RelatedItem();
        date.ifPresent(item::date);
        int best = -1;
        for (int line : group) {
            if (kinds.isAddress(line)) {
                item.address(lines.span(line));
            } else if (group.size() > 1 && OutletNames.is(text, lines.begin(line), lines.end(line))) {
                item.publisher(lines.string(line));
            } else if (kinds.mayBeDatedTitle(line) || kinds.isTitleInLowerCase(line)) {
                int rank = kinds.rank(line);
                if (rank > best || (rank == best && lines.length(line) > item.titleLength())) {
                    item.title(new Span(kinds.marked(lines.begin(line), lines.end(line)), lines.end(line)));
                    best = rank;
                }
            }
        }
        if (item.hasTitle()) {
            draft.relatedLink(item.build(text, Optional.of(heading)));
        }
        group.clear();
    }
}
