package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.Layout;
import io.github.wirecopy.model.Origin;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes origins. */
final class Origins {

    private static final int UNITS = 4_000;

    private Origins() {}

    static Origin origin(String file, int index, Layout layout) {
        return Origin.builder()
                .file(file)
                .index(index)
                .offset((long) index * UNITS)
                .charset("UTF-8")
                .layout(layout)
                .parser("0.1.0")
                .build();
    }

    static Arbitrary<Origin> origins() {
        return Combinators.combine(
                        Arbitraries.of("a.txt", "wires/2024/a.txt", "-"),
                        Arbitraries.integers().between(0, 9_999),
                        Arbitraries.of(Layout.class))
                .as(Origins::origin);
    }
}
