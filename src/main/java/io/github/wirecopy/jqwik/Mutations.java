package io.github.wirecopy.jqwik;

import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Changes of texts that a right parser must not mind.
 *
 * @since 0.1.0
 */
public final class Mutations {

    private static final int NARROW = 60;

    private Mutations() {}

    /**
     * Returns all of these changes.
     *
     * @return an arbitrary that shrinks towards no change at all
     */
    public static Arbitrary<Mutation> mutations() {
        return Arbitraries.of(List.of(
                none(),
                lineEnds("\r\n"),
                lineEnds("\r"),
                trailingBlanks(),
                byteOrderMark(),
                wrapping(NARROW),
                leadingLines()));
    }

    /** {@return what leaves a text as it is} */
    public static Mutation none() {
        return named("unchanged", text -> new Edit().copyAll(text.text()));
    }

    /**
     * Returns what ends every line in another way.
     *
     * @param end CRLF or CR
     * @return the change
     */
    public static Mutation lineEnds(String end) {
        String name = "line ends " + (end.length() == 1 ? "CR" : "CRLF");
        return named(name, text -> {
            Edit edit = new Edit();
            text.text().chars().forEach(unit -> edit.put(unit == '\n' ? end : Character.toString((char) unit)));
            return edit;
        });
    }

    /** {@return what puts blanks at the end of every line} */
    public static Mutation trailingBlanks() {
        return named("trailing blanks", text -> {
            Edit edit = new Edit();
            text.text().chars().forEach(unit -> {
                edit.insert(unit == '\n' ? " \t " : "");
                edit.put(Character.toString((char) unit));
            });
            return edit;
        });
    }

    /** {@return what puts a byte order mark before everything} */
    public static Mutation byteOrderMark() {
        return named("byte order mark", text -> new Edit().insert("\uFEFF").copyAll(text.text()));
    }

    /** {@return what puts empty lines before everything} */
    public static Mutation leadingLines() {
        return named("leading lines", text -> new Edit().insert("\n\n").copyAll(text.text()));
    }

    /**
     * Returns what breaks paragraphs into lines. A plain text with one paragraph a line is left as it is, for there a new line would
     * be a new paragraph.
     *
     * @param width how long lines may be
     * @return the change
     */
    public static Mutation wrapping(int width) {
        return named("wrapping at " + width, text -> {
            Scribe scribe = new Scribe();
            scribe.write(text.text());
            if (isWrappable(text)) {
                text.article().paragraphs().forEach(paragraph -> scribe.wrap(paragraph, width));
            }
            return new Edit().copyAll(scribe.text());
        });
    }

    private static boolean isWrappable(ArticleText text) {
        List<Span> paragraphs = text.article().paragraphs();
        boolean isLines = text.layout() == TextLayout.PLAIN || text.layout() == TextLayout.WIRE;
        return !isLines
                || (paragraphs.size() > 1
                        && text.article().relatedLinks().isEmpty()
                        && text.text().startsWith("\n\n", paragraphs.get(0).end()));
    }

    private static Mutation named(String name, Function<ArticleText, Edit> change) {
        return new Mutation() {
            @Override
            public MutatedText apply(ArticleText text) {
                return change.apply(text).done(text, name);
            }

            @Override
            public String toString() {
                return name;
            }
        };
    }

    /** A text while it is copied, and where each unit goes. */
    private static final class Edit {

        private final StringBuilder changed = new StringBuilder();
        private final IntStream.Builder offsets = IntStream.builder();

        /** Puts something in the place of the next unit. */
        Edit put(String words) {
            offsets.add(changed.length());
            changed.append(words);
            return this;
        }

        Edit insert(String words) {
            changed.append(words);
            return this;
        }

        Edit copyAll(String text) {
            text.chars().forEach(unit -> put(Character.toString((char) unit)));
            return this;
        }

        MutatedText done(ArticleText original, String name) {
            offsets.add(changed.length());
            return new MutatedText(original, changed.toString(), offsets.build().toArray(), name);
        }
    }
}
