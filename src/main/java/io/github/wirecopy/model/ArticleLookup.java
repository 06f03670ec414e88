package io.github.wirecopy.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is asked of an article by id, made once when something is first asked. */
final class ArticleLookup {

    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, Quote> quotes = new HashMap<>();
    private final Map<String, List<Statement>> statementsByActor = new HashMap<>();
    private final Map<String, List<Quote>> quotesByActor = new HashMap<>();

    ArticleLookup(Article article) {
        for (Actor actor : article.actors()) {
            actors.put(actor.id(), actor);
        }
        for (Statement statement : article.statements()) {
            statements.put(statement.id(), statement);
            for (String actor : speakerIds(statement)) {
                statementsByActor
                        .computeIfAbsent(actor, id -> new ArrayList<>())
                        .add(statement);
            }
        }
        for (Quote quote : article.quotes()) {
            quotes.put(quote.id(), quote);
            for (String actor : speakerIds(quote)) {
                quotesByActor.computeIfAbsent(actor, id -> new ArrayList<>()).add(quote);
            }
        }
    }

    Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    Optional<Statement> statement(String id) {
        return Optional.ofNullable(statements.get(id));
    }

    Optional<Quote> quote(String id) {
        return Optional.ofNullable(quotes.get(id));
    }

    List<Actor> speakers(Quote quote) {
        return actors(speakerIds(quote));
    }

    List<Actor> speakers(Statement statement) {
        return actors(speakerIds(statement));
    }

    List<Quote> quotesBy(Actor actor) {
        return List.copyOf(quotesByActor.getOrDefault(actor.id(), List.of()));
    }

    List<Statement> statementsBy(Actor actor) {
        return List.copyOf(statementsByActor.getOrDefault(actor.id(), List.of()));
    }

    static String names(List<Actor> actors) {
        StringBuilder names = new StringBuilder();
        for (Actor actor : actors) {
            names.append(names.isEmpty() ? "" : ", ").append(actor.name());
        }
        return names.toString();
    }

    private List<Actor> actors(List<String> ids) {
        if (ids.size() == 1) {
            return List.of(actors.get(ids.get(0)));
        }
        List<Actor> found = new ArrayList<>(ids.size());
        for (String id : ids) {
            found.add(actors.get(id));
        }
        return List.copyOf(found);
    }

    private List<String> speakerIds(Quote quote) {
        Statement statement = quote.kind() == QuoteKind.TERM ? null : statements.get(quote.statement());
        return statement == null ? List.of() : speakerIds(statement);
    }

    /** Returns the ids of those who make a statement, each once. */
    private static List<String> speakerIds(Statement statement) {
        if (statement.attribution().isEmpty()) {
            return List.of();
        }
        List<String> ids = statement.attribution().get().actors();
        return ids.size() < 2 ? ids : List.copyOf(new LinkedHashSet<>(ids));
    }
}
