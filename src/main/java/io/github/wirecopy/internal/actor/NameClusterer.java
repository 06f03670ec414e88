package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.Gazetteer;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.model.MentionForm;

/**
 * Puts the names of one actor together: known names by the gazetteer, full names of persons by first and last name,
 * names of organisations by their words, and then the short ones.
 */
final class NameClusterer {

    private final TokenTable tokens;
    private final WordIndex words;
    private final MentionTable mentions;
    private final NameKeys keys;
    private final Clusters clusters;
    private final IntMap byKnown = new IntMap();
    private final IntMap byBag = new IntMap();
    private final IntMap byAcronym = new IntMap();
    private final IntMap byWord = new IntMap();
    /** By known organisation, the country that stands before its name. */
    private final IntMap countryOf = new IntMap();

    private final Gazetteer gazetteer = Gazetteer.english();
    private final Seats seats;
    private final Acronyms acronyms;
    private final PersonNames persons;

    NameClusterer(TokenTable tokens, WordIndex words, MentionTable mentions) {
        this.tokens = tokens;
        this.words = words;
        this.mentions = mentions;
        keys = new NameKeys(tokens, words, mentions);
        clusters = new Clusters(mentions);
        seats = new Seats(tokens, mentions);
        number();
        acronyms = new Acronyms(tokens, words, mentions);
        persons = new PersonNames(words, mentions, keys, clusters);
    }

    /** Gives the words of all names their numbers, so that these are below a bound. */
    private void number() {
        for (int mention = 0; mention < mentions.size(); mention++) {
            for (int token = mentions.first(mention); token < mentions.limit(mention); token++) {
                words.of(token);
            }
        }
    }

    /** Returns the clusters of all mentions. */
    Clusters cluster() {
        for (int mention = 0; mention < mentions.size(); mention++) {
            if (isFullPerson(mention)) {
                persons.join(mention);
            }
        }
        for (int mention = 0; mention < mentions.size(); mention++) {
            if (acronyms.explained(mention) != MentionTable.NONE) {
                continue;
            }
            if (mentions.known(mention) >= 0 && !isAmbiguous(mention)) {
                clusters.join(mention, known(seats.actor(mention)));
            } else if (clusters.clusterOf[mention] == Clusters.NONE && keys.size(mention) > 1 && !isOffice(mention)) {
                joinLong(mention);
            }
        }
        for (int mention = 0; mention < mentions.size(); mention++) {
            if (clusters.clusterOf[mention] == Clusters.NONE && !isOffice(mention)) {
                joinShort(mention);
            }
        }
        if (hasOffice()) {
            joinOffices();
        }
        return clusters;
    }

    private boolean isOffice(int mention) {
        return mentions.is(mention, MentionCollector.OFFICE);
    }

    private boolean hasOffice() {
        for (int mention = 0; mention < mentions.size(); mention++) {
            if (isOffice(mention)) {
                return true;
            }
        }
        return false;
    }

    private void joinOffices() {
        Holders holders = new Holders(tokens, words, mentions, clusters);
        for (int mention = 0; mention < mentions.size(); mention++) {
            if (!isOffice(mention)) {
                holders.note(mention);
            } else if (holders.find(mention) != Clusters.NONE) {
                clusters.join(mention, holders.find(mention));
            } else if (keys.size(mention) > 1) {
                joinLong(mention);
            } else {
                joinShort(mention);
            }
        }
    }

    private boolean isFullPerson(int mention) {
        return mentions.kindCode(mention) == MentionCollector.PERSON
                && keys.size(mention) > 1
                && mentions.known(mention) < 0
                && !isOffice(mention);
    }

    /** A known name of one word that the article has as a name of a person: Ford, Jordan, Cuban; Chelsea. */
    private boolean isAmbiguous(int mention) {
        return keys.size(mention) == 1
                && persons.isNameOfOne(mention)
                && !isLocation(mention)
                && (mentions.form(mention) == MentionForm.NAME || !isModifier(mention));
    }

    private boolean isLocation(int mention) {
        int before = mentions.first(mention) - 1;
        boolean named = mentions.parent(mention) != MentionTable.NONE;
        return named
                || before >= 0
                        && (tokens.equals(before, "in")
                                || tokens.equals(before, "at")
                                || tokens.equals(before, "from"));
    }

