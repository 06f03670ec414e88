package io.github.wirecopy.model;

import java.util.List;
import java.util.Optional;

/** Ids are unique and every reference resolves. */
final class ReferenceInvariants {

    private final Ids statements;
    private final Ids quotes;
    private final Ids actors;

    private ReferenceInvariants(Article article) {
        statements = Ids.of(article.statements(), Statement::id);
        quotes = Ids.of(article.quotes(), Quote::id);
        actors = Ids.of(article.actors(), Actor::id);
    }

    static void check(Article article) {
        ReferenceInvariants invariants = new ReferenceInvariants(article);
        Ids.requireUnique(invariants.statements, invariants.quotes, invariants.actors);
        invariants.checkStatements(article.statements());
        invariants.checkQuotes(article.quotes());
        invariants.checkActors(article.actors());
    }

    private void checkStatements(List<Statement> all) {
        for (Statement statement : all) {
            if (statement.attribution().isPresent()) {
                for (String actor : statement.attribution().get().actors()) {
                    requireKnown(actors, actor, "Attribution.actors", statement.id());
                }
            }
        }
    }

    private void checkQuotes(List<Quote> all) {
        for (int i = 0; i < all.size(); i++) {
            Quote quote = all.get(i);
            requireKnown(statements, quote.statement(), "Quote.statement", quote.id());
            requireEarlier(quote.continues(), i, "Quote.continues", quote.id());
            requireEarlier(quote.parent(), i, "Quote.parent", quote.id());
        }
    }

    private void checkActors(List<Actor> all) {
        for (Actor actor : all) {
            for (String issuer : actor.issuers()) {
                requireKnown(actors, issuer, "Actor.issuers", actor.id());
                if (issuer.equals(actor.id())) {
                    throw new IllegalStateException("Actor.issuers of " + actor.id() + " must not name itself");
                }
            }
        }
    }

    private static void requireKnown(Ids ids, String id, String reference, String owner) {
        if (!ids.contains(id)) {
            throw new IllegalStateException(
                    reference + " of " + owner + " must name a part of the article, but names " + id);
        }
    }

    private void requireEarlier(Optional<String> id, int position, String reference, String owner) {
        if (id.isPresent()) {
            requireKnown(quotes, id.get(), reference, owner);
            if (quotes.position(id.get()) >= position) {
                throw new IllegalStateException(
                        reference + " of " + owner + " must name an earlier quote, but names " + id.get());
            }
        }
    }
}
