package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.model.RelatedLink;
import io.github.wirecopy.model.TrailerKind;
import java.util.Optional;

/** Writes related links and trailers, one thing a line. */
final class TailWriter {

    private final Page page;

    TailWriter(Page page) {
        this.page = page;
    }

    void write(StoryPlan plan) {
        TailPlan tail = plan.tail();
        if (!tail.links().isEmpty()) {
            Heading heading = page.heading(tail.heading());
            page.space("\n");
            tail.links().forEach(link -> writeLink(heading, tail.order(), link));
        }
        for (TrailerKind kind : tail.trailers()) {
            page.trailer(kind, words(kind, plan));
            page.space("\n");
        }
    }

    private void writeLink(Heading heading, TailPlan.LinkOrder order, TailPlan.LinkPlan link) {
        if (order == TailPlan.LinkOrder.BULLETED) {
            page.other("-");
            page.space(" ");
        }
        int begin = page.scribe().here();
        Optional<PrintedDate> date = Optional.empty();
        if (order == TailPlan.LinkOrder.DATE_FIRST) {
            date = Optional.of(page.date(link.date().printed(), link.date().value()));
            page.space("\n");
        }
        page.scribe().write(link.title());
        if (order == TailPlan.LinkOrder.TITLE_FIRST) {
            page.space("\n");
            date = Optional.of(page.date(link.date().printed(), link.date().value()));
        }
        page.article()
                .addRelatedLink(RelatedLink.builder()
                        .title(link.title())
                        .published(date)
                        .heading(heading)
                        .span(page.scribe().since(begin))
                        .build());
        page.space("\n");
    }

    private static String words(TrailerKind kind, StoryPlan plan) {
        return switch (kind) {
            case CREDIT -> "(Reporting by " + plan.tail().editor() + ")";
            case COPYRIGHT -> "© 2024 " + plan.head().publisher() + ". All rights reserved.";
            default -> "###";
        };
    }
}
