package io.github.wirecopy.internal.token;

import io.github.wirecopy.internal.lexicon.Lexicon;
import java.util.Arrays;

/** The growing arrays of a token table. The tokenizer's own, for one run. */
final class TokenCollector {

    /** News has a token every five chars or so; room for that is seldom outgrown. */
    private static final int CHARS_PER_TOKEN = 5;

    final String text;
    /** The text once more: a plain array reads twice as fast as a String that may be Latin-1 or UTF-16. */
    final char[] chars;

    int size;
    int[] begins;
    int[] ends;
    int[] flags;
    int[] hashes;
    int[] spellings;
    long[] classes;
    char[] entries;

    TokenCollector(String text) {
        this.text = text;
        this.chars = text.toCharArray();
        int room = text.length() / CHARS_PER_TOKEN + 16;
        begins = new int[room];
        ends = new int[room];
        flags = new int[room];
        hashes = new int[room];
        spellings = new int[room];
        classes = new long[room];
        entries = new char[room];
    }

    void add(int begin, int end, int flag, long hash, int spelling, int entry, long wordClasses) {
        if (size == begins.length) {
            grow();
        }
        begins[size] = begin;
        ends[size] = end;
        flags[size] = flag;
        entries[size] = (char) entry;
        hashes[size] = Lexicon.shortHash(hash);
        spellings[size] = spelling;
        classes[size++] = wordClasses;
    }

    private void grow() {
        int room = size + (size >> 1);
        begins = Arrays.copyOf(begins, room);
        ends = Arrays.copyOf(ends, room);
        flags = Arrays.copyOf(flags, room);
        hashes = Arrays.copyOf(hashes, room);
        spellings = Arrays.copyOf(spellings, room);
        classes = Arrays.copyOf(classes, room);
        entries = Arrays.copyOf(entries, room);
    }
}
