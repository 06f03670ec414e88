package io.github.wirecopy.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * A half-open stretch {@code [begin, end)} of a text, in UTF-16 code units. In JSON it is the array {@code [begin, end]}.
 *
 * @param begin the offset of the first unit
 * @param end the offset after the last unit
 * @since 0.1.0
 */
public record Span(int begin, int end) implements Located, Comparable<Span> {

    /**
     * Makes a span.
     *
     * @param begin the offset of the first unit
     * @param end the offset after the last unit
     * @throws IllegalArgumentException if {@code begin} is negative or lies after {@code end}
     */
    public Span {
        if (begin < 0 || begin > end) {
            throw new IllegalArgumentException("Span must have 0 <= begin <= end, but is [" + begin + ", " + end + "]");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Span fromJson(int[] ends) {
        if (ends.length != 2) {
            throw new IllegalArgumentException("Span must be [begin, end], but has " + ends.length + " numbers");
        }
        return new Span(ends[0], ends[1]);
    }

    @JsonValue
    int[] toJson() {
        return new int[] {begin, end};
    }

    /**
     * Returns the number of UTF-16 code units.
     *
     * @return {@code end - begin}
     */
    public int length() {
        return end - begin;
    }

    /**
     * Tells whether the other span lies within this one; a span contains itself.
     *
     * @param other another span of the same text
     * @return whether no unit of the other lies outside
     */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /**
     * Tells whether the two spans share a unit.
     *
     * @param other another span of the same text
     * @return whether some unit belongs to both; an empty span overlaps nothing
     */
    public boolean overlaps(Span other) {
        return Math.max(begin, other.begin) < Math.min(end, other.end);
    }

    @Override
    public String in(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    @Override
    public List<Span> spans() {
        return List.of(this);
    }

    /** Orders by begin; of two that begin together the longer comes first, so that a part precedes what it contains. */
    @Override
    public int compareTo(Span other) {
        int order = Integer.compare(begin, other.begin);
        return order == 0 ? Integer.compare(other.end, end) : order;
    }

    /** Returns the form that JSON has, such as {@code [3, 7]}. */
    @Override
    public String toString() {
        return "[" + begin + ", " + end + "]";
    }
}
