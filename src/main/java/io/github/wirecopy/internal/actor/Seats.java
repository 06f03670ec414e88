package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.Gazetteer;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.model.MentionForm;

/**
 * Capitals that stand for governments: {@code an ally for Washington} means the United States if the article has them
 * by name, {@code a meeting in Washington} the city.
 */
final class Seats {

    private static final long VERB = WordClass.AUXILIARY
            | WordClass.MODAL
            | WordClass.REPORTING_VERB
            | WordClass.VERB_PAST
            | WordClass.VERB_THIRD;

    private final TokenTable tokens;
    private final MentionTable mentions;
    private final Gazetteer gazetteer = Gazetteer.english();
    /** The known actors that the article has, once the first seat asks for them. */
    private final IntMap named = new IntMap();

    private boolean noted;

    Seats(TokenTable tokens, MentionTable mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    private boolean isNamed(int actor) {
        for (int mention = 0; !noted && mention < mentions.size(); mention++) {
            if (mentions.known(mention) >= 0) {
                named.put(mentions.known(mention), mention);
            }
        }
        noted = true;
        return named.get(actor) != IntMap.NONE;
    }

    /** Returns the known actor that a mention of a known name stands for. */
    int actor(int mention) {
        int actor = mentions.known(mention);
        if (!mentions.is(mention, MentionCollector.SEAT) || mentions.form(mention) != MentionForm.NAME) {
            return actor;
        }
        int country = gazetteer.governedBy(actor);
        return country >= 0 && acts(mention) && isNamed(country) ? country : actor;
    }

    private boolean acts(int mention) {
        if (mentions.parent(mention) != MentionTable.NONE) {
            return false;
        }
        int before = mentions.first(mention) - 1;
        int after = mentions.limit(mention);
        boolean place = before >= 0 && tokens.is(before, WordClass.PREPOSITION) && !isPartnerWord(before);
        boolean partner = before >= 0 && isPartnerWord(before);
        boolean subject = after < tokens.size() && tokens.is(after, VERB) && !tokens.has(after, TokenFlag.CLITIC);
        return partner || subject && !place;
    }

    private boolean isPartnerWord(int token) {
        return tokens.equals(token, "for")
                || tokens.equals(token, "with")
                || tokens.equals(token, "between")
                || tokens.equals(token, "against")
                || tokens.equals(token, "by");
    }
}
