package io.github.wirecopy.internal.dump;

import io.github.wirecopy.internal.dump.LineMarks.Mark;
import io.github.wirecopy.model.Layout;

/** The lines that part the articles of each layout. */
final class LayoutMarks {

    private LayoutMarks() {}

    /** Returns the marks of a layout for one file; some remember what they have seen of it. */
    static LineMarks of(Layout layout, CharSequence head) {
        return switch (layout) {
            case REUTERS_SGML -> opening("<REUTERS");
            case TREC -> opening("<DOC");
            case FBIS -> (text, begin, end) -> MarkLines.isMessageName(text, begin, end) ? Mark.BEGINS : Mark.NONE;
            case FACTIVA -> new FactivaMarks();
            case LEXISNEXIS -> MarkLines.hasCounter(head) ? LayoutMarks::counter : new CounterlessMarks();
            case NEXIS_UNI -> new NexisUniMarks();
            case PLAIN -> (text, begin, end) -> MarkLines.isStart(text, begin, end) ? Mark.BEGINS : Mark.NONE;
            case STORY, JSON_LINES, CSV -> LineMarks.NEVER;
        };
    }

    private static LineMarks opening(String tag) {
        return (text, begin, end) -> MarkLines.opensTag(text, begin, end, tag) ? Mark.BEGINS : Mark.NONE;
    }

    private static Mark counter(CharSequence text, int begin, int end) {
        return MarkLines.isCounter(text, begin, end) ? Mark.BEGINS : Mark.NONE;
    }

    /** Factiva ends an article with {@code Document} and its name; without it, the next headline begins one. */
    private static final class FactivaMarks implements LineMarks {

        private boolean headlineSeen;

        @Override
        public Mark at(CharSequence text, int begin, int end) {
            if (MarkLines.isFactivaEnd(text, begin, end)) {
                headlineSeen = false;
                return Mark.ENDS;
            }
            boolean headline = MarkLines.isTag(text, begin, end, "HD");
            boolean begins = headline && headlineSeen;
            headlineSeen |= headline;
            return begins ? Mark.BEGINS : Mark.NONE;
        }
    }

    /** Exports without a counter: what follows the labels at an article's end begins the next one. */
    private static final class CounterlessMarks implements LineMarks {

        private boolean inTail = true;

        @Override
        public Mark at(CharSequence text, int begin, int end) {
            int first = MarkLines.firstVisible(text, begin, end);
            if (first == end) {
                return Mark.NONE;
            }
            if (MarkLines.isTailLabel(text, first, end)) {
                inTail = true;
                return Mark.NONE;
            }
            boolean begins = inTail && !MarkLines.isLabel(text, first, end) && !MarkLines.isCopyright(text, first, end);
            inTail &= !begins;
            return begins ? Mark.BEGINS : Mark.NONE;
        }
    }

    /** Nexis Uni ends an article with {@code End of Document}; a cover with a list of the documents may precede. */
    private static final class NexisUniMarks implements LineMarks {

        private static final int LEAST_BLANKS = 3;

        private boolean inCover;
        private boolean begun;
        private int blanks;

        @Override
        public Mark at(CharSequence text, int begin, int end) {
            int first = MarkLines.firstVisible(text, begin, end);
            if (first == end) {
                blanks++;
                return Mark.NONE;
            }
            Mark mark = visible(text, first, end);
            blanks = 0;
            return mark;
        }

        private Mark visible(CharSequence text, int first, int end) {
            if (MarkLines.is(text, first, end, "End of Document")
                    || MarkLines.is(text, first, end, "Ende des Dokuments")) {
                begun = false;
                return Mark.ENDS;
            }
            if (!begun && MarkLines.isNexisCover(text, first, end)) {
                inCover = true;
                return Mark.NONE;
            }
            boolean begins = !begun && (!inCover || blanks >= LEAST_BLANKS);
            begun |= begins;
            inCover &= !begins;
            return begins ? Mark.BEGINS : Mark.NONE;
        }
    }
}
