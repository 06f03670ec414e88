package io.github.wirecopy.internal.token;

import io.github.wirecopy.internal.lexicon.KeyWord;
import java.util.Arrays;

/**
 * The tokens of one article as parallel arrays, and the blocks that they lie in.
 *
 * <p>Tokens are numbered from 0 in text order; offsets are UTF-16 code units of the article's text, half-open. Not
 * changed once it is built.
 */
public final class TokenTable {

    private final String text;
    /** A plain array reads faster than a String that may be Latin-1 or UTF-16; see {@link TokenCollector}. */
    private final char[] chars;

    private final int size;
    private final int[] begins;
    private final int[] ends;
    private final int[] flags;
    private final int[] hashes;
    private final int[] spellings;
    private final long[] classes;
    private final char[] entries;
    private final int[] blockLimits;
    private final BlockKind[] blockKinds;
    private final int[] blockOf;

    TokenTable(TokenCollector collected, int[] blockLimits, BlockKind[] blockKinds) {
        this.text = collected.text;
        this.chars = collected.chars;
        this.size = collected.size;
        this.begins = collected.begins;
        this.ends = collected.ends;
        this.flags = collected.flags;
        this.hashes = collected.hashes;
        this.spellings = collected.spellings;
        this.classes = collected.classes;
        this.entries = collected.entries;
        this.blockLimits = blockLimits;
        this.blockKinds = blockKinds;
        this.blockOf = blocks(size, blockLimits);
    }

    private static int[] blocks(int size, int[] limits) {
        int[] blocks = new int[size];
        for (int block = 0; block < limits.length; block++) {
            Arrays.fill(blocks, block == 0 ? 0 : limits[block - 1], limits[block], block);
        }
        return blocks;
    }

    /** Returns the text that all offsets count in. */
    public String text() {
        return text;
    }

    /** Returns the number of tokens. */
    public int size() {
        return size;
    }

    /** Returns where a token begins. */
    public int begin(int token) {
        return begins[token];
    }

    /** Returns where a token ends. */
    public int end(int token) {
        return ends[token];
    }

    /** Returns the first char of a token. */
    public char first(int token) {
        return chars[begins[token]];
    }

    /** Returns the char at an offset of the text. */
    public char charAt(int offset) {
        return chars[offset];
    }

    /** Returns all flags of a token; see {@link TokenFlag}. */
    public int flags(int token) {
        return flags[token];
    }

    /** Tells whether a token has at least one of some flags. */
    public boolean has(int token, int anyOf) {
        return (flags[token] & anyOf) != 0;
    }

    /** Returns all classes of a token's word; see {@link io.github.wirecopy.internal.lexicon.WordClass}. */
    public long classes(int token) {
        return classes[token];
    }

    /**
     * Returns a hash of a word or number, the same for the same word in any case, its full stop left out; of no use for
     * a mark.
     */
    public int hash(int token) {
        return hashes[token];
    }

    /**
     * Returns the number of what the lexicon says of a token: for a word its {@linkplain io.github.wirecopy.internal.lexicon.Lexicon#entryOf
     * entry}, for a number {@code '0'}, for a mark its char, or the ASCII char that is treated as it is.
     */
    public int entry(int token) {
        return entries[token];
    }

    /** Tells whether a token's word has at least one of some classes. */
    public boolean is(int token, long anyOf) {
        return (classes[token] & anyOf) != 0;
    }

    /**
     * Tells whether a token is a word, in any case; the word is given in lower case, with {@code '} as apostrophe.
     *
     * <p>Length and hash are compared instead of chars, since a String keeps its hash: of words of up to six letters no two
     * have the same, of longer ones one pair in 10<sup>9</sup>.
     */
    public boolean equals(int token, String word) {
        return spellings[token] == word.hashCode() && ends[token] - begins[token] == word.length();
    }

    /** Returns the hash of a token as it is spelled: that which {@link String#hashCode} says of the same chars in lower case. */
    public int spelling(int token) {
        return spellings[token];
    }

    /** Tells whether a token is one of the words of a number; see {@link io.github.wirecopy.internal.lexicon.KeyWord}. */
    public boolean isKeyWord(int token, int keyWord) {
        return (flags[token] & (KeyWord.ALL | TokenFlag.ABBREVIATION)) == keyWord;
    }

    /** Returns the number of blocks. */
    public int blockCount() {
        return blockKinds.length;
    }

    /** Returns the first token of a block; the limit where the block has none. */
    public int blockFirst(int block) {
        return block == 0 ? 0 : blockLimits[block - 1];
    }

    /** Returns the token after the last one of a block. */
    public int blockLimit(int block) {
        return blockLimits[block];
    }

    /** Returns what a block is. */
    public BlockKind blockKind(int block) {
        return blockKinds[block];
    }

    /** Returns the block that a token lies in. */
    public int blockOf(int token) {
        return blockOf[token];
    }
}
