package io.github.wirecopy.jqwik;

/**
 * A style of quotation marks: a pair for quotes, and one for what is quoted within them.
 *
 * @since 0.1.0
 */
public enum QuoteMarks {
    /** The marks of a typewriter: {@code "a 'b' c"}. */
    STRAIGHT("\"", "\"", "'", "'"),
    /** The marks of print: {@code “a ‘b’ c”}. */
    CURLY("“", "”", "‘", "’"),
    /** The marks of older wires: two grave accents before, two apostrophes behind. */
    WIRE("``", "''", "`", "'"),
    /** Two apostrophes at both ends, as some archives have them. */
    APOSTROPHES("''", "''", "\"", "\""),
    /** Single marks outside, as in Britain: {@code ‘a “b” c’}. */
    SINGLE("‘", "’", "“", "”"),
    /** Angle marks: {@code «a ‹b› c»}. */
    ANGLE("«", "»", "‹", "›"),
    /** Low marks before: {@code „a ‚b‘ c“}. */
    LOW("„", "“", "‚", "‘");

    private final String opening;
    private final String closing;
    private final String innerOpening;
    private final String innerClosing;

    QuoteMarks(String opening, String closing, String innerOpening, String innerClosing) {
        this.opening = opening;
        this.closing = closing;
        this.innerOpening = innerOpening;
        this.innerClosing = innerClosing;
    }

    /** Tells whether an opening mark that nothing closes can be told from other signs, so that the next paragraph can repeat it. */
    boolean canStayOpen() {
        return this != SINGLE;
    }

    /** {@return the mark before a quote} */
    public String opening() {
        return opening;
    }

    /** {@return the mark behind a quote} */
    public String closing() {
        return closing;
    }

    /** {@return the mark before a quote within a quote} */
    public String innerOpening() {
        return innerOpening;
    }

    /** {@return the mark behind a quote within a quote} */
    public String innerClosing() {
        return innerClosing;
    }
}
