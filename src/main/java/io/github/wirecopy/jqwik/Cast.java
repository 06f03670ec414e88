package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.Mention;
import io.github.wirecopy.model.MentionForm;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Those who speak in a story: how each is referred to where, and where each has been mentioned. */
final class Cast {

    private final List<CastMember> members;
    private final Map<Integer, List<Mention>> mentions = new LinkedHashMap<>();
    private int last = -1;

    Cast(List<CastMember> members) {
        this.members = members;
    }

    CastMember member(Reference reference) {
        return members.get(position(reference));
    }

    String id(Reference reference) {
        return "a" + List.copyOf(mentions.keySet()).indexOf(position(reference));
    }

    /** Forgets who was mentioned last, so that no pronoun can stand for that one. */
    void forgetLast() {
        last = -1;
    }

    /** Writes a name or pronoun, and returns its place with title or article. */
    Span write(Scribe scribe, Reference reference, boolean isInitial) {
        int position = position(reference);
        CastMember member = members.get(position);
        boolean isPronoun =
                reference.isPronoun() && last == position && !member.pronoun().isEmpty();
        boolean isFirst = !mentions.containsKey(position);
        String before = !isPronoun && (isFirst || member.hasArticle()) ? member.before() : "";
        String name = isPronoun ? member.pronoun() : isFirst ? member.name() : member.shortName();
        int begin = scribe.here();
        scribe.write(isInitial ? Clause.capitalized(before + name) : before + name);
        int mention = member.hasArticle() ? begin : begin + before.length();
        mentions.computeIfAbsent(position, key -> new ArrayList<>())
                .add(new Mention(scribe.since(mention), isPronoun ? MentionForm.PRONOUN : member.form()));
        last = position;
        return scribe.since(begin);
    }

    private int position(Reference reference) {
        return Math.floorMod(reference.actor(), members.size());
    }

    List<Actor> actors() {
        List<Actor> actors = new ArrayList<>();
        mentions.forEach((position, places) -> actors.add(actor("a" + actors.size(), members.get(position), places)));
        return actors;
    }

    private static Actor actor(String id, CastMember member, List<Mention> places) {
        Actor.Builder actor =
                Actor.builder().id(id).name(member.name()).kind(member.kind()).mentions(places);
        if (member.hasTitle()) {
            actor.addRole(member.before().strip().toLowerCase(Locale.ROOT));
        }
        return actor.build();
    }
}