    /** An adjective before a word in small letters that is no verb belongs to it. */
    private boolean isModifier(int mention) {
        int next = mentions.limit(mention);
        long verb = WordClass.AUXILIARY | WordClass.MODAL | WordClass.REPORTING_VERB | WordClass.TELLING_VERB;
        return next < tokens.size()
                && tokens.has(next, TokenFlag.WORD)
                && !tokens.has(next, TokenFlag.CLITIC)
                && !tokens.is(next, verb);
    }

    private int known(int actor) {
        int cluster = byKnown.get(actor);
        if (cluster == IntMap.NONE) {
            cluster = clusters.make(actor);
            byKnown.put(actor, cluster);
        }
        return cluster;
    }

    private void joinLong(int mention) {
        int national = national(mention);
        if (national >= 0) {
            clusters.join(mention, known(national));
            return;
        }
        long bag = keys.bag(mention);
        int cluster = byBag.get(bag);
        if (cluster == IntMap.NONE) {
            cluster = clusters.make(Clusters.NONE);
            byBag.put(bag, cluster);
            byAcronym.put(keys.initials(mention), cluster);
            index(mention, cluster);
        }
        clusters.join(mention, cluster);
    }

    /**
     * {@code U.S. Department of Defense}: returns the known organisation behind a country, if the article has it of no other
     * country, or -1.
     */
    private int national(int mention) {
        int country = mention + 1;
        boolean inner = country < mentions.size()
                && mentions.first(country) == mentions.first(mention)
                && mentions.is(country, MentionCollector.COUNTRY);
        if (!inner) {
            return -1;
        }
        int begin = tokens.begin(mentions.limit(country));
        int entry = gazetteer.find(tokens.text(), begin, tokens.end(mentions.limit(mention) - 1));
        if (entry < 0 || (gazetteer.flags(entry) & Gazetteer.ORGANIZATION) == 0) {
            return -1;
        }
        int actor = gazetteer.actor(entry);
        if (countryOf.get(actor) == IntMap.NONE) {
            countryOf.put(actor, mentions.known(country));
        }
        return countryOf.get(actor) == mentions.known(country) ? actor : -1;
    }

    /** A word that is no common one can stand for the whole name: {@code Scientology}. */
    private void index(int mention, int cluster) {
        for (int token = mentions.first(mention); token < mentions.limit(mention); token++) {
            boolean common = tokens.is(
                    token,
                    WordClass.ORGANIZATION_NOUN
                            | WordClass.PLACE_NOUN
                            | WordClass.COMPANY_SUFFIX
                            | WordClass.COMMON_WORD
                            | WordClass.OTHER_NAME
                            | WordClass.TITLE
                            | WordClass.ROLE
                            | WordClass.SURNAME
                            | WordClass.GIVEN_NAME_MALE
                            | WordClass.GIVEN_NAME_FEMALE
                            | WordClass.PREPOSITION
                            | WordClass.DETERMINER
                            | WordClass.COORDINATOR);
            if (words.of(token) != WordIndex.NONE && !common && byWord.get(words.of(token)) == IntMap.NONE) {
                byWord.put(words.of(token), cluster);
            }
        }
    }

    private void joinShort(int mention) {
        int explained = acronyms.explained(mention);
        if (explained != MentionTable.NONE && clusters.clusterOf[explained] != Clusters.NONE) {
            clusters.joinSilently(mention, clusters.clusterOf[explained]);
            return;
        }
        int cluster = persons.find(mention);
        if (cluster != Clusters.NONE && mentions.known(mention) >= 0) {
            clusters.joinSilently(mention, cluster);
            return;
        }
        if (cluster == Clusters.NONE && mentions.known(mention) >= 0) {
            cluster = known(mentions.known(mention));
        }
        if (cluster == Clusters.NONE && keys.acronym(mention) != 0) {
            cluster = byAcronym.get(keys.acronym(mention));
        }
        if (cluster == Clusters.NONE) {
            cluster = byWord.get(keys.last(mention));
        }
        if (cluster == Clusters.NONE) {
            cluster = clusters.make(Clusters.NONE);
            byWord.put(keys.last(mention), cluster);
        }
        clusters.join(mention, cluster);
    }
}
