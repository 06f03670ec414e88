package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.Gazetteer;
import io.github.wirecopy.model.MentionForm;

/** Adds mentions with their kinds, the names within them, and what describes them. */
final class MentionWriter {

    private final Capitals capitals;
    private final KnownNames known;
    private final NameShape shape;
    private final PersonShape persons;
    private final NameContext context;
    private final NameKinds kinds;
    private final MentionCollector out;

    MentionWriter(
            Capitals capitals,
            KnownNames known,
            NameShape shape,
            PersonShape persons,
            NameContext context,
            NameKinds kinds,
            MentionCollector out) {
        this.capitals = capitals;
        this.known = known;
        this.shape = shape;
        this.persons = persons;
        this.context = context;
        this.kinds = kinds;
        this.out = out;
    }

    void addPerson(int first, int limit) {
        addWhole(first, limit, MentionCollector.PERSON, NameKinds.CLEAR);
    }

    /** Adds an office that stands for its holder, if there is one. */
    void addOffice(int first, int limit) {
        if (first < limit) {
            out.add(
                    first,
                    limit,
                    MentionForm.NAME,
                    MentionCollector.PERSON,
                    NameKinds.CLEAR,
                    KnownNames.NONE,
                    MentionCollector.OFFICE);
        }
    }

    void addGuessed(int first, int limit) {
        int guess = kinds.guess(first, limit);
        addWhole(first, limit, NameKinds.kind(guess), NameKinds.weight(guess));
    }

    /** Adds a name as one mention, and the known names within it where it names no person. */
    void addWhole(int first, int limit, int kind, int weight) {
        if (kinds.isNoActor(first, limit, kind) || shape.thingLimit(first, limit) < limit) {
            addInner(first, limit);
            return;
        }
        int flags = (kind == MentionCollector.PERSON ? persons.gender(first, limit) : 0)
                | (kinds.isBareName(first, limit) ? MentionCollector.BARE : 0);
        out.add(first, limit, MentionForm.NAME, kind, weight, KnownNames.NONE, flags);
        if (kind == MentionCollector.PERSON) {
            describe(first, limit, context.roleBefore(first), first);
        } else {
            addInner(first, limit);
        }
    }

    /** Gives the mention that was added last the role before it and the description behind it. */
    void describe(int first, int limit, int roleFirst, int roleLimit) {
        if (roleFirst >= 0) {
            out.role(roleFirst, roleLimit);
        }
        int apposition = context.apposition(first, limit);
        int before = apposition > 0 ? -1 : context.descriptionBefore(roleFirst >= 0 ? roleFirst : first, limit);
        if (apposition > 0) {
            out.apposition(limit + 1, apposition);
        } else if (before >= 0) {
            out.apposition(before, (roleFirst >= 0 ? roleFirst : first) - 1);
        }
    }

    void addInner(int first, int limit) {
        int token = first;
        while (token < limit) {
            boolean inner = known.entry(token) != KnownNames.NONE && known.limit(token) <= limit;
            boolean end = known.limit(token) == limit && (token == first || known.is(token, Gazetteer.ORGANIZATION));
            if (inner && !end) {
                addKnown(token);
            } else if (!inner && limit - first > 1 && capitals.isPlaceElsewhere(token)) {
                out.add(token, token + 1, MentionForm.NAME, MentionCollector.PLACE, NameKinds.HINT, KnownNames.NONE, 0);
            }
            token = Math.max(token + 1, known.entry(token) == KnownNames.NONE ? 0 : known.limit(token));
        }
    }

    void addKnown(int first) {
        boolean adjective = known.is(first, Gazetteer.ADJECTIVE | Gazetteer.PEOPLE);
        int guess = kinds.guessKnown(first, known.limit(first), known.flags(first));
        int kind = NameKinds.kind(guess);
        int flags = (known.is(first, Gazetteer.SEAT) ? MentionCollector.SEAT : 0)
                | (known.is(first, Gazetteer.COUNTRY) ? MentionCollector.COUNTRY : 0);
        out.add(
                first,
                known.limit(first),
                adjective ? MentionForm.ADJECTIVE : MentionForm.NAME,
                kind,
                NameKinds.weight(guess),
                known.actor(first),
                flags);
        if (kind == MentionCollector.ORGANIZATION && known.limit(first) - first > 1) {
            addPlaces(first, known.limit(first));
        }
    }

    /** Adds the places within a known organisation: {@code Boston} in {@code Boston Globe}. */
    private void addPlaces(int first, int limit) {
        int token = known.innerPlace(first);
        if (token > first) {
            out.add(
                    first,
                    token,
                    MentionForm.NAME,
                    MentionCollector.PLACE,
                    NameKinds.SURE,
                    known.actor(first, token),
                    0);
        }
        for (token = Math.max(token, first + 1); token < limit; token++) {
            if (known.is(token, Gazetteer.PLACE) && known.limit(token) <= limit) {
                addKnown(token);
                token = known.limit(token) - 1;
            }
        }
    }
}
