package io.github.wirecopy.jqwik;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes clauses and names, plain ones or such as are full of what formats must escape. */
final class Clauses {

    private static final String[] HOSTILE = {
        "<b>",
        "&amp;",
        "\"",
        "'",
        "]]>",
        "</script>",
        "-->",
        "=1+1",
        "{{x}}",
        "\\",
        "`*_[a](b)",
        "a\tb",
        "a,b;c",
        "\u0001\u001B",
        "\uD83C\uDF89",
        "\uD800",
        "\u202Eabc\u202C",
        "\u00A0x",
        "\u00AD",
        "\uFEFF",
        "%s",
        "$1",
        "é\u0301"
    };

    private final boolean isHostile;

    Clauses(boolean isHostile) {
        this.isHostile = isHostile;
    }

    Arbitrary<Clause> clauses() {
        Arbitrary<String> subjects = subjects();
        Arbitrary<String> predicates = Words.PREDICATES.any();
        Arbitrary<String> endings = Words.ENDINGS.any().optional(0.4).map(ending -> ending.orElse(""));
        return Combinators.combine(subjects, predicates, endings).as(Clause::new);
    }

    Arbitrary<String> subjects() {
        return words(Words.SUBJECTS);
    }

    /** Returns one of the words, or that word with something hostile. */
    Arbitrary<String> words(Words words) {
        if (!isHostile) {
            return words.any();
        }
        return Combinators.combine(words.any(), Arbitraries.of(HOSTILE))
                .as((word, hostile) -> word + " " + hostile + "x");
    }
}
