package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** Which acronyms the article explains: {@code Bee Federal Police (BFP)}, {@code the BFP (Bee Federal Police)}. */
final class Acronyms {

    private static final int LONGEST = 8;

    private final TokenTable tokens;
    private final WordIndex words;
    private final MentionTable mentions;
    private final IntMap byWord = new IntMap();
    private boolean empty = true;

    Acronyms(TokenTable tokens, WordIndex words, MentionTable mentions) {
        this.tokens = tokens;
        this.words = words;
        this.mentions = mentions;
        for (int mention = 0; mention < mentions.size(); mention++) {
            if (isBracketed(mention)) {
                explain(outermost(mentions.first(mention) - 2), mention);
            }
        }
    }

    private boolean isBracketed(int mention) {
        int first = mentions.first(mention);
        int limit = mentions.limit(mention);
        return first >= 2
                && limit < tokens.size()
                && tokens.first(first - 1) == '('
                && tokens.first(limit) == ')'
                && mentions.parent(mention) == MentionTable.NONE;
    }

    /** Returns the outermost mention that ends with a token, or none. */
    private int outermost(int last) {
        int mention = mentions.mentionAt(last);
        return mention != MentionTable.NONE && mentions.limit(mention) == last + 1 ? mention : MentionTable.NONE;
    }

    private void explain(int before, int within) {
        if (before == MentionTable.NONE) {
            return;
        }
        if (isAcronymOf(within, before)) {
            byWord.put(words.of(mentions.first(within)), before);
            empty = false;
        } else if (isAcronymOf(before, within)) {
            byWord.put(words.of(mentions.first(before)), within);
            empty = false;
        }
    }

    private boolean isAcronymOf(int acronym, int name) {
        int first = mentions.first(acronym);
        int named = mentions.first(name);
        boolean person = mentions.kindCode(name) == MentionCollector.PERSON;
        return mentions.limit(acronym) - first == 1
                && mentions.limit(name) - named > 1
                && !person
                && tokens.has(first, TokenFlag.ALL_CAPITALS)
                && tokens.end(first) - tokens.begin(first) <= LONGEST
                && (tokens.first(first) == tokens.first(named) || tokens.first(first) == tokens.first(named + 1));
    }

    /** Returns the mention of the full name that the article gives for an acronym, or none. */
    int explained(int mention) {
        int first = mentions.first(mention);
        if (empty || mentions.limit(mention) - first != 1) {
            return MentionTable.NONE;
        }
        int name = byWord.get(words.of(first));
        return name == IntMap.NONE || name == mention ? MentionTable.NONE : name;
    }
}
