package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Blanks;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;

/** Reads lines in the head of a page in which names, dates and sections stand side by side or run into each other. */
final class PageByline {

    private static final int LONGEST = 120;
    private static final int LONGEST_SECTION = 25;
    private static final int MOST_SECTION_WORDS = 2;

    private final Lines lines;
    private final String text;
    private final LayoutDraft draft;
    private final DayOrder order;
    private final int body;

    PageByline(Lines lines, int body, LayoutDraft draft, DayOrder order) {
        this.lines = lines;
        this.text = lines.text();
        this.draft = draft;
        this.order = order;
        this.body = body;
    }

    /** Returns where the words of a line begin, after the bar that sets it apart from another one. */
    int begin(int line) {
        int at = lines.begin(line);
        while (at < lines.end(line) && ("|•·".indexOf(text.charAt(at)) >= 0 || Blanks.isBlank(text.charAt(at)))) {
            at++;
        }
        return at < lines.end(line) ? at : lines.begin(line);
    }

    /** Takes the date that ends a line after a name: {@code Jane Doe | 9 May 2019 at 09:08}, {@code Jane Doe2 hours ago}. */
    boolean takesDateAtEnd(int line) {
        int begin = lines.begin(line);
        int end = lines.end(line);
        for (int i = begin + 3; i < end - 4 && end - begin <= LONGEST && !draft.hasPublished(); i++) {
            boolean mark = "|•·–—".indexOf(text.charAt(i)) >= 0;
            boolean apart = text.charAt(i) == ' ';
            boolean joined = isJoined(i);
            if (mark || joined || apart) {
                Span rest = Blanks.trim(text, joined ? i : i + 1, end);
                List<DatedLine.Entry> dates = DatedLine.read(text, rest.begin(), rest.end(), order);
                if (!dates.isEmpty() && (!apart || Within.find(text, ' ', rest.begin(), end) > 0)) {
                    dates.forEach(entry -> entry.takeInto(draft));
                    takeName(begin, i);
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells whether a word ends and the next one begins here without a blank between. */
    private boolean isJoined(int at) {
        char c = text.charAt(at);
        return Character.isLowerCase(text.charAt(at - 1)) && (Character.isUpperCase(c) || DateCursor.isDigit(c));
    }

    private void takeName(int begin, int end) {
        Span name = Blanks.trim(text, begin, end);
        boolean isName = name.length() > 0
                && (AuthorNames.isPerson(name.in(text))
                        || BylineReader.line(text, name.begin(), name.end()).isPresent());
        if (isName) {
            draft.byline(BylineReader.field(text, name.begin(), name.end()));
        }
    }

    /** Takes the date of a line that names the section after it: {@code May 06, 2022 News}. */
    boolean takesDateBeforeSection(int line) {
        int end = lines.end(line);
        Optional<DateMatch> date = draft.hasPublished()
                ? Optional.empty()
                : DateReader.at(text, lines.begin(line), end, order).filter(found -> isSection(found.end(), end));
        date.ifPresent(found -> draft.published(found.printed(text)));
        return date.isPresent();
    }

    private boolean isSection(int begin, int end) {
        Span section = Blanks.trim(text, begin, end);
        return section.length() > 0
                && section.begin() > begin
                && section.length() <= LONGEST_SECTION
                && Character.isUpperCase(text.charAt(section.begin()))
                && LineShape.words(text, section.begin(), end, MOST_SECTION_WORDS) <= MOST_SECTION_WORDS;
    }

    /** Tells whether a line is the name of a person, perhaps with a job, next to a date and without {@code By}. */
    boolean isNameNextToDate(int line) {
        int next = lines.nextVisible(line + 1, body);
        int before = line - 1;
        while (before > 0 && lines.isBlank(before)) {
            before--;
        }
        boolean beside = (next < body && isDated(next)) || (before >= 0 && !lines.isBlank(before) && isDated(before));
        String words = lines.string(line);
        return beside && !draft.hasByline() && (AuthorNames.isPerson(words) || AuthorNames.opensWithPerson(words));
    }

    private boolean isDated(int line) {
        return !DatedLine.read(text, lines.begin(line), lines.end(line), order).isEmpty();
    }
}
