package io.github.wirecopy.jqwik;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Values of which a few chosen ones are tried for certain: stories have so many parts that the product of all edge cases would be huge.
 *
 * @param <T> the type of the values
 */
final class Edges<T> extends ArbitraryDecorator<T> {

    private final Arbitrary<T> values;
    private final List<T> edges;

    private Edges(Arbitrary<T> values, List<T> edges) {
        this.values = values;
        this.edges = edges;
    }

    /** Returns values of which one is tried for certain. */
    static <T> Arbitrary<T> only(Arbitrary<T> values, T edge) {
        return new Edges<>(values, List.of(edge));
    }

    /** Returns values of which two are tried for certain. */
    static <T> Arbitrary<T> both(Arbitrary<T> values, T one, T other) {
        return new Edges<>(values, List.of(one, other));
    }

    @Override
    protected Arbitrary<T> arbitrary() {
        return values;
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        List<Supplier<Shrinkable<T>>> suppliers = new ArrayList<>();
        for (T edge : edges.subList(0, Math.min(edges.size(), maxEdgeCases))) {
            suppliers.add(() -> Shrinkable.unshrinkable(edge));
        }
        return EdgeCases.fromSuppliers(suppliers);
    }
}
