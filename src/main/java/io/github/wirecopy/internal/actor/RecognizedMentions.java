package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.model.ActorRecognizer.Recognized;
import io.github.wirecopy.model.MentionForm;
import java.util.Comparator;
import java.util.List;

/**
 * Merges what users' recognizers have found with the finder's own mentions.
 *
 * <p>The users' win: an own mention that overlaps one of theirs is dropped, unless it is the same, and then takes their
 * kind, or lies within it. What lies outside the running text, or overlaps another of theirs, is left out.
 */
final class RecognizedMentions {

    private final TokenTable tokens;
    private final MentionCollector own;
    private final MentionCollector merged = new MentionCollector(64);
    private final List<Recognized> found;
    private int next;
    private int first;
    private int limit;
    private int done;

    RecognizedMentions(TokenTable tokens, MentionCollector own, List<Recognized> found) {
        this.tokens = tokens;
        this.own = own;
        this.found = found.stream()
                .sorted(Comparator.comparingInt((Recognized one) -> one.span().begin())
                        .thenComparingInt(one -> -one.span().end()))
                .toList();
    }

    /** Returns all mentions in text order. */
    MentionCollector merge() {
        advance();
        for (int mention = 0; mention < own.size; mention++) {
            while (next < found.size() && first <= own.firsts[mention]) {
                addFound(mention);
            }
            if (own.firsts[mention] >= done && !reachesIntoNext(mention)) {
                merged.copy(own, mention);
            } else if (own.limits[mention] <= done && !isDone(mention)) {
                merged.copy(own, mention);
            }
        }
        while (next < found.size()) {
            addFound(own.size);
        }
        return merged;
    }

    private boolean reachesIntoNext(int mention) {
        return next < found.size() && own.limits[mention] > first;
    }

    /** Tells whether a mention is the one that was just added, and not one within it. */
    private boolean isDone(int mention) {
        int last = merged.size - 1;
        return last >= 0 && merged.firsts[last] == own.firsts[mention] && merged.limits[last] == own.limits[mention];
    }

    /** Adds the next of the users' mentions; an own one at the same place lends what it knows. */
    private void addFound(int mention) {
        int kind = found.get(next).kind().ordinal();
        boolean same = mention < own.size && own.firsts[mention] == first && own.limits[mention] == limit;
        if (same) {
            merged.copy(own, mention);
            merged.kinds[merged.size - 1] = kind;
            merged.weights[merged.size - 1] = NameKinds.USER;
        } else {
            merged.add(first, limit, MentionForm.NAME, kind, NameKinds.USER, KnownNames.NONE, 0);
        }
        done = limit;
        next++;
        advance();
    }

    /** Goes on to the next of the users' mentions that is whole tokens of one block behind the last. */
    private void advance() {
        while (next < found.size() && !locate(found.get(next))) {
            next++;
        }
    }

    private boolean locate(Recognized one) {
        first = tokenFrom(one.span().begin());
        limit = tokenFrom(one.span().end());
        return first >= done
                && first < limit
                && tokens.begin(first) < one.span().end()
                && tokens.blockOf(first) == tokens.blockOf(limit - 1);
    }

    /** Returns the first token that ends behind an offset. */
    private int tokenFrom(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.end(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < tokens.size() && tokens.begin(low) < offset && offset == tokens.end(low) ? low + 1 : low;
    }
}
