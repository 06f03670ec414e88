package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.Dateline;
import java.util.Locale;
import java.util.Optional;

/** Writes documents of Reuters-21578: the title in capitals, the first paragraph behind the tag. */
final class ReutersWriter extends StoryWriter {

    private static final String TIME = " 15:01:01.79";

    @Override
    TextLayout layout() {
        return TextLayout.REUTERS;
    }

    @Override
    BodyStyle bodyStyle() {
        return BodyStyle.INDENTED;
    }

    @Override
    void writeHead(Page page, HeadPlan head) {
        page.other("<REUTERS TOPICS=\"NO\" LEWISSPLIT=\"TRAIN\" CGISPLIT=\"TRAINING-SET\" OLDID=\"" + head.number()
                + "\" NEWID=\"" + head.number() + "\">");
        page.space("\n");
        head.date().ifPresent(date -> writeDate(page, date));
        page.other("<TEXT>");
        page.space("\n");
        head.headline().ifPresent(words -> {
            page.other("<TITLE>");
            page.article().headline(page.heading(words.toUpperCase(Locale.ENGLISH)));
            page.other("</TITLE>");
            page.space("\n");
        });
        if (!head.authors().isEmpty()) {
            page.other("<AUTHOR>");
            page.space("    ");
            page.byline("By ", head.authors());
            page.other("</AUTHOR>");
            page.space("\n");
        }
        writeDateline(page, head);
        page.other("<BODY>");
    }

    private static void writeDate(Page page, DatePlan date) {
        page.other("<DATE>");
        String day = date.printed("d-MMM-uuuu").toUpperCase(Locale.ENGLISH);
        page.article().published(page.date(day + TIME, date.value() + "T15:01:01.79"));
        page.other("</DATE>");
        page.space("\n");
    }

    private static void writeDateline(Page page, HeadPlan head) {
        head.dateline().ifPresent(dateline -> {
            page.other("<DATELINE>");
            page.space("    ");
            page.article().dateline(dateline.write(page.scribe(), " -"));
            page.space(" ");
            page.other("</DATELINE>");
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
        page.other("</BODY></TEXT>");
        page.space("\n");
        page.other("</REUTERS>");
        page.space("\n");
    }
}
