package io.github.wirecopy.jqwik;

/** Writes articles as pages are copied: title, names, date, paragraphs, links. */
class PlainWriter extends StoryWriter {

    private final BodyStyle style;

    PlainWriter(BodyStyle style) {
        this.style = style;
    }

    @Override
    TextLayout layout() {
        return TextLayout.PLAIN;
    }

    @Override
    BodyStyle bodyStyle() {
        return style;
    }

    @Override
    void writeHead(Page page, HeadPlan head) {
        head.headline().ifPresent(words -> {
            page.article().headline(page.heading(words));
            page.space(style.separator());
        });
        head.deck().ifPresent(words -> {
            page.article().deck(page.heading(words));
            page.space(style.separator());
        });
        if (!head.authors().isEmpty()) {
            page.byline("By ", head.authors());
            page.space(style.separator());
        }
        head.date().ifPresent(date -> {
            page.article().published(page.date(date.printed(), date.value()));
            page.space(style.separator());
        });
    }

    @Override
    void writeTail(Page page, StoryPlan plan) {
        page.space(style.separator());
        new TailWriter(page).write(plan);
    }
}
