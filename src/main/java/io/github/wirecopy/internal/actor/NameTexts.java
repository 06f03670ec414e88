package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The different texts of one actor's mentions, in text order. One actor after the other uses it. */
final class NameTexts {

    /** So many are compared one by one, without making a String; more are looked up in a set. */
    private static final int FEW = 8;

    private final TokenTable tokens;
    private final List<String> texts = new ArrayList<>();
    private final Set<String> many = new HashSet<>();

    NameTexts(TokenTable tokens) {
        this.tokens = tokens;
    }

    /** Forgets the texts of the actor before. */
    void clear() {
        texts.clear();
        if (!many.isEmpty()) {
            many.clear();
        }
    }

    /** Adds the text of a mention unless it is there already. */
    void add(int first, int limit) {
        if (texts.size() > FEW) {
            addToMany(text(first, limit));
        } else if (find(first, limit) < 0) {
            String text = text(first, limit);
            if (!texts.contains(text)) {
                texts.add(text);
            }
        }
    }

    private void addToMany(String text) {
        if (many.isEmpty()) {
            many.addAll(texts);
        }
        if (many.add(text)) {
            texts.add(text);
        }
    }

    /** Returns which text that of some tokens is if it stands so in the article, or -1. */
    private int find(int first, int limit) {
        int begin = tokens.begin(first);
        int length = tokens.end(withoutEnding(first, limit) - 1) - begin;
        for (int i = 0; i < texts.size() && i <= FEW; i++) {
            String text = texts.get(i);
            if (text.length() == length && tokens.text().startsWith(text, begin)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the text of some tokens, that which is there already if it is. */
    String known(int first, int limit) {
        int found = find(first, limit);
        return found < 0 ? text(first, limit) : texts.get(found);
    }

    /** Returns a name, and then all texts that are not the same. */
    List<String> withFirst(String name) {
        List<String> names = new ArrayList<>(texts.size() + 1);
        names.add(name);
        for (String text : texts) {
            if (!text.equals(name)) {
                names.add(text);
            }
        }
        return names;
    }

    /** Returns the text of some tokens without possessive ending, with one blank for any white space. */
    String text(int first, int limit) {
        int end = withoutEnding(first, limit);
        return isEvenlySpaced(first, end)
                ? tokens.text().substring(tokens.begin(first), tokens.end(end - 1))
                : joined(first, end);
    }

    private int withoutEnding(int first, int limit) {
        int end = limit;
        while (end - 1 > first && tokens.has(end - 1, TokenFlag.CLITIC)) {
            end--;
        }
        return end;
    }

    private boolean isEvenlySpaced(int first, int end) {
        for (int token = first + 1; token < end; token++) {
            int gap = tokens.begin(token) - tokens.end(token - 1);
            boolean even = tokens.has(token, TokenFlag.SPACE_BEFORE)
                    ? gap == 1 && tokens.charAt(tokens.begin(token) - 1) == ' '
                    : gap == 0;
            if (!even) {
                return false;
            }
        }
        return true;
    }

    private String joined(int first, int end) {
        StringBuilder text = new StringBuilder();
        for (int token = first; token < end; token++) {
            if (token > first && tokens.has(token, TokenFlag.SPACE_BEFORE)) {
                text.append(' ');
            }
            text.append(tokens.text(), tokens.begin(token), tokens.end(token));
        }
        return text.toString();
    }
}
