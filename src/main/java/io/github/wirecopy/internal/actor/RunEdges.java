package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.Gazetteer;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.lexicon.WordSet;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** What at the edges of a run belongs to no name: {@code Senate Republicans}, {@code Florida Senator}. */
final class RunEdges {

    private static final long OFFICE = WordClass.TITLE | WordClass.ROLE;
    private static final long HEAD = WordClass.ORGANIZATION_NOUN | WordClass.PLACE_NOUN | WordClass.THING_NOUN;
    private static final long GIVEN_NAME = WordClass.GIVEN_NAME_MALE | WordClass.GIVEN_NAME_FEMALE;

    private static final long NO_MODIFIER = Capitals.FUNCTION_WORD
            | WordClass.SENTENCE_OPENER
            | WordClass.ADVERB
            | WordClass.TIME_NOUN
            | WordClass.VERB_GERUND
            | WordClass.VERB_PAST
            | WordClass.VERB_THIRD;

    private final TokenTable tokens;
    private final Capitals capitals;
    private final KnownNames known;

    RunEdges(TokenTable tokens, Capitals capitals, KnownNames known) {
        this.tokens = tokens;
        this.capitals = capitals;
        this.known = known;
    }

    /** Returns where a run begins without the party or faith before a known name: {@code Republican Congress}. */
    int first(int first, int limit) {
        boolean alone = limit - first > 1 && known.entry(first) == KnownNames.NONE && known.limit(first + 1) == limit;
        boolean party = alone
                && WordSet.PARTISANS.contains(tokens.hash(first))
                && known.is(first + 1, Gazetteer.PLACE | Gazetteer.ORGANIZATION);
        boolean faith = alone && tokens.is(first, WordClass.OTHER_NAME) && known.is(first + 1, Gazetteer.COUNTRY);
        return party || faith ? first + 1 : first;
    }

    /** Returns where a run ends without the party behind a name: {@code Iowa Republican}. */
    int limit(int first, int limit) {
        int end = limit;
        while (end - first > 1 && isPartisan(end - 1) && !isKnownUpTo(first, end)) {
            end--;
        }
        return end;
    }

    private boolean isPartisan(int token) {
        return WordSet.PARTISANS.contains(tokens.hash(token)) && capitals.isCapital(token);
    }

    private boolean isKnownUpTo(int first, int limit) {
        for (int token = limit - 1; token >= first; token--) {
            if (known.entry(token) != KnownNames.NONE && known.limit(token) == limit) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a run ends in an office and names nobody who holds it: {@code Fox News Chairman}. */
    boolean endsInOffice(int first, int limit) {
        int last = limit - 1;
        return last > first
                && tokens.is(last, OFFICE)
                && !tokens.is(last, HEAD | WordClass.SURNAME)
                && capitals.isCapital(last)
                && !tokens.is(last - 1, GIVEN_NAME)
                && capitals.isCapital(last - 1)
                && !isKnownUpTo(first, limit)
                && !hasSmallWord(first, limit);
    }

    private boolean hasSmallWord(int first, int limit) {
        for (int token = first; token < limit; token++) {
            if (!capitals.isCapital(token) && known.entry(token) == KnownNames.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Returns where an office in capitals begins that stands for its holder at the end of a run, or the limit: {@code the Home Secretary}. */
    int office(int first, int limit) {
        int last = limit - 1;
        if (!WordSet.OFFICES.contains(tokens.hash(last)) || !standsForHolder(last)) {
            return limit;
        }
        int begin = last;
        while (begin > first && capitals.isPlain(begin - 1) && !isKnownUpTo(first, begin)) {
            begin--;
        }
        boolean alone = begin == last && (capitals.isDoubtful(begin) || tokens.equals(last, "general"));
        return alone || capitals.isDoubtful(begin) && capitals.isDoubtful(last) ? limit : begin;
    }

    /** Tells whether an office in capitals is no part of a longer title, and no noun before another. */
    private boolean standsForHolder(int last) {
        int next = last + 1;
        if (!capitals.isCapital(last) || tokens.has(last, TokenFlag.ALL_CAPITALS | TokenFlag.ABBREVIATION)) {
            return false;
        }
        boolean longer = next < tokens.size() && (tokens.equals(next, "of") || tokens.equals(next, "for"));
        return !longer && (!tokens.is(last, WordClass.SURNAME) || isTheOnly(last));
    }

    /** {@code King}, {@code Pope}: a family name too, unless {@code the} stands before it. */
    private boolean isTheOnly(int token) {
        return token > 0 && tokens.equals(token - 1, "the");
    }

    /** Returns where a title begins with the word that opens the sentence: {@code Defense Minister}. */
    int withOpening(int title) {
        int before = title - 1;
        boolean opening = before >= 0
                && tokens.has(title, TokenFlag.SPACE_BEFORE)
                && tokens.blockOf(before) == tokens.blockOf(title)
                && capitals.isCapital(before)
                && capitals.isDoubtful(before)
                && tokens.is(before, WordClass.COMMON_WORD | HEAD)
                && !tokens.is(before, NO_MODIFIER);
        return opening ? before : title;
    }

    /** Returns where the name ends that stands before an office and the words that belong to it: {@code Fox News Vice President}. */
    int beforeOffice(int first, int office) {
        int end = office;
        while (end > first && capitals.isPlain(end - 1) && !tokens.is(end - 1, HEAD) && !isKnownUpTo(first, end)) {
            end--;
        }
        return end;
    }
}
