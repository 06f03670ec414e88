package io.github.wirecopy.internal.chunk;

/** What a chunk is. */
public enum ChunkKind {
    /** The end of a sentence, or of a block; holds no token. */
    BREAK,
    /** A noun phrase without what hangs on it by prepositions: {@code the former president's lawyer}. */
    NOUN_PHRASE,
    /** A verb with its auxiliaries and the adverbs among them: {@code has never said}. */
    VERB_GROUP,
    /** A preposition. */
    PREPOSITION,
    /** Adverbs that belong to no verb group. */
    ADVERB,
    /** A coordinating conjunction. */
    COORDINATOR,
    /** A subordinating conjunction other than {@code that}. */
    SUBORDINATOR,
    /** The {@code that} which opens a clause. */
    THAT,
    /** A relative or question word. */
    QUESTION,
    /** A comma. */
    COMMA,
    /** A colon. */
    COLON,
    /** A semicolon. */
    SEMICOLON,
    /** A dash. */
    DASH,
    /** An opening bracket. */
    OPEN,
    /** A closing bracket. */
    CLOSE,
    /** A whole quote with its marks. */
    QUOTE
}
