package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.TrailerKind;
import io.github.wirecopy.source.Blanks;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads the running text of an element, without the tags and control references in it. */
final class SgmlText {

    private static final int END_MARK_GAP = 3;
    private static final int LONGEST_REFERENCE = 6;

    private final String text;
    private final LayoutDraft draft;
    private final List<SgmlElement> elements;
    private final LineBreaks breaks;

    SgmlText(LayoutDraft draft, List<SgmlElement> elements) {
        this.text = draft.text();
        this.draft = draft;
        this.elements = elements;
        this.breaks = new LineBreaks(text);
    }

    /** Returns the values of an element whose content may be a list of elements: {@code <D>cocoa</D><D>tea</D>}. */
    static String values(String text, Span content) {
        StringBuilder values = new StringBuilder();
        int at = content.begin();
        while (at < content.end()) {
            int tag = text.indexOf('<', at);
            int stop = tag < 0 || tag > content.end() ? content.end() : tag;
            Span value = Blanks.trim(text, at, stop);
            if (value.length() > 0) {
                values.append(values.isEmpty() ? "" : "; ").append(text, value.begin(), value.end());
            }
            int close = tag < 0 ? -1 : text.indexOf('>', stop);
            at = close < 0 || stop == content.end() ? content.end() : close + 1;
        }
        return values.toString();
    }

    /** Reads a body: the stretches between the elements in it, and those within its paragraph tags. */
    void readBody(SgmlElement body) {
        List<Span> stretches = new ArrayList<>();
        int from = body.content().begin();
        int end = body.content().end();
        for (SgmlElement element : elements) {
            Span whole = element.whole();
            boolean shared = whole.end() > from && whole.begin() < end && !SgmlLayout.isContainer(element);
            if (element.name().equals("P") && whole.begin() >= from && whole.end() <= end) {
                add(stretches, from, whole.begin());
                add(stretches, element.content().begin(), element.content().end());
                from = whole.end();
            } else if (shared) {
                add(stretches, from, whole.begin());
                from = whole.end();
            }
        }
        add(stretches, from, end);
        stretches.forEach(this::readStretch);
    }

    private void add(List<Span> stretches, int begin, int end) {
        if (begin < end && !Blanks.isBlank(text, begin, end)) {
            stretches.add(new Span(begin, end));
        }
    }

    private void readStretch(Span stretch) {
        int begin = stretch.begin();
        int end = stretch.end();
        while (isReference(begin, end)) {
            begin = Blanks.trim(text, text.indexOf(';', begin) + 1, end).begin();
        }
        end = withoutEndMark(begin, end);
        Lines lines = Lines.of(text, breaks, begin, end);
        int limit = lines.count();
        while (limit > 0 && (lines.isBlank(limit - 1) || isReference(lines.begin(limit - 1), lines.end(limit - 1)))) {
            limit--;
        }
        ParagraphStyle style = ParagraphStyle.ofIndented(lines, 0, limit);
        new BodyReader(lines, draft, DayOrder.UNKNOWN).read(0, limit, style);
    }

    /** Takes the end mark that stands on the last line, set apart from its text: {@code … said.      REUTER}. */
    private int withoutEndMark(int begin, int end) {
        int stop = Blanks.trim(text, begin, end).end();
        int reference = Within.findLast(text, '&', Math.max(begin, stop - LONGEST_REFERENCE), stop);
        while (reference >= 0 && isReference(reference, stop)) {
            stop = Blanks.trim(text, begin, reference).end();
            reference = Within.findLast(text, '&', Math.max(begin, stop - LONGEST_REFERENCE), stop);
        }
        int mark = stop;
        while (mark > begin && Character.isLetter(text.charAt(mark - 1))) {
            mark--;
        }
        boolean apart = mark - begin > END_MARK_GAP && mark < stop && Blanks.isBlank(text, mark - END_MARK_GAP, mark);
        boolean onLine = apart && Within.findLast(text, '\n', mark - END_MARK_GAP, mark) < 0;
        if (!onLine || !TrailerRules.isEndMark(text, mark, stop)) {
            return end;
        }
        draft.trailer(TrailerKind.END_MARK, new Span(mark, stop));
        return mark;
    }

    /** Tells whether a reference to a control char opens a stretch: {@code &#3;}. */
    private boolean isReference(int begin, int end) {
        return begin + 3 < end
                && text.startsWith("&#", begin)
                && Within.find(text, ';', begin, Math.min(end, begin + LONGEST_REFERENCE)) > 0;
    }
}
