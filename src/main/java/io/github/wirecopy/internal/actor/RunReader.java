package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.Gazetteer;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;
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
    private final NameShape shape;
    private final PersonShape persons;
    private final MentionWriter writer;
    private final NameKinds kinds;
    private final RunEdges edges;
    private final MentionCollector out;

    RunReader(TokenTable tokens, Capitals capitals, KnownNames known, MentionCollector out) {
        this.tokens = tokens;
        this.capitals = capitals;
        this.known = known;
        this.shape = new NameShape(tokens, capitals, known);
        this.persons = new PersonShape(tokens, capitals, known);
        this.edges = new RunEdges(tokens, capitals, known);
        NameContext context = new NameContext(tokens, capitals, known);
        this.kinds = new NameKinds(tokens, capitals, known, shape, context);
        this.writer = new MentionWriter(capitals, known, shape, persons, context, kinds, out);
        this.out = out;
    }

    /** Adds the mentions of a run. */
    void read(int begin, int end) {
        if (begin >= end) {
            return;
        }
        int limit = edges.limit(begin, end);
        int first = edges.first(begin, limit);
        int tail = persons.personTail(first, limit);
        if (tail > 0) {
            read(first, tail);
            writer.addPerson(tail, limit);
            return;
        }
        int knownLimit = known.entry(first) == KnownNames.NONE ? first : known.limit(first);
        if (knownLimit == limit) {
            writer.addKnown(first);
        } else if (edges.endsInOffice(first, limit)) {
            int role = readModifiers(first, limit - 1);
            writer.addOffice(Math.max(role, edges.office(first, limit)), limit);
        } else if (edges.office(first, limit) == first) {
            writer.addOffice(first, limit);
        } else if (shape.isOrganization(first, limit) || knownLimit == first && shape.isNationalBody(first, limit)) {
            writer.addGuessed(first, limit);
        } else if (lastTitle(first, limit) >= 0) {
            readTitled(first, limit, lastTitle(first, limit));
        } else if (knownLimit > first) {
            readKnown(first, knownLimit, limit);
        } else {
            readPlain(first, limit);
        }
    }

    /**
     * Adds the name at a token of a text that is not English, if it is well known, and returns the token after it: a country,
     * a capital, a name of several words. In other languages a capital may make a noun.
     */
    int readForeign(int token) {
        int limit = known.limit(token);
        if (limit - token > 1 || known.is(token, Gazetteer.COUNTRY | Gazetteer.SEAT)) {
            writer.addKnown(token);
        }
        return Math.max(limit, token + 1);
    }

    /** Returns the last title or role that a name stands after, or -1. */
    private int lastTitle(int first, int limit) {
        for (int token = limit - 2; token >= first; token--) {
            if (tokens.is(token, WordClass.TITLE | WordClass.ROLE) && persons.isTitle(token, first, limit)) {
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
                && !persons.isPersonal(next)) {
            read(next, limit);
            return;
        }
        if (isNoName(next, limit) && !isCourtesy(title)) {
            return;
        }
        out.add(
                next,
                limit,
                MentionForm.NAME,
                MentionCollector.PERSON,
                NameKinds.SURE,
                KnownNames.NONE,
                gender | (limit - next > 1 ? persons.gender(next, limit) : 0));
        writer.describe(next, limit, role == first ? edges.withOpening(first) : role, next);
    }

    private boolean isCourtesy(int title) {
        return tokens.has(title, TokenFlag.ABBREVIATION) || tokens.is(title, WordClass.MALE | WordClass.FEMALE);
    }

    /** {@code Attorney General} is a title and no more. */
    private boolean isNoName(int first, int limit) {
        for (int token = first; token < limit; token++) {
            if (!tokens.is(token, WordClass.TITLE | WordClass.ROLE) || persons.isPersonal(token)) {
                return false;
            }
        }
        return true;
    }

    /** Adds the names before a title, and returns where the title with its own words begins. */
    private int readModifiers(int first, int title) {
        int name = edges.beforeOffice(first, title);
        if (name - first > 1 && shape.isOrganization(first, name) && !known.is(first, Gazetteer.ADJECTIVE)) {
            writer.addGuessed(first, name);
            return name;
        }
        int token = first;
        int role = first;
        while (token < title) {
            if (known.entry(token) != KnownNames.NONE) {
                int limit = Math.min(known.limit(token), title);
                if (known.limit(token) <= title) {
                    writer.addKnown(token);
                }
                token = limit;
                role = limit;
            } else if (!capitals.isPlain(token) && !tokens.is(token, WordClass.OTHER_NAME | WordClass.TITLE)) {
                int limit = token + 1;
                while (limit < title && !capitals.isPlain(limit) && known.entry(limit) == KnownNames.NONE) {
                    limit++;
                }
                out.add(
                        token,
                        limit,
                        MentionForm.NAME,
                        MentionCollector.ORGANIZATION,
                        NameKinds.HINT,
                        KnownNames.NONE,
                        0);
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
        boolean personal =
                knownLimit == first + 1 && persons.isPersonal(first) && !known.is(first, Gazetteer.ADJECTIVE);
        if (personal && persons.isPersonTail(knownLimit, limit)) {
            writer.addPerson(first, limit);
        } else if (known.is(first, Gazetteer.ADJECTIVE | Gazetteer.PEOPLE)
                || persons.isPersonStart(knownLimit, limit)) {
            writer.addKnown(first);
            read(knownLimit, limit);
        } else {
            int guess = kinds.guess(first, limit);
            boolean person = NameKinds.kind(guess) == MentionCollector.PERSON;
            int other = shape.endsAsPlace(limit) ? MentionCollector.PLACE : MentionCollector.ORGANIZATION;
            writer.addWhole(first, limit, person ? other : NameKinds.kind(guess), NameKinds.weight(guess));
        }
    }

    private void readPlain(int first, int limit) {
        int inner = innerKnown(first, limit);
        if (inner == first + 1
                && known.limit(inner) == limit
                && known.is(inner, Gazetteer.PLACE)
                && shape.isDirection(first)) {
            writer.addWhole(first, limit, MentionCollector.PLACE, NameKinds.CLEAR);
            return;
        }
        if (inner == first + 1 && known.is(inner, Gazetteer.ADJECTIVE | Gazetteer.PEOPLE)) {
            writer.addKnown(inner);
            read(known.limit(inner), limit);
            return;
        }
        if (inner > 0 && known.limit(inner) == limit && known.limit(inner) - inner > 1) {
            read(first, inner);
            writer.addKnown(inner);
            return;
        }
        if (inner > 0 && persons.isPersonStart(first, inner) && inner - first >= 2) {
            writer.addPerson(first, inner);
            read(inner, limit);
            return;
        }
        writer.addGuessed(first, limit);
    }

    /** Returns where a known place or organisation of two words or more begins within a run, or -1. */
    private int innerKnown(int first, int limit) {
        for (int token = first + 1; token < limit; token++) {
            boolean part = known.is(token, Gazetteer.PLACE | Gazetteer.ADJECTIVE | Gazetteer.PEOPLE);
            boolean counts = known.limit(token) - token > 1 || part && shape.isDirection(first);
            if (known.entry(token) != KnownNames.NONE && counts) {
                return token;
            }
        }
        return -1;
    }
}
