package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.Dateline;
import java.util.Optional;

/** Writes documents of the TREC collections. */
final class TrecWriter extends StoryWriter {

    @Override
    TextLayout layout() {
        return TextLayout.TREC;
    }

    @Override
    BodyStyle bodyStyle() {
        return BodyStyle.INDENTED;
    }

    @Override
    void writeHead(Page page, HeadPlan head) {
        page.other("<DOC>");
        page.space("\n");
        page.metadata("<DOCNO> ", "DOCNO", "AP8802" + (1000 + head.number()), " </DOCNO>");
        page.space("\n");
        head.headline().ifPresent(words -> {
            page.other("<HEAD>");
            page.article().headline(page.heading(words));
            page.other("</HEAD>");
            page.space("\n");
        });
        if (!head.authors().isEmpty()) {
            page.other("<BYLINE>");
            page.byline("By ", head.authors());
            page.other("</BYLINE>");
            page.space("\n");
        }
        writeDateline(page, head);
        page.other("<TEXT>");
        page.space("\n");
    }

    private static void writeDateline(Page page, HeadPlan head) {
        head.dateline().ifPresent(dateline -> {
            page.other("<DATELINE>");
            page.article().dateline(dateline.write(page.scribe(), ""));
            page.space(" ");
            page.other("</DATELINE>");
            page.space("\n");
        });
    }

    /** Writes nothing, for the dateline has a tag of its own. */
    @Override
    Optional<Dateline> writeLead(Page page, HeadPlan head) {
        return Optional.empty();
    }

    @Override
    void writeTail(Page page, StoryPlan plan) {
        page.space("\n");
        page.other("</TEXT>");
        page.space("\n");
        page.other("</DOC>");
        page.space("\n");
    }
}
