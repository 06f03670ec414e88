package io.github.wirecopy.jqwik;

/** Writes wire copy: lines of a teleprinter's width, paragraphs known by their indent. */
final class WireWriter extends PlainWriter {

    WireWriter() {
        super(BodyStyle.INDENTED);
    }

    @Override
    TextLayout layout() {
        return TextLayout.WIRE;
    }
}
