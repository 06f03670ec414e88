package io.github.wirecopy.cli;

import io.github.wirecopy.model.Layout;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a layout as people type it: {@code nexis-uni} for {@code NEXIS_UNI}. */
final class LayoutConverter implements ITypeConverter<Layout> {

    @Override
    public Layout convert(String value) {
        return Arrays.stream(Layout.values())
                .filter(layout ->
                        name(layout).equals(value.toLowerCase(Locale.ROOT).replace('_', '-')))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "no layout has the name '" + value + "'; there are " + String.join(", ", new Names())));
    }

    private static String name(Layout layout) {
        return layout.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names in the order of the layouts. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Layout.values()).map(LayoutConverter::name).iterator();
        }
    }
}
