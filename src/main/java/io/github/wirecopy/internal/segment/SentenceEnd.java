package io.github.wirecopy.internal.segment;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** Decides whether a mark that can end a sentence does, by the mark and by what comes next. */
final class SentenceEnd {

    private static final long TIME_WORDS = WordClass.PREPOSITION
            | WordClass.DETERMINER
            | WordClass.ADVERB
            | WordClass.WEEKDAY
            | WordClass.MONTH
            | WordClass.NUMBER_WORD;

    private final TokenTable tokens;
    private final int first;
    private final int mark;
    private final int after;
    private final int limit;

    private SentenceEnd(TokenTable tokens, int first, int mark, int after, int limit) {
        this.tokens = tokens;
        this.first = first;
        this.mark = mark;
        this.after = after;
        this.limit = limit;
    }

    /**
     * Tells whether a sentence ends before a token.
     *
     * @param first the sentence's first token
     * @param mark the token that can end it
     * @param after the token that comes next, after all that closes with the mark
     * @param limit where the block ends, greater than {@code after}
     */
    static boolean isEnd(TokenTable tokens, int first, int mark, int after, int limit) {
        return new SentenceEnd(tokens, first, mark, after, limit).decide();
    }

    private boolean decide() {
        if (!tokens.has(after, TokenFlag.SPACE_BEFORE) && !isForgottenBlank()) {
            return false;
        }
        if (tokens.has(mark, TokenFlag.ABBREVIATION) && after == mark + 1) {
            return endsWithAbbreviation();
        }
        if (tokens.has(mark, TokenFlag.ELLIPSIS)) {
            return endsWithEllipsis();
        }
        if (isSpacedEllipsis()) {
            return after - mark > 3;
        }
        return canBegin(opening()) && !isTagOfQuestion();
    }

    /** A capital right after a full stop and a small letter: the blank was forgotten. */
    private boolean isForgottenBlank() {
        return after == mark + 1
                && tokens.first(mark) == '.'
                && tokens.has(after, TokenFlag.CAPITALIZED)
                && !tokens.has(after, TokenFlag.ALL_CAPITALS)
                && mark > first
                && tokens.end(mark - 1) - tokens.begin(mark - 1) > 1;
    }

    /** {@code Mr.} never ends a sentence; {@code p.m.} does before a word that seldom stands within one. */
    private boolean endsWithAbbreviation() {
        if (tokens.is(mark, WordClass.ABBREVIATION) && !tokens.is(mark, WordClass.CLOSING_ABBREVIATION)) {
            return false;
        }
        int next = opening();
        if (!tokens.has(next, TokenFlag.CAPITALIZED) || tokens.is(next, WordClass.WEEKDAY | WordClass.MONTH)) {
            return false;
        }
        if (tokens.is(next, WordClass.SENTENCE_OPENER | WordClass.SUBJECT_PRONOUN)) {
            return !tokens.has(next, TokenFlag.ALL_CAPITALS);
        }
        return next > after || isTimeOfDay() && tokens.has(next, TokenFlag.ABBREVIATION) && hasSubject();
    }

    private boolean isTimeOfDay() {
        return tokens.equals(mark, "p.m.") || tokens.equals(mark, "a.m.");
    }

    /** {@code At 5 p.m. Mr. Green left} has no subject before the stop, {@code He left at 5 p.m.} has one. */
    private boolean hasSubject() {
        for (int token = first; token < mark; token++) {
            if (tokens.has(token, TokenFlag.WORD) && !tokens.is(token, TIME_WORDS)) {
                return true;
            }
        }
        return false;
    }

    /** {@code . . .} with blanks between the stops; a fourth one ends the sentence. */
    private boolean isSpacedEllipsis() {
        return tokens.first(mark) == '.' && after > mark + 2 && isSpacedStop(mark + 1) && isSpacedStop(mark + 2);
    }

    private boolean isSpacedStop(int token) {
        return tokens.first(token) == '.' && tokens.has(token, TokenFlag.SPACE_BEFORE);
    }

    private boolean endsWithEllipsis() {
        int next = opening();
        boolean full = tokens.end(mark) - tokens.begin(mark) > 3 || isClosedByStop();
        return tokens.has(next, TokenFlag.CAPITALIZED)
                && tokens.first(after) != '('
                && (full || next > after || tokens.is(next, WordClass.SENTENCE_OPENER | WordClass.SUBJECT_PRONOUN));
    }

    private boolean isClosedByStop() {
        return after > mark + 1
                && (tokens.first(mark + 1) == ']'
                        || tokens.has(mark + 1, TokenFlag.SENTENCE_MARK | TokenFlag.QUOTE_MARK));
    }

    /** Returns the first word after opening marks, so that {@code "The} begins with {@code The}. */
    private int opening() {
        int next = after;
        while (next + 1 < limit && isOpeningMark(next)) {
            next++;
        }
        return next;
    }

    private boolean isOpeningMark(int token) {
        char c = tokens.first(token);
        return c == '(' || c == '[' || c == '¿' || c == '¡' || tokens.has(token, TokenFlag.QUOTE_MARK);
    }

    private boolean canBegin(int next) {
        if (tokens.has(next, TokenFlag.WORD)) {
            return tokens.has(next, TokenFlag.CAPITALIZED) || isNameWithSmallInitial(next);
        }
        return !continuesSentence(tokens.first(next));
    }

    /** {@code iPhone}, {@code eBay}: a small letter and then a capital. */
    private boolean isNameWithSmallInitial(int next) {
        int begin = tokens.begin(next);
        return tokens.end(next) > begin + 1 && Character.isUpperCase(tokens.charAt(begin + 1));
    }

    private static boolean continuesSentence(char c) {
        return c == ',' || c == ';' || c == ':' || c == '-' || c == '–' || c == '—' || c == '%' || c == '/';
    }

    /** {@code "Why?" Mary asked.} goes on after the question: a name and a verb of saying follow. */
    private boolean isTagOfQuestion() {
        return after > mark + 1
                && tokens.first(mark) != '.'
                && tokens.has(after - 1, TokenFlag.QUOTE_MARK)
                && SpeechTag.startsAt(tokens, after, limit);
    }
}
