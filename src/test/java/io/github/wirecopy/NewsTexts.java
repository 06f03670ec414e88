package io.github.wirecopy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts that look like news at every joint, and are put together wrongly more often than not. */
final class NewsTexts {

    private static final List<String> PIECES = List.of(
            "NAIROBI, Kenya —",
            "LISBON, May 4 (Reuters) -",
            "By Ana Sousa",
            "Related News",
            "Read more",
            "Jun 11, 2024",
            "2 hours ago",
            "###",
            "-30-",
            "(Reporting by Ana Sousa; Editing by Tom Reed)",
            "© 2024 Example News. All rights reserved.",
            "BYLINE: Ana Sousa",
            "LENGTH: 420 words",
            "LOAD-DATE: May 4, 2024",
            "1 of 3 DOCUMENTS",
            "<DOC>",
            "</DOC>",
            "<TEXT>",
            "@highlight",
            "{\"text\": \"A boat sank.\"}",
            "The mayor said the bridge would open in May.",
            "\"We will open it,\" said Mayor Ana Sousa.",
            "“We will open it,” she added, “and then rest.”",
            "“It was never",
            "finished,” he wrote.",
            "''Not at all,'' the ministry said in a statement.",
            "``Yes,'' Mr. Reed told The Lisbon Post.",
            "'It's the senators' bill,' they argued.",
            "According to the report, prices rose 3.5 percent.",
            "Sousa's deputy, who took office in 2019, resigned.",
            "U.S. officials expressed concern about the plan.",
            "\"",
            "“",
            "”",
            "'",
            "’",
            "«",
            "»",
            "„",
            "&amp;",
            "&#8220;",
            "Dr. J. O'Neill-Reed",
            "...",
            "--",
            "\u00ad",
            "\u00a0",
            "\u200b",
            "\u0007",
            "\ud83d\ude00",
            "\ud800",
            "\ufeff",
            "«Ça va», a dit M. Dupont.",
            "ministère de l’Intérieur");

    private static final List<String> JOINTS = List.of(" ", "\n", "\n\n", "\n    ", "\t", "");

    private NewsTexts() {}

    /** Texts whose lines end with a line feed. */
    static Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.of(PIECES)), Tuple.of(1, words()));
        return Combinators.combine(piece, Arbitraries.of(JOINTS))
                .as((words, joint) -> words + joint)
                .list()
                .ofMaxSize(24)
                .map(parts -> String.join("", parts));
    }

    /** One to three of the pieces, to be repeated. */
    static Arbitrary<String> pieces() {
        return Combinators.combine(Arbitraries.of(PIECES), Arbitraries.of(JOINTS))
                .as((words, joint) -> words + joint)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings().ofMaxLength(30).map(words -> words.replace('\r', ' '));
    }
}
