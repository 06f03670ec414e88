package io.github.wirecopy.internal.actor;

import io.github.wirecopy.model.ActorKind;
import io.github.wirecopy.model.MentionForm;
import java.util.List;

/**
 * The actors of one article in the order of their first mentions, their mentions as token ranges in text order, and the
 * actors that each source stands for. Not changed once it is built.
 */
public final class ActorTable {

    private final List<Entry> entries;
    private final int[][] sources;

    ActorTable(List<Entry> entries, int[][] sources) {
        this.entries = List.copyOf(entries);
        this.sources = sources;
    }

    /** Returns the number of actors. */
    public int size() {
        return entries.size();
    }

    /** Returns what an actor is. */
    public ActorKind kind(int actor) {
        return entries.get(actor).kind;
    }

    /** Returns the fullest name, without leading article or possessive ending. */
    public String name(int actor) {
        return entries.get(actor).name;
    }

    /** Returns the roles and titles that the article gives, each once, in text order. */
    public List<String> roles(int actor) {
        return entries.get(actor).roles;
    }

    /** Returns the other names and descriptions, each once, in text order. */
    public List<String> aliases(int actor) {
        return entries.get(actor).aliases;
    }

    /** Returns the actors on whose behalf a document speaks. */
    public int[] issuers(int actor) {
        return entries.get(actor).issuers.clone();
    }

    /** Returns the number of mentions of an actor. */
    public int mentionCount(int actor) {
        return entries.get(actor).firsts.length;
    }

    /** Returns the first token of a mention. */
    public int mentionFirst(int actor, int mention) {
        return entries.get(actor).firsts[mention];
    }

    /** Returns the token after the last one of a mention. */
    public int mentionLimit(int actor, int mention) {
        return entries.get(actor).limits[mention];
    }

    /** Returns how a mention refers to its actor. */
    public MentionForm mentionForm(int actor, int mention) {
        return entries.get(actor).forms[mention];
    }

    /** Returns the number of sources that were resolved. */
    public int sourceCount() {
        return sources.length;
    }

    /** Returns the actors of a source, in text order: several when several speak together, none if nobody was found. */
    public int[] actorsOf(int source) {
        return sources[source].clone();
    }

    /** One actor. */
    static final class Entry {
        final ActorKind kind;
        final String name;
        final List<String> roles;
        final List<String> aliases;
        final int[] issuers;
        final int[] firsts;
        final int[] limits;
        final MentionForm[] forms;

        Entry(
                ActorKind kind,
                List<String> names,
                List<String> roles,
                int[] issuers,
                int[] firsts,
                int[] limits,
                MentionForm[] forms) {
            this.kind = kind;
            this.name = names.get(0);
            this.roles = List.copyOf(roles);
            this.aliases = names.size() == 1 ? List.of() : List.copyOf(names.subList(1, names.size()));
            this.issuers = issuers;
            this.firsts = firsts;
            this.limits = limits;
            this.forms = forms;
        }
    }
}
