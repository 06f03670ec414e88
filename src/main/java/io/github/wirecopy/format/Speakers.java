package io.github.wirecopy.format;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Quote;
import io.github.wirecopy.model.Statement;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who speaks in an article, numbered in the order in which they first do, and how much. */
final class Speakers {

    private final Article article;
    private final Map<String, Speaker> byId = new LinkedHashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();

    /**
     * One who speaks.
     *
     * @param number the number, from 1
     * @param quotedWords how many words stand within quotation marks
     * @param words how many words are quoted or reported
     */
    record Speaker(Actor actor, int number, int quotes, int quotedWords, int words) {}

    Speakers(Article article) {
        this.article = article;
        article.statements().forEach(this::count);
        article.quotes().forEach(this::count);
        List<Actor> actors = article.actors();
        for (int i = 0; i < actors.size(); i++) {
            if (contains(actors.get(i))) {
                positions.put(actors.get(i).id(), i);
            }
        }
    }

    List<Speaker> all() {
        return List.copyOf(byId.values());
    }

    /** Returns where one who speaks stands in the list of the article's actors. */
    int position(Actor speaker) {
        return positions.getOrDefault(speaker.id(), 0);
    }

    boolean contains(Actor actor) {
        return byId.containsKey(actor.id());
    }

    /** Returns the number of words of the one who speaks most. */
    int mostWords() {
        int most = 1;
        for (Speaker speaker : byId.values()) {
            most = Math.max(most, speaker.words());
        }
        return most;
    }

    /** Returns the numbers of some actors who speak. */
    List<Integer> numbers(List<Actor> actors) {
        List<Integer> numbers = new ArrayList<>();
        for (Actor actor : actors) {
            Speaker speaker = byId.get(actor.id());
            if (speaker != null) {
                numbers.add(speaker.number());
            }
        }
        return numbers;
    }

    private void count(Statement statement) {
        List<Actor> actors = article.speakers(statement);
        if (actors.isEmpty()) {
            return;
        }
        int words = 0;
        for (Span content : statement.content()) {
            words += words(content);
        }
        for (Actor actor : actors) {
            Speaker old = speaker(actor);
            byId.put(
                    actor.id(), new Speaker(actor, old.number(), old.quotes(), old.quotedWords(), old.words() + words));
        }
    }

    private void count(Quote quote) {
        int words = quote.parent().isPresent() ? 0 : words(quote.contentSpan());
        for (Actor actor : article.speakers(quote)) {
            Speaker old = speaker(actor);
            byId.put(
                    actor.id(),
                    new Speaker(actor, old.number(), old.quotes() + 1, old.quotedWords() + words, old.words()));
        }
    }

    private int words(Span span) {
        return Words.count(article.text(), span.begin(), span.end());
    }

    private Speaker speaker(Actor actor) {
        Speaker known = byId.get(actor.id());
        return known == null ? new Speaker(actor, byId.size() + 1, 0, 0, 0) : known;
    }
}
