package io.github.wirecopy.internal.token;

import io.github.wirecopy.internal.lexicon.Lexicon;
import io.github.wirecopy.internal.lexicon.WordClass;

/**
 * Cuts one block into tokens: a state machine whose state is the place in the text.
 *
 * <p>A word keeps what is within it: hyphens, apostrophes, the stops of {@code U.S.}. Endings such as {@code 's} are
 * tokens of their own, so that {@code Niger's} and {@code Niger} are the same word.
 */
final class BlockTokenizer {

    private static final int FRESH = TokenFlag.SPACE_BEFORE | TokenFlag.BREAK_BEFORE;

    private final Lexicon lexicon;
    private final TokenCollector tokens;
    private final char[] chars;
    private final int end;

    BlockTokenizer(Lexicon lexicon, TokenCollector tokens, int end) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.chars = tokens.chars;
        this.end = end;
    }

    void run(int begin) {
        int before = FRESH;
        int at = begin;
        while (at < end) {
            char c = chars[at];
            byte kind = Characters.kind(c);
            if (kind == Characters.BLANK || kind == Characters.BREAK) {
                before |= kind == Characters.BREAK ? FRESH : TokenFlag.SPACE_BEFORE;
                at++;
                continue;
            }
            at = token(at, c, kind, before);
            before = 0;
        }
    }

    private int token(int at, char c, byte kind, int before) {
        return switch (kind) {
            case Characters.LOWER, Characters.UPPER -> word(at, before);
            case Characters.DIGIT -> number(at, before);
            default -> mark(at, c, before);
        };
    }

    /** A word of letters alone, as most are; what is within others is read by {@link #compound}. */
    private int word(int begin, int before) {
        int at = begin;
        long hash = 0;
        int spelling = 0;
        int capitals = 0;
        while (at < end) {
            char c = chars[at];
            char folded = Characters.foldLetter(c);
            if (folded == 0) {
                if (c != ' ' && (Characters.isDigit(c) || joins(c, at, begin))) {
                    return compound(begin, at, hash, spelling, capitals, before);
                }
                break;
            }
            capitals += c == folded ? 0 : 1;
            hash = Lexicon.hash(hash, folded);
            spelling = Spelling.of(spelling, folded);
            at++;
        }
        int entry = entry(hash, begin, at);
        int flags = TokenFlag.WORD | before | lexicon.ending(entry) | capitals(begin, capitals, at - begin - capitals);
        return add(begin, at, flags, hash, spelling, entry, false);
    }

    /** A word with digits, hyphens, apostrophes or stops in it, of which the letters before the first are read. */
    private int compound(int begin, int from, long letters, int spelled, int upper, int before) {
        int at = from;
        long hash = letters;
        int spelling = spelled;
        int capitals = upper;
        int part = begin;
        int others = 0;
        int longestPart = 0;
        int flags = TokenFlag.WORD | TokenFlag.COMPOUND | before;
        while (at < end) {
            char c = chars[at];
            char folded = Characters.foldLetter(c);
            if (folded != 0) {
                capitals += c == folded ? 0 : 1;
            } else if (Characters.isDigit(c)) {
                folded = c;
                others++;
            } else if (joins(c, at, part)) {
                folded = Characters.fold(c);
                flags |= hyphen(c);
                longestPart = hyphen(c) == 0 ? Math.max(longestPart, at - part) : 0;
                part = at + 1;
                others++;
            } else {
                break;
            }
            hash = Lexicon.hash(hash, folded);
            spelling = Spelling.of(spelling, folded);
            at++;
        }
        int entry = entry(hash, begin, at);
        flags |= capitals(begin, capitals, at - begin - others - capitals) | lexicon.ending(entry);
        boolean dotted = longestPart > 0 && longestPart <= 2 && at - part <= 2 && chars[part - 1] == '.';
        return add(begin, at, flags, hash, spelling, entry, dotted);
    }

    /** Adds a word, with the full stop behind it if that is its own, and returns where it ends. */
    private int add(int begin, int end, int flags, long hash, int spelling, int entry, boolean dotted) {
        long classes = lexicon.classes(entry);
        int stop = end < this.end && chars[end] == '.' ? stop(begin, end, classes, dotted, flags) : 0;
        if (stop == 0) {
            tokens.add(begin, end, flags, hash, spelling, entry, classes);
            return end;
        }
        tokens.add(begin, end + 1, flags | stop, hash, Spelling.of(spelling, '.'), entry, classes);
        return end + 1;
    }

    private int entry(long hash, int begin, int at) {
        int entry = lexicon.entryOf(hash);
        return entry != 0 ? entry : lexicon.unlistedEntry(tokens.text, begin, at);
    }

    private static int hyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' ? TokenFlag.HYPHENATED : 0;
    }

    private int capitals(int begin, int capitals, int small) {
        int flags = Characters.kind(chars[begin]) == Characters.UPPER ? TokenFlag.CAPITALIZED : 0;
        return small == 0 && capitals > 1 ? flags | TokenFlag.ALL_CAPITALS : flags;
    }

    /** Tells whether a char that is no letter lies within a word. */
    private boolean joins(char c, int at, int part) {
        if (at + 1 >= end || !Characters.isLetterOrDigit(chars[at + 1])) {
            return c == '.' && isHyphenAfterStop(at + 1);
        }
        return switch (c) {
            case '-', '\u2010', '\u2011', '@', '_' -> true;
            case '\'', '’' -> !isClitic(at);
            case '.' -> at - part == 1 || !beginsSentence(at + 1);
            case '&' -> Characters.kind(chars[at - 1]) == Characters.UPPER;
            default -> false;
        };
    }

    /** {@code U.S.-led} is one word. */
    private boolean isHyphenAfterStop(int at) {
        return at + 1 < end && chars[at] == '-' && Characters.isLetterOrDigit(chars[at + 1]);
    }

    /** Tells whether a capital and small letters follow: a sentence after a forgotten blank, no {@code site.com}. */
    private boolean beginsSentence(int at) {
        int letter = at + 1;
        while (letter < end && Characters.kind(chars[letter]) == Characters.LOWER) {
            letter++;
        }
        boolean address = letter < end && (chars[letter] == '@' || chars[letter] == '/');
        return Characters.kind(chars[at]) == Characters.UPPER && letter > at + 1 && !address;
    }

    /** Tells whether {@code 's 'm 'd 're 'll 've} and no more letters follow. */
    private boolean isClitic(int apostrophe) {
        return cliticLength(apostrophe) > 0;
    }

    private int cliticLength(int apostrophe) {
        char first = letter(apostrophe + 1);
        int length = first == 's' || first == 'm' || first == 'd' ? 1 : isLongClitic(first, apostrophe) ? 2 : 0;
        return length > 0 && !Characters.isLetterOrDigit(letter(apostrophe + 1 + length)) ? length + 1 : 0;
    }

    private boolean isLongClitic(char first, int apostrophe) {
        char second = letter(apostrophe + 2);
        return first == 'r' && second == 'e' || first == 'l' && second == 'l' || first == 'v' && second == 'e';
    }

    private char letter(int at) {
        return at < end ? Characters.fold(chars[at]) : ' ';
    }

    /** Returns the flags of a word that keeps the full stop after it, or 0. */
    private int stop(int begin, int at, long classes, boolean dotted, int flags) {
        if (at + 1 < end && chars[at + 1] == '.') {
            return 0;
        }
        boolean capitalized = (flags & TokenFlag.CAPITALIZED) != 0;
        if (at - begin == 1 && capitalized) {
            return isInitial(begin) ? TokenFlag.ABBREVIATION | TokenFlag.INITIAL : 0;
        }
        return dotted || keepsStop(at, classes, capitalized) ? TokenFlag.ABBREVIATION : 0;
    }

    private boolean keepsStop(int at, long classes, boolean capitalized) {
        long kept = WordClass.LOWER_CASE_ABBREVIATION
                | (capitalized ? WordClass.ABBREVIATION | WordClass.CLOSING_ABBREVIATION : 0)
                | (numberFollows(at + 1) ? WordClass.NUMBERED_ABBREVIATION : 0);
        return (classes & kept) != 0;
    }

    private boolean numberFollows(int at) {
        int digit = at < end && chars[at] == ' ' ? at + 1 : at;
        return digit < end && Characters.isDigit(chars[digit]);
    }

    /** {@code I.} is mostly the pronoun at a sentence's end, unless it stands in a name. */
    private boolean isInitial(int begin) {
        return chars[begin] != 'I' || tokens.size > 0 && (tokens.flags[tokens.size - 1] & TokenFlag.CAPITALIZED) != 0;
    }

    private int number(int begin, int before) {
        int at = begin + 1;
        long hash = Lexicon.hash(0, chars[begin]);
        int flags = TokenFlag.NUMBER | before;
        while (at < end) {
            char c = chars[at];
            if (!Characters.isLetterOrDigit(c)) {
                if (!joinsNumber(c, at)) {
                    break;
                }
                flags |= hyphen(c);
            }
            hash = Lexicon.hash(hash, Characters.fold(c));
            at++;
        }
        tokens.add(begin, at, flags, hash, Spelling.of(chars, begin, at), '0', 0);
        return at;
    }

    private boolean joinsNumber(char c, int at) {
        char next = at + 1 < end ? chars[at + 1] : ' ';
        return switch (c) {
            case ',', '.', ':', '/', '–' -> Characters.isDigit(next) && Characters.isDigit(chars[at - 1]);
            case '-' -> Characters.isLetterOrDigit(next);
            default -> false;
        };
    }

    private int mark(int begin, char c, int before) {
        int length = MarkShape.length(chars, begin, end, c);
        boolean glued = begin > 0 && (before & TokenFlag.SPACE_BEFORE) == 0;
        if (glued && Characters.isApostrophe(c) && length == 1 && endsWord(chars[begin - 1])) {
            int clitic = cliticLength(begin);
            if (clitic > 0) {
                long hash = Lexicon.hashOf(tokens.text, begin, begin + clitic);
                int entry = lexicon.entryOf(hash);
                int flags = TokenFlag.CLITIC | TokenFlag.WORD | lexicon.ending(entry);
                int spelling = Spelling.of(chars, begin, begin + clitic);
                tokens.add(begin, begin + clitic, flags, hash, spelling, entry, lexicon.classes(entry));
                return begin + clitic;
            }
        }
        int flags = MarkShape.flags(c, length);
        int spelling = Spelling.of(chars, begin, begin + length);
        int entry = MarkShape.entry(c, flags);
        tokens.add(begin, begin + length, TokenFlag.PUNCTUATION | before | flags, 0, spelling, entry, 0);
        return begin + length;
    }

    private static boolean endsWord(char c) {
        return c == '.' || Characters.isLetterOrDigit(c);
    }
}
