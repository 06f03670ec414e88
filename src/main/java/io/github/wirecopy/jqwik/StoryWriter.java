package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.Dateline;
import java.util.Optional;

/** Writes stories in one layout: head, body and tail are the layout's, what stands in the paragraphs is the same in all. */
abstract class StoryWriter {

    static StoryWriter of(StylePlan style) {
        return switch (style.layout()) {
            case PLAIN -> new PlainWriter(style.plain());
            case WIRE -> new WireWriter();
            case LEXISNEXIS -> new LexisNexisWriter();
            case TREC -> new TrecWriter();
            case NEWSWIRE -> new NewswireWriter();
            case REUTERS -> new ReutersWriter();
        };
    }

    abstract TextLayout layout();

    abstract BodyStyle bodyStyle();

    abstract void writeHead(Page page, HeadPlan head);

    abstract void writeTail(Page page, StoryPlan plan);

    /** Writes what stands before the first sentence on its line, and returns it. */
    Optional<Dateline> writeLead(Page page, HeadPlan head) {
        if (head.dateline().isEmpty()) {
            return Optional.empty();
        }
        Dateline dateline = head.dateline().get().write(page.scribe());
        page.space(" ");
        return Optional.of(dateline);
    }

    ArticleText write(StoryPlan plan) {
        Page page = new Page();
        StoryDraft draft = new StoryDraft(
                page.scribe(), new Cast(plan.cast()), plan.style().marks(), bodyStyle());
        writeHead(page, plan.head());
        page.space(bodyStyle().indent());
        writeLead(page, plan.head()).ifPresent(page.article()::dateline);
        writeBody(page, draft, plan.body());
        writeTail(page, plan);
        return new ArticleText(layout(), page.build(draft));
    }

    private void writeBody(Page page, StoryDraft draft, BodyPlan body) {
        draft.beginParagraph();
        for (int i = 0; i < body.paragraphs().size(); i++) {
            if (i > 0) {
                draft.endParagraph();
                page.space(bodyStyle().separator());
                writeSubhead(page, body, i - 1);
                page.space(bodyStyle().indent());
                draft.beginParagraph();
            }
            draft.writeAll(body.paragraphs().get(i));
        }
        draft.endParagraph();
    }

    private void writeSubhead(Page page, BodyPlan body, int position) {
        if (position < body.subheads().size()) {
            page.article().addSubhead(page.heading(body.subheads().get(position)));
            page.space(bodyStyle().separator());
        }
    }
}
