package io.github.wirecopy.internal.chunk;

/** What part a token plays in its sentence: a coarse part of speech, one byte for each token. */
public final class WordTag {

    /** A mark of no account for clauses, such as a quotation mark. */
    public static final byte MARK = 0;
    /** A common noun or an adjective in its place; which of the two does not matter here. */
    public static final byte NOUN = 1;
    /** A name: a capitalised word that does not begin a sentence. */
    public static final byte PROPER = 2;
    /** A number in digits or as a word. */
    public static final byte NUMBER = 3;
    /** A pronoun that stands alone. */
    public static final byte PRONOUN = 4;
    /** An article, a possessive pronoun, or any word in their place. */
    public static final byte DETERMINER = 5;
    /** The ending of a possessive: {@code 's}. */
    public static final byte POSSESSIVE = 6;
    /** An adverb, negations included. */
    public static final byte ADVERB = 7;
    /** A preposition. */
    public static final byte PREPOSITION = 8;
    /** The {@code to} of an infinitive. */
    public static final byte TO = 9;
    /** A {@code that} which opens a clause. */
    public static final byte THAT = 10;
    /** A relative or question word. */
    public static final byte QUESTION = 11;
    /** A coordinating conjunction. */
    public static final byte COORDINATOR = 12;
    /** A subordinating conjunction other than {@code that}. */
    public static final byte SUBORDINATOR = 13;
    /** A form of be, have or do, or a modal verb. */
    public static final byte AUXILIARY = 14;
    /** A verb that by its form can be finite. */
    public static final byte FINITE = 15;
    /** An infinitive. */
    public static final byte BASE = 16;
    /** A past participle that is not finite. */
    public static final byte PARTICIPLE = 17;
    /** A present participle. */
    public static final byte GERUND = 18;
    /** A comma. */
    public static final byte COMMA = 19;
    /** A colon. */
    public static final byte COLON = 20;
    /** A semicolon. */
    public static final byte SEMICOLON = 21;
    /** A dash. */
    public static final byte DASH = 22;
    /** An opening bracket. */
    public static final byte OPEN = 23;
    /** A closing bracket. */
    public static final byte CLOSE = 24;
    /** A mark that ends a sentence, or three full stops. */
    public static final byte STOP = 25;
    /** Any token of a quote, its marks included. */
    public static final byte QUOTED = 26;

    private WordTag() {}

    /** Tells whether a tag is that of a word which can end a noun phrase. */
    public static boolean isNominal(byte tag) {
        return tag >= NOUN && tag <= PRONOUN;
    }

    /** Tells whether a tag is that of a verb or auxiliary. */
    public static boolean isVerbal(byte tag) {
        return tag >= AUXILIARY && tag <= GERUND;
    }
}
