package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.Dateline;
import io.github.wirecopy.model.TrailerKind;
import java.time.LocalDate;
import java.util.Optional;

/** Writes documents of a LexisNexis text export: a centred head, labelled fields, the body, labelled fields. */
final class LexisNexisWriter extends StoryWriter {

    private static final String MARGIN = " ".repeat(30);
    private static final int WORDS = 120;

    /** Every document of such an export is dated. */
    private static final DatePlan ANY_DATE = new DatePlan(LocalDate.of(2024, 5, 31), DatePlan.Style.LONG);

    @Override
    TextLayout layout() {
        return TextLayout.LEXISNEXIS;
    }

    @Override
    BodyStyle bodyStyle() {
        return BodyStyle.WRAPPED;
    }

    @Override
    void writeHead(Page page, HeadPlan head) {
        page.space(MARGIN);
        page.other(head.number() + " of 900 DOCUMENTS");
        page.space("\n\n\n" + MARGIN);
        page.article().publisher(head.publisher());
        page.other(head.publisher());
        page.space("\n\n");
        DatePlan date = head.date().orElse(ANY_DATE);
        page.space(MARGIN);
        page.article().published(page.date(date.printed("MMMM d, uuuu EEEE"), date.value()));
        page.space("\n\n");
        head.headline().ifPresent(words -> {
            page.article().headline(page.heading(words));
            page.space("\n\n");
        });
        writeFields(page, head);
    }

    private static void writeFields(Page page, HeadPlan head) {
        if (!head.authors().isEmpty()) {
            page.byline("BYLINE: ", head.authors());
            page.space("\n\n");
        }
        page.metadata("SECTION: ", "SECTION", "NEWS; Pg. " + head.number(), "");
        page.space("\n\n");
        head.dateline().ifPresent(dateline -> {
            page.other("DATELINE:");
            page.space(" ");
            page.article().dateline(dateline.writeCity(page.scribe()));
            page.space("\n\n");
        });
        page.metadata("LENGTH: ", "LENGTH", WORDS + " words", "");
        page.space("\n\n");
    }

    /** Writes nothing, for the dateline is a field of the head. */
    @Override
    Optional<Dateline> writeLead(Page page, HeadPlan head) {
        return Optional.empty();
    }

    @Override
    void writeTail(Page page, StoryPlan plan) {
        page.space("\n\n");
        plan.head().date().ifPresent(date -> {
            page.metadata("LOAD-DATE: ", "LOAD-DATE", date.printed("MMMM d, uuuu"), "");
            page.space("\n\n");
        });
        page.metadata("LANGUAGE: ", "LANGUAGE", "ENGLISH", "");
        page.space("\n\n");
        page.article().language("en");
        page.metadata("PUBLICATION-TYPE: ", "PUBLICATION-TYPE", "Newspaper", "");
        page.space("\n\n");
        if (plan.tail().trailers().contains(TrailerKind.COPYRIGHT)) {
            page.space(" ".repeat(20));
            page.trailer(TrailerKind.COPYRIGHT, "Copyright 2024 " + plan.head().publisher());
            page.space("\n");
        }
    }
}
