package io.github.wirecopy.format;

import io.github.wirecopy.model.Article;

/** NITF 3.6. */
final class NitfFormat extends BufferedFormat {

    NitfFormat() {
        super("nitf", ".xml");
    }

    @Override
    void append(Article article, TextBuffer out) {
        Markup xml = Markup.xml(out);
        xml.declaration();
        new NitfDocument(article, xml).write();
        xml.line();
    }
}
