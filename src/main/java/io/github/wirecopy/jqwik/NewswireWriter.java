package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.Dateline;
import java.util.Optional;

/** Writes documents of newswire collections in SGML, whose datelines end with a low line. */
final class NewswireWriter extends StoryWriter {

    @Override
    TextLayout layout() {
        return TextLayout.NEWSWIRE;
    }

    @Override
    BodyStyle bodyStyle() {
        return BodyStyle.INDENTED;
    }

    @Override
    void writeHead(Page page, HeadPlan head) {
        page.other("<DOC>");
        page.space("\n");
        page.metadata("<DOCNO> ", "DOCNO", "APW1998." + (1000 + head.number()), " </DOCNO>");
        page.space("\n");
        page.metadata("<DOCTYPE> ", "DOCTYPE", "NEWS STORY", " </DOCTYPE>");
        page.space("\n");
        head.date().ifPresent(date -> writeDate(page, date));
        page.other("<BODY>");
        page.space("\n");
        head.headline().ifPresent(words -> {
            page.other("<HEADLINE>");
            page.space("\n");
            page.article().headline(page.heading(words));
            page.space("\n");
            page.other("</HEADLINE>");
            page.space("\n");
        });
        page.other("<TEXT>");
        page.space("\n");
    }

    private static void writeDate(Page page, DatePlan date) {
        page.other("<DATE_TIME>");
        page.space(" ");
        page.article().published(page.date(date.printed("MM/dd/uuuu") + " 10:36:00", date.value() + "T10:36:00"));
        page.space(" ");
        page.other("</DATE_TIME>");
        page.space("\n");
    }

    @Override
    Optional<Dateline> writeLead(Page page, HeadPlan head) {
        return head.dateline().map(plan -> {
            Dateline dateline = plan.write(page.scribe(), " _");
            page.space(" ");
            return dateline;
        });
    }

    @Override
    void writeTail(Page page, StoryPlan plan) {
        page.space("\n");
        page.other("</TEXT>");
        page.space("\n");
        page.other("</BODY>");
        page.space("\n");
        page.other("</DOC>");
        page.space("\n");
    }
}
