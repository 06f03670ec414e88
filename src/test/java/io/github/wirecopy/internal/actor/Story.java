package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.Lexicon;
import io.github.wirecopy.internal.quote.QuoteFinder;
import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.segment.SentenceSegmenter;
import io.github.wirecopy.internal.segment.Sentences;
import io.github.wirecopy.internal.token.BlockKind;
import io.github.wirecopy.internal.token.TextBlocks;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.internal.token.Tokenizer;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text for tests of actors: a paragraph a line, a headline if the first line is set apart from the rest. */
final class Story {

    final String text;
    final TokenTable tokens;
    final Sentences sentences;
    final QuoteTable quotes;
    final MentionTable mentions;

    private Story(String text) {
        this.text = text;
        tokens = new Tokenizer(Lexicon.english()).tokenize(text, blocks(text));
        sentences = new SentenceSegmenter().segment(tokens);
        quotes = new QuoteFinder(1000, 8).find(tokens);
        mentions = new MentionFinder(10_000).find(tokens, sentences, quotes);
    }

    static Story of(String text) {
        return new Story(text);
    }

    private static TextBlocks blocks(String text) {
        TextBlocks.Builder blocks = TextBlocks.builder();
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin) < 0 ? text.length() : text.indexOf('\n', begin);
            boolean headline = begin == 0 && text.startsWith("\n\n", end);
            if (end > begin) {
                blocks.add(new Span(begin, end), headline ? BlockKind.HEADLINE : BlockKind.PARAGRAPH);
            }
            begin = end + 1;
        }
        return blocks.build();
    }

    /** Returns the text of each mention with its kind and form, such as {@code Niger/PLACE} or {@code Nigerien/PLACE*}. */
    List<String> found() {
        List<String> found = new ArrayList<>();
        for (int mention = 0; mention < mentions.size(); mention++) {
            String kind = mentions.kind(mention).map(Enum::name).orElse("?");
            String form = switch (mentions.form(mention)) {
                case NAME -> "";
                case ADJECTIVE -> "*";
                default -> "+";
            };
            found.add(slice(mentions.first(mention), mentions.limit(mention)) + "/" + kind + form);
        }
        return found;
    }

    /** Returns the names of the actors that sources, given by their text, stand for; the places in the text must follow one another. */
    List<List<String>> speakers(String... sources) {
        int[] ranges = ranges(sources);
        ActorTable actors = actors(ranges);
        List<List<String>> speakers = new ArrayList<>();
        for (int source = 0; source < sources.length; source++) {
            speakers.add(Arrays.stream(actors.actorsOf(source))
                    .mapToObj(actors::name)
                    .toList());
        }
        return speakers;
    }

    ActorTable actors(String... sources) {
        return actors(ranges(sources));
    }

    private ActorTable actors(int[] ranges) {
        return new ActorResolver().resolve(tokens, sentences, quotes, mentions, ranges);
    }

    /** Returns the names that an actor has, the fullest first. */
    List<List<String>> names() {
        ActorTable actors = actors();
        List<List<String>> names = new ArrayList<>();
        for (int actor = 0; actor < actors.size(); actor++) {
            List<String> all = new ArrayList<>(List.of(actors.name(actor)));
            all.addAll(actors.aliases(actor));
            names.add(all);
        }
        return names;
    }

    private int[] ranges(String... sources) {
        int[] ranges = new int[sources.length * 2];
        int from = 0;
        for (int source = 0; source < sources.length; source++) {
            int begin = text.indexOf(sources[source], from);
            if (begin < 0) {
                throw new IllegalArgumentException("no '" + sources[source] + "' after " + from);
            }
            from = begin + 1;
            ranges[2 * source] = tokenAt(begin);
            ranges[2 * source + 1] = tokenAt(begin + sources[source].length() - 1) + 1;
        }
        return ranges;
    }

    private int tokenAt(int offset) {
        int token = 0;
        while (tokens.end(token) <= offset) {
            token++;
        }
        return token;
    }

    private String slice(int first, int limit) {
        return text.substring(tokens.begin(first), tokens.end(limit - 1));
    }
}
