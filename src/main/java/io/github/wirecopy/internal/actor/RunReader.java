package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.Gazetteer;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.model.MentionForm;

/**
 * Cuts a run of name words into mentions: {@code U.S. President Donald Trump} is a place, a title and a person, {@code
 * Texas Supreme Court} an organisation that holds a place.
 */
final class RunReader {

    private final TokenTable tokens;
    private final Capitals capitals;
    private final KnownNames known;
    private final NameKinds kinds;
    private final MentionCollector out;

    RunReader(TokenTable tokens, Capitals capitals, KnownNames known, NameKinds kinds, MentionCollector out) {
        this.tokens = tokens;
        this.capitals = capitals;
        this.known = known;
        this.kinds = kinds;
        this.out = out;
    }

    /** Adds the mentions of a run. */
    void read(int first, int limit) {
        if (first >= limit) {
            return;
        }
        int tail = kinds.personTail(first, limit);
        if (tail > 0) {
            read(first, tail);
            addWhole(tail, limit, MentionCollector.PERSON, 0);
            return;
        }
        int knownLimit = known.entry(first) == KnownNames.NONE ? first : known.limit(first);
        if (knownLimit == limit) {
            addKnown(first);
        } else if (kinds.isOrganization(first, limit)) {
            addWhole(first, limit, MentionCollector.ORGANIZATION, MentionCollector.SURE);
        } else if (lastTitle(first, limit) >= 0) {
            readTitled(first, limit, lastTitle(first, limit));
        } else if (knownLimit > first) {
            readKnown(first, knownLimit, limit);
        } else {
            readPlain(first, limit);
        }
    }

    /** Returns the last title or role that a name stands after, or -1. */
    private int lastTitle(int first, int limit) {
        for (int token = limit - 2; token >= first; token--) {
            if (tokens.is(token, WordClass.TITLE | WordClass.ROLE) && kinds.isTitle(token, first, limit)) {
                return token;
            }
        }
        return -1;
    }

    private void readTitled(int first, int limit, int title) {
        int role = readModifiers(first, title);
        int gender = (tokens.is(title, WordClass.MALE) ? MentionCollector.MALE : 0)
                | (tokens.is(title, WordClass.FEMALE) ? MentionCollector.FEMALE : 0);
        int next = title + 1;
        if (known.is(next, Gazetteer.PLACE | Gazetteer.ORGANIZATION | Gazetteer.ADJECTIVE)
                && known.limit(next) < limit
                && !kinds.isPersonal(next)) {
            read(next, limit);
            return;
        }
        out.add(
                next,
                limit,
                MentionForm.NAME,
                MentionCollector.PERSON,
                KnownNames.NONE,
                MentionCollector.SURE | gender);
        out.role(role, next);
    }

    /** Adds the names before a title, and returns where the title with its own words begins. */
    private int readModifiers(int first, int title) {
        int token = first;
        int role = first;
        while (token < title) {
            if (known.entry(token) != KnownNames.NONE) {
                int limit = Math.min(known.limit(token), title);
                if (known.limit(token) <= title) {
                    addKnown(token);
                }
                token = limit;
                role = limit;
            } else if (!capitals.isPlain(token) && !tokens.is(token, WordClass.OTHER_NAME | WordClass.TITLE)) {
                int limit = token + 1;
                while (limit < title && !capitals.isPlain(limit) && known.entry(limit) == KnownNames.NONE) {
                    limit++;
                }
                out.add(token, limit, MentionForm.NAME, MentionCollector.ORGANIZATION, KnownNames.NONE, 0);
                token = limit;
                role = limit;
            } else {
                token++;
            }
        }
        return role;
    }

    /** A known name, and more words. */
    private void readKnown(int first, int knownLimit, int limit) {
        boolean personal = knownLimit == first + 1 && kinds.isPersonal(first) && !known.is(first, Gazetteer.ADJECTIVE);
        if (personal && kinds.isPersonTail(knownLimit, limit)) {
            addWhole(first, limit, MentionCollector.PERSON, 0);
        } else if (known.is(first, Gazetteer.ADJECTIVE | Gazetteer.PEOPLE) || kinds.isPersonStart(knownLimit, limit)) {
            addKnown(first);
            read(knownLimit, limit);
        } else {
            int kind = kinds.guess(first, limit);
            addWhole(first, limit, kind == MentionCollector.UNKNOWN ? MentionCollector.ORGANIZATION : kind, 0);
        }
    }

    private void readPlain(int first, int limit) {
        int inner = innerKnown(first, limit);
        if (inner > 0 && kinds.isPersonStart(first, inner) && inner - first >= 2) {
            addWhole(first, inner, MentionCollector.PERSON, 0);
            read(inner, limit);
            return;
        }
        addWhole(first, limit, kinds.guess(first, limit), 0);
    }

    /** Returns where a known place or organisation of two words or more begins within a run, or -1. */
    private int innerKnown(int first, int limit) {
        for (int token = first + 1; token < limit; token++) {
            if (known.entry(token) != KnownNames.NONE && known.limit(token) - token > 1) {
                return token;
            }
        }
        return -1;
    }

    /** Adds a name as one mention, and the places within it where it names an organisation or another place. */
    private void addWhole(int first, int limit, int kind, int flags) {
        if (kinds.isNoActor(first, limit, kind) || kinds.thingLimit(first, limit) < limit) {
            addInner(first, limit);
            return;
        }
        int gender = kind == MentionCollector.PERSON ? kinds.gender(first) : 0;
        out.add(first, limit, MentionForm.NAME, kind, KnownNames.NONE, flags | gender);
        int role = kinds.roleBefore(first);
        if (kind != MentionCollector.PERSON) {
            addInner(first, limit);
        } else if (role >= 0) {
            out.role(role, first);
        }
    }

    private void addInner(int first, int limit) {
        int token = first;
        while (token < limit) {
            boolean inner = known.entry(token) != KnownNames.NONE && known.limit(token) <= limit;
            if (inner && (token > first || known.limit(token) < limit)) {
                addKnown(token);
            }
            token = Math.max(token + 1, known.entry(token) == KnownNames.NONE ? 0 : known.limit(token));
        }
    }

    private void addKnown(int first) {
        boolean adjective = known.is(first, Gazetteer.ADJECTIVE | Gazetteer.PEOPLE);
        int kind = known.is(first, Gazetteer.ORGANIZATION) ? MentionCollector.ORGANIZATION : MentionCollector.PLACE;
        int flags = (known.is(first, Gazetteer.SEAT) ? MentionCollector.SEAT : 0)
                | (known.is(first, Gazetteer.COUNTRY) ? MentionCollector.COUNTRY : 0);
        out.add(
                first,
                known.limit(first),
                adjective ? MentionForm.ADJECTIVE : MentionForm.NAME,
                kind,
                known.actor(first),
                flags);
    }
}
