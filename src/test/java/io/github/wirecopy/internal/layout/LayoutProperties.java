package io.github.wirecopy.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.internal.dump.RawDocument;
import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.Layout;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class LayoutProperties {

    private static final String[] PIECES = {
        "Old ferry terminal to close",
        "By Jane Doe and John Roe",
        "By",
        "Friday, July 21, 2017",
        "PUBLISHED:",
        "20 hours ago",
        "ACCRA, Ghana (AP) —",
        "ACCRA, 3 JAN 90 -- [TEXT]",
        "The harbour board voted on Monday to close the old ferry terminal by the end of the year.",
        "It is shut.",
        "and nobody knows why it was",
        "\"We have waited for this for ten years,\" said Jane Doe.",
        "Related News",
        "RELATED: Ferries run again in the bay",
        "More from Politics",
        "Ferries run again in the bay",
        "https://example.org/a",
        "May 3, 2024 - Ferries run again in the bay",
        "(Reporting by Jane Doe)",
        "© 2023 Example News",
        "###",
        "-----",
        "•",
        "Share",
        "@highlight",
        "1 of 2 DOCUMENTS",
        "BYLINE: Jane Doe",
        "BYLINE:",
        "LENGTH: 42 words",
        "LOAD-DATE: January 12, 2010",
        "Body",
        "End of Document",
        "<DOC>",
        "</DOC>",
        "<TEXT>",
        "</TEXT>",
        "<HEAD>Port</HEAD>",
        "<DATELINE>ACCRA, Feb 26 - </DATELINE><BODY>",
        "<P>",
        "<REUTERS NEWID=\"1\">",
        "&#3;",
        "HD",
        "HD   Port shut",
        "LP",
        "AN   Document POST000020200503eg5300001",
        "DEV-MUC3-0001 (NOSC)",
        "Title: Port shut",
        "\uD800",
        "\u00A0\u200B",
        "…"
    };

    /** What stands above and below the article on a page, so that the text is read as one. */
    private static final String MENU =
            "Home\nNews\nSport\nHarbours\nFerries\nOpinion\nLetters\nWeather\nSearch\nShop\nTides\n";

    @Provide
    Arbitrary<String> articles() {
        Arbitrary<String> page = lines().map(lines -> "Old ferry terminal to close\n" + MENU + lines + MENU);
        return Arbitraries.frequencyOf(Tuple.of(4, lines()), Tuple.of(1, page));
    }

    private static Arbitrary<String> lines() {
        Arbitrary<String> noise = Arbitraries.strings().ofMaxLength(30);
        Arbitrary<String> piece = Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.of(PIECES)), Tuple.of(1, noise));
        Arbitrary<String> gap = Arbitraries.of("\n", "\n", "\n\n", " ", "\r\n", "\n    ", "\n\n\n\n", "");
        return Combinators.combine(piece, gap)
                .as((words, blanks) -> words + blanks)
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static ArticleLayout parse(String text, Layout layout) {
        return new LayoutParser(Optional.empty())
                .parse(new RawDocument(text, layout, Optional.empty(), 1, List.of(), List.of()));
    }

    @Property(tries = 3000)
    void nothingIsLostAndNothingOverlaps(@ForAll("articles") String text, @ForAll Layout layout) {
        assertThat(Partition.problem(text, parse(text, layout))).isEmpty();
    }

    @Property(tries = 500)
    void layingOutIsDeterministic(@ForAll("articles") String text, @ForAll Layout layout) {
        assertThat(parse(text, layout)).isEqualTo(parse(text, layout));
    }

    @Property(tries = 3000)
    void lineBreaksMakeNoDifference(@ForAll("articles") String text, @ForAll Layout layout) {
        String unix = text.replace("\r\n", "\n").replace("\r", "\n");
        String windows = unix.replace("\n", "\r\n");
        assertThat(shown(windows, parse(windows, layout))).isEqualTo(shown(unix, parse(unix, layout)));
    }

    /** Shows the parts with their text, in which line breaks are alike. */
    private static List<String> shown(String text, ArticleLayout layout) {
        return Stream.of(
                        layout.headline().map(Heading::text).stream(),
                        layout.deck().map(Heading::text).stream(),
                        layout.bylines().stream().map(byline -> byline.text() + byline.authors()),
                        layout.dateline().map(dateline -> dateline.text()).stream(),
                        layout.published().map(date -> date.text() + date.value()).stream(),
                        layout.paragraphs().stream().map(span -> span.in(text)),
                        layout.subheads().stream().map(Heading::text),
                        layout.relatedLinks().stream().map(link -> link.title() + link.url()),
                        layout.trailers().stream().map(trailer -> trailer.kind() + trailer.text()),
                        layout.metadata().stream().map(field -> field.name() + field.value()),
                        layout.other().stream().map((Span span) -> span.in(text)))
                .flatMap(parts -> parts)
                .map(part -> part.replace("\r\n", "\n"))
                .toList();
    }
}
