package io.github.wirecopy.model;

import io.github.wirecopy.source.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Spans as packed numbers, so that whole articles can be checked without an object for each look. */
final class SpanSet {

    private long[] spans = new long[16];
    private int size;
    private boolean isSorted = true;
    /** The span that held what was asked for last: what is asked for next lies there or in the span behind it, mostly. */
    private int last;

    void add(Span span) {
        if (size == spans.length) {
            spans = Arrays.copyOf(spans, 2 * size);
        }
        long packed = (long) span.begin() << 32 | span.end();
        isSorted &= size == 0 || spans[size - 1] <= packed;
        spans[size++] = packed;
    }

    void add(Optional<Span> span) {
        if (span.isPresent()) {
            add(span.get());
        }
    }

    void addAll(List<Span> list) {
        for (Span span : list) {
            add(span);
        }
    }

    /** Puts the spans into the order of their begins. */
    SpanSet sort() {
        if (!isSorted) {
            Arrays.sort(spans, 0, size);
            isSorted = true;
        }
        return this;
    }

    int size() {
        return size;
    }

    int begin(int i) {
        return (int) (spans[i] >> 32);
    }

    int end(int i) {
        return (int) spans[i];
    }

    Span span(int i) {
        return new Span(begin(i), end(i));
    }

    /** Tells whether one of the spans, which must be sorted and disjoint, contains the given one. */
    boolean holds(Span span) {
        if (!isIn(last, span)) {
            last = isIn(last + 1, span) ? last + 1 : Math.max(0, lastNotAfter(span));
        }
        return isIn(last, span);
    }

    private boolean isIn(int i, Span span) {
        return i < size && begin(i) <= span.begin() && end(i) >= span.end();
    }

    /** Returns the last span that begins where a span begins, or before; -1 if none does. */
    private int lastNotAfter(Span span) {
        int found = Arrays.binarySearch(spans, 0, size, ((long) span.begin() << 32) | Integer.MAX_VALUE);
        return found >= 0 ? found : -found - 2;
    }
}
