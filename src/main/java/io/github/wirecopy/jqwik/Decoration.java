package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.ActorKind;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Attribution;
import io.github.wirecopy.model.Statement;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What an article can say that is not in its text.
 *
 * @param file the file that it came from
 * @param url its address
 * @param section its section
 * @param language its language
 * @param alias another name of its first actor
 * @param confidence how sure its attributions are
 */
record Decoration(
        Optional<String> file,
        Optional<String> url,
        Optional<String> section,
        Optional<String> language,
        Optional<String> alias,
        double confidence) {

    static Arbitrary<Decoration> decorations(boolean isHostile) {
        Clauses words = new Clauses(isHostile);
        Arbitrary<Decoration> decorations = Combinators.combine(
                        Arbitraries.of("a.txt", "wires/2024/a.txt").optional(0.3),
                        words.words(Words.TERMS)
                                .map(term -> "https://news.example/" + term)
                                .optional(0.3),
                        words.words(Words.SUBJECTS).optional(0.2),
                        Arbitraries.of("en", "de", "pt-BR").optional(0.3),
                        words.words(Words.TERMS).optional(0.2),
                        Arbitraries.doubles().between(0, 1).ofScale(2))
                .as(Decoration::new);
        return Edges.only(
                decorations,
                new Decoration(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1));
    }

    Article add(ArticleText text) {
        Article article = text.article();
        Article.Builder decorated = article.toBuilder()
                .statements(article.statements().stream().map(this::measured).toList())
                .actors(actors(article.actors()))
                .origin(file.map(name -> Origins.origin(name, 0, text.layout().layout())));
        url.ifPresent(decorated::url);
        section.ifPresent(decorated::section);
        language.ifPresent(decorated::language);
        return decorated.build();
    }

    private Statement measured(Statement statement) {
        Optional<Attribution> attribution = statement
                .attribution()
                .map(said -> said.toBuilder().confidence(confidence).build());
        return statement.toBuilder().attribution(attribution).build();
    }

    private List<Actor> actors(List<Actor> actors) {
        return actors.stream().map(actor -> decorated(actor, actors)).toList();
    }

    /** Gives the first actor the alias, and a document the first actor that is none as issuer. */
    private Actor decorated(Actor actor, List<Actor> actors) {
        Actor.Builder decorated = actor.toBuilder();
        if (actor.equals(actors.get(0))) {
            alias.ifPresent(decorated::addAlias);
        }
        if (actor.kind() == ActorKind.DOCUMENT) {
            actors.stream()
                    .filter(other -> other.kind() != ActorKind.DOCUMENT)
                    .findFirst()
                    .ifPresent(issuer -> decorated.addIssuer(issuer.id()));
        }
        return decorated.build();
    }
}
