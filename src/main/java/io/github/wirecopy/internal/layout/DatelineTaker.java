package io.github.wirecopy.internal.layout;

import java.util.Optional;

/** Looks for the dateline at the beginning of the first paragraphs. */
final class DatelineTaker {

    /** Into how many paragraphs a dateline is looked for. */
    private static final int REACH = 4;

    private final LayoutDraft draft;

    DatelineTaker(LayoutDraft draft) {
        this.draft = draft;
    }

    /** Takes the dateline that a paragraph opens with, if it is one, and returns where the paragraph's text begins. */
    int take(int begin, int end) {
        int seen = draft.paragraphCount();
        if (draft.hasDateline() || seen >= REACH) {
            return begin;
        }
        DatelineJudge judge = seen == 0 ? DatelineJudge.LENIENT : DatelineJudge.STRICT;
        Optional<DatelineMatch> match = DatelineReader.opening(draft.text(), begin, end, judge);
        match.ifPresent(found -> draft.dateline(found.dateline()));
        return match.map(DatelineMatch::bodyBegin).orElse(begin);
    }
}
