package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.Lexicon;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** Which tokens have a capital, and which of them are by their form no names. */
final class WordForms {

    private static final int SHAPE = TokenFlag.WORD | TokenFlag.CLITIC | TokenFlag.CAPITALIZED | TokenFlag.HYPHENATED;
    private static final int CAPITAL = TokenFlag.WORD | TokenFlag.CAPITALIZED;
    private static final int CAPITAL_COMPOUND = CAPITAL | TokenFlag.HYPHENATED;
    private static final int SMALL_COMPOUND = TokenFlag.WORD | TokenFlag.HYPHENATED;

    private final TokenTable tokens;
    private final Lexicon lexicon = Lexicon.english();

    WordForms(TokenTable tokens) {
        this.tokens = tokens;
    }

    /** Tells whether a token has a capital first, or after {@code al-} and its like. */
    boolean isCapital(int token) {
        int shape = tokens.flags(token) & SHAPE;
        return shape == CAPITAL || shape == CAPITAL_COMPOUND || shape == SMALL_COMPOUND && hasLateCapital(token);
    }

    private boolean hasLateCapital(int token) {
        int begin = tokens.begin(token);
        return tokens.end(token) - begin > 4
                && tokens.charAt(begin + 2) == '-'
                && Character.isUpperCase(tokens.charAt(begin + 3));
    }

    /** Tells whether a word is made from a name, or is no name in form: {@code U.S.-led}, {@code IE6}, {@code site.com}. */
    boolean isNoName(int token) {
        return tokens.has(token, TokenFlag.COMPOUND) && isNoName(token, tokens.begin(token), tokens.end(token))
                || isHandle(token)
                || tokens.end(token) - tokens.begin(token) == 1 && !isBesideCapital(token);
    }

    /** Tells whether the marks and digits within a word make it none. */
    private boolean isNoName(int token, int begin, int end) {
        boolean late = end - begin > 1
                && Character.isDigit(tokens.charAt(end - 1))
                && Character.isUpperCase(tokens.charAt(end - 2));
        return late
                || end - begin > 2 && tokens.charAt(begin + 1) == '-' && Character.isUpperCase(tokens.charAt(begin + 2))
                || hasCommonTail(token)
                || isNumbered(token)
                || isAddress(begin, end);
    }

    /** {@code H-1B}, {@code K-12}, {@code No.1}, {@code US65c}: a digit behind a hyphen or a full stop, or several digits. */
    private boolean isNumbered(int token) {
        int digits = 0;
        for (int i = tokens.begin(token) + 1; i < tokens.end(token); i++) {
            boolean digit = Character.isDigit(tokens.charAt(i));
            char before = tokens.charAt(i - 1);
            digits += digit ? 1 : 0;
            if (digit && (digits > 1 || before == '-' || before == '.')) {
                return true;
            }
        }
        return false;
    }

    /** {@code #Tag} and {@code @name}. */
    private boolean isHandle(int token) {
        boolean glued = token > 0 && !tokens.has(token, TokenFlag.SPACE_BEFORE);
        return glued && (tokens.first(token - 1) == '#' || tokens.first(token - 1) == '@');
    }

    private boolean isBesideCapital(int token) {
        return token > 0 && isCapital(token - 1) || token + 1 < tokens.size() && isCapital(token + 1);
    }

    /** {@code U.S.-led}, {@code prize-winner}: a common word after the last hyphen. */
    private boolean hasCommonTail(int token) {
        if (!tokens.has(token, TokenFlag.HYPHENATED)) {
            return false;
        }
        int tail = tokens.end(token);
        while (tail > tokens.begin(token) && tokens.charAt(tail - 1) != '-') {
            tail--;
        }
        long classes = lexicon.classesOf(tokens.text(), tail, tokens.end(token));
        boolean common = (classes
                        & (WordClass.COMMON_WORD
                                | WordClass.ROLE
                                | WordClass.GROUP_NOUN
                                | WordClass.VERB_PARTICIPLE
                                | WordClass.VERB_GERUND))
                != 0;
        return Character.isLowerCase(tokens.charAt(tail))
                && (common || tokens.has(token, TokenFlag.SUFFIX_ED | TokenFlag.SUFFIX_ING));
    }

    private boolean isAddress(int begin, int end) {
        int domain = end - 4;
        return domain >= begin
                && tokens.charAt(domain) == '.'
                && (endsIn(domain, ".com") || endsIn(domain, ".org") || endsIn(domain, ".net"));
    }

    private boolean endsIn(int begin, String ending) {
        return tokens.text().regionMatches(true, begin, ending, 0, ending.length());
    }

    /** Tells whether a word in {@code -s} has some classes without it: {@code Kicks}, {@code Warns}. */
    boolean hasStem(int token, long anyOf) {
        return tokens.has(token, TokenFlag.SUFFIX_S)
                && tokens.classes(token) == 0
                && (lexicon.classesOf(tokens.text(), tokens.begin(token), tokens.end(token) - 1) & anyOf) != 0;
    }
}
