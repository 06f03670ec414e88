package io.github.wirecopy.jqwik;

/** Writes wire copy: one indented line a paragraph. */
final class WireWriter extends PlainWriter {

    WireWriter() {
        super(BodyStyle.INDENTED_LINES);
    }

    @Override
    TextLayout layout() {
        return TextLayout.WIRE;
    }
}
