package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.RelatedLink;
import io.github.wirecopy.source.Span;

/** Reads a related link that stands on one line after its label: {@code READ MORE: Title}. */
final class InlineLinks {

    private static final Phrases LABELS = Phrases.ofAllLanguages("link-labels");
    private static final int LONGEST_LABEL = 40;
    private static final int LEAST_WORDS = 3;
    private static final int LONGEST_TITLE = 200;

    private final String text;
    private final LayoutDraft draft;

    InlineLinks(LayoutDraft draft) {
        this.text = draft.text();
        this.draft = draft;
    }

    /** Takes the line as a link if it is one, and tells whether it was. */
    boolean take(int begin, int end) {
        int first = begin;
        while (first < end && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        if (first == end || !LABELS.canBegin(text, first, end)) {
            return false;
        }
        int mark = markAfterLabel(begin, end);
        Span label = RelatedHeadings.core(text, begin, mark);
        if (label.length() == 0 || !LABELS.has(text, label.begin(), label.end())) {
            return false;
        }
        Span title = title(mark + 1, end);
        if (!mayBeTitle(title)) {
            return false;
        }
        add(label, title);
        return true;
    }

    /** Returns where the mark between label and title stands; {@code begin} if there is none. */
    private int markAfterLabel(int begin, int end) {
        int most = Math.min(end, begin + LONGEST_LABEL);
        for (int i = begin; i < most; i++) {
            char c = text.charAt(i);
            boolean mark = c == ':' || c == '|' || c == '»' || c == '>' || c == '→';
            boolean dash = (c == '–' || c == '—' || c == '-') && i > begin && text.charAt(i - 1) == ' ';
            if (mark || dash) {
                return i;
            }
        }
        return begin;
    }

    private Span title(int from, int end) {
        int begin = from;
        while (begin < end
                && !Character.isLetterOrDigit(text.charAt(begin))
                && "\"'“‘„«".indexOf(text.charAt(begin)) < 0) {
            begin++;
        }
        return new Span(Math.min(begin, end), end);
    }

    private boolean mayBeTitle(Span title) {
        return title.length() > 0
                && title.length() <= LONGEST_TITLE
                && (WebAddress.isWhole(text, title.begin(), title.end())
                        || LineShape.words(text, title.begin(), title.end(), LEAST_WORDS) >= LEAST_WORDS)
                && !Character.isLowerCase(text.charAt(title.begin()))
                && !SentenceCount.isSeveral(text, title.begin(), title.end());
    }

    private void add(Span label, Span title) {
        Heading heading = draft.linkHeading(label);
        int address = WebAddress.find(text, title.begin(), title.end());
        RelatedLink.Builder link = RelatedLink.builder().heading(heading).span(title);
        if (address >= 0) {
            link.url(text.substring(address, WebAddress.endOf(text, address, title.end())));
        }
        link.title(
                address > title.begin() ? text.substring(title.begin(), address).strip() : title.in(text));
        draft.relatedLink(link.build());
    }
}
