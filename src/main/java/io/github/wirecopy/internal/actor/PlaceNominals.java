package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.Gazetteer;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.lexicon.WordSet;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.model.MentionForm;

/**
 * Finds organisations and forces that are described by their country: {@code Niger's defense ministry}, {@code Russian
 * forces}.
 */
final class PlaceNominals {

    /** How many words may stand between the country and the noun. */
    private static final int MOST_MODIFIERS = 3;

    private static final long NO_MODIFIER = WordClass.DETERMINER
            | WordClass.PREPOSITION
            | WordClass.COORDINATOR
            | WordClass.SUBORDINATOR
            | WordClass.AUXILIARY
            | WordClass.MODAL
            | WordClass.VERB_PAST
            | WordClass.VERB_THIRD
            | WordClass.RELATIVE_PRONOUN;

    private final TokenTable tokens;
    private final KnownNames known;
    private final MentionCollector out;

    PlaceNominals(TokenTable tokens, KnownNames known, MentionCollector out) {
        this.tokens = tokens;
        this.known = known;
        this.out = out;
    }

    /** Adds the description that a run begins if the run is a country, or the adjective of one. */
    void read(int first, int limit) {
        if (!known.is(first, Gazetteer.COUNTRY) || known.limit(first) != limit) {
            return;
        }
        int token = limit < tokens.size() && tokens.equals(limit, "'s") ? limit + 1 : limit;
        int last = Math.min(token + MOST_MODIFIERS + 1, tokens.blockLimit(tokens.blockOf(first)));
        while (token < last && !tokens.has(token, TokenFlag.CAPITALIZED)) {
            if (isOne(token, WordSet.STATE_ORGANIZATIONS)
                    && !(token + 1 < last && isOne(token + 1, WordSet.STATE_FORCES))) {
                out.add(
                        first,
                        token + 1,
                        MentionForm.NOMINAL,
                        MentionCollector.ORGANIZATION,
                        NameKinds.CLEAR,
                        KnownNames.NONE,
                        0);
                return;
            }
            if (isOne(token, WordSet.STATE_FORCES)) {
                out.add(
                        first,
                        token + 1,
                        MentionForm.NOMINAL,
                        MentionCollector.GROUP,
                        NameKinds.CLEAR,
                        KnownNames.NONE,
                        0);
                return;
            }
            if (!isSmallWord(token)) {
                return;
            }
            token++;
        }
    }

    private boolean isSmallWord(int token) {
        return tokens.has(token, TokenFlag.WORD)
                && !tokens.has(token, TokenFlag.CAPITALIZED)
                && (!tokens.is(token, NO_MODIFIER) || isParticiple(token));
    }

    /** {@code armed forces}. */
    private boolean isParticiple(int token) {
        return tokens.has(token, TokenFlag.SUFFIX_ED)
                && token + 1 < tokens.size()
                && WordSet.STATE_FORCES.contains(tokens.text(), tokens.begin(token + 1), tokens.end(token + 1));
    }

    private boolean isOne(int token, WordSet nouns) {
        return nouns.contains(tokens.text(), tokens.begin(token), tokens.end(token)) && !followedByNoun(token);
    }

    /** In {@code military personnel} the word is no noun of its own. */
    private boolean followedByNoun(int token) {
        return token + 1 < tokens.size()
                && tokens.is(token + 1, WordClass.GROUP_NOUN | WordClass.ROLE | WordClass.ORGANIZATION_NOUN)
                && !tokens.has(token + 1, TokenFlag.CAPITALIZED)
                && !tokens.is(token + 1, NO_MODIFIER);
    }
}
