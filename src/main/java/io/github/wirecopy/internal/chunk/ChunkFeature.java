package io.github.wirecopy.internal.chunk;

/** What is to be known of a chunk beside its kind, as bits of an {@code int}. */
public final class ChunkFeature {

    /** A verb group that by its form can be the finite verb of a clause. */
    public static final int FINITE = 1;
    /** A verb group with {@code to}. */
    public static final int INFINITIVE = 1 << 1;
    /** A verb group that is a present participle. */
    public static final int GERUND = 1 << 2;
    /** A verb group that is a past participle without auxiliary. */
    public static final int PARTICIPLE = 1 << 3;
    /** A verb group in the passive voice. */
    public static final int PASSIVE = 1 << 4;
    /** A verb group whose only verb is an auxiliary: {@code is}. */
    public static final int AUXILIARY_ONLY = 1 << 5;
    /** A bare infinitive or imperative. */
    public static final int BARE = 1 << 6;
    /** A verb group of one word that may be past tense or participle: {@code released}. */
    public static final int AMBIGUOUS_PAST = 1 << 7;
    /** A noun phrase of time: {@code last week}. */
    public static final int TIME = 1 << 8;
    /** A noun phrase that is a pronoun. */
    public static final int PRONOUN = 1 << 9;
    /** A noun phrase that holds a possessive ending. */
    public static final int POSSESSIVE = 1 << 10;
    /** A noun phrase that holds a name. */
    public static final int NAME = 1 << 11;
    /** A preposition that can open a clause as well: {@code after}, {@code as}. */
    public static final int OPENS_CLAUSE = 1 << 12;
    /** A verb group that is negated. */
    public static final int NEGATED = 1 << 13;

    /** A quote whose last mark before the closing one is a comma, question mark, exclamation mark or dash. */
    public static final int ENDS_OPEN = 1 << 14;
    /** A verb group with a modal verb: {@code might say}. */
    public static final int MODAL = 1 << 15;

    private ChunkFeature() {}
}
