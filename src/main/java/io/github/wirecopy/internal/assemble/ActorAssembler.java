package io.github.wirecopy.internal.assemble;

import io.github.wirecopy.internal.actor.ActorTable;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.Mention;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes the actors of the model, numbered by their first mentions. */
final class ActorAssembler {

    private final TokenTable tokens;
    private final ActorTable table;
    private final Sources sources;

    ActorAssembler(Findings findings) {
        this.tokens = findings.tokens();
        this.table = findings.actors();
        this.sources = findings.sources();
    }

    List<Actor> assemble() {
        List<Actor> actors = new ArrayList<>(table.size());
        for (int actor = 0; actor < table.size(); actor++) {
            actors.add(Actor.builder()
                    .id(Ids.actor(actor))
                    .name(table.name(actor))
                    .kind(table.kind(actor))
                    .roles(table.roles(actor))
                    .aliases(table.aliases(actor))
                    .issuers(ids(table.issuers(actor)))
                    .mentions(mentions(actor))
                    .build());
        }
        return actors;
    }

    /** A source that is named elsewhere too is one mention all the same. */
    private List<Mention> mentions(int actor) {
        List<Mention> mentions = new ArrayList<>(table.mentionCount(actor));
        for (int mention = 0; mention < table.mentionCount(actor); mention++) {
            if (mention == 0 || !isSame(actor, mention - 1, mention)) {
                Span span = new TokenRange(table.mentionFirst(actor, mention), table.mentionLimit(actor, mention))
                        .span(tokens);
                mentions.add(new Mention(span, table.mentionForm(actor, mention)));
            }
        }
        return mentions;
    }

    private boolean isSame(int actor, int one, int other) {
        return table.mentionFirst(actor, one) == table.mentionFirst(actor, other)
                && table.mentionLimit(actor, one) == table.mentionLimit(actor, other);
    }

    /** Returns the ids of those that the source of a statement stands for. */
    List<String> speakers(AttributionDraft attribution) {
        return sources.has(attribution.row()) ? ids(table.actorsOf(sources.of(attribution.row()))) : List.of();
    }

    private static List<String> ids(int[] actors) {
        List<String> ids = new ArrayList<>(actors.length);
        for (int actor : actors) {
            ids.add(Ids.actor(actor));
        }
        return ids;
    }
}
