package io.github.wirecopy.benchmark;

import io.github.wirecopy.format.Formats;
import io.github.wirecopy.parse.ArticleParser;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * Something that is timed.
 *
 * @param name what the table calls it
 * @param work what is done with each text; the number depends on all of it, so that none can be skipped
 */
record Arm(String name, ToIntFunction<String> work) {

    /** Returns the rival, the whole parse, the parse up to each stage, and the parse with its JSON, in this order. */
    static List<Arm> all() {
        Stages stages = new Stages();
        ArticleParser parser = ArticleParser.create();
        List<Arm> arms = new ArrayList<>();
        arms.add(new Arm("BreakIterator", breakIterator()));
        arms.add(new Arm(
                "parse, whole", text -> parser.parse(text).article().sentences().size()));
        arms.add(new Arm("  to layout", stages::layout));
        arms.add(new Arm("  to tokens", stages::tokens));
        arms.add(new Arm("  to sentences", stages::sentences));
        arms.add(new Arm("  to quotes", stages::quotes));
        arms.add(new Arm("  to attribution", stages::attribution));
        arms.add(new Arm("  to mentions", stages::mentions));
        arms.add(new Arm("  to actors", stages::actors));
        arms.add(new Arm(
                "parse and JSON",
                text -> Formats.json().format(parser.parse(text).article()).length()));
        return arms;
    }

    /** Returns the JDK's search for sentence ends, and nothing else. */
    static ToIntFunction<String> breakIterator() {
        BreakIterator iterator = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        return text -> {
            iterator.setText(text);
            int sentences = 0;
            while (iterator.next() != BreakIterator.DONE) {
                sentences++;
            }
            return sentences;
        };
    }
}
