package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.ActorKind;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.QuoteKind;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The body of a story while it is written: its paragraphs, and where in them sentences, quotes and names stand. */
final class StoryDraft {

    private final Scribe scribe;
    private final Voices voices = new Voices();
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();
    private final Cast cast;
    private final QuoteMarks marks;
    private final BodyStyle style;
    private int paragraphBegin;
    private int sentenceBegin;

    StoryDraft(Scribe scribe, Cast cast, QuoteMarks marks, BodyStyle style) {
        this.scribe = scribe;
        this.cast = cast;
        this.marks = marks;
        this.style = style;
    }

    Voices voices() {
        return voices;
    }

    int here() {
        return scribe.here();
    }

    void write(String words) {
        scribe.write(words);
    }

    Span since(int begin) {
        return scribe.since(begin);
    }

    void writeAll(List<Passage> passages) {
        for (Passage passage : passages) {
            if (passage.speaker().isEmpty()) {
                cast.forgetLast();
            }
            passage.write(this);
        }
    }

    /** Begins a paragraph at once, as behind a dateline. */
    void beginParagraph() {
        paragraphBegin = here();
    }

    void endParagraph() {
        Span paragraph = since(paragraphBegin);
        paragraphs.add(paragraph);
        scribe.wrap(paragraph, style.width());
    }

    void nextParagraph() {
        endParagraph();
        write(style.separator() + style.indent());
        beginParagraph();
    }

    int beginSentence() {
        if (here() > paragraphBegin) {
            write(" ");
        }
        sentenceBegin = here();
        return sentenceBegin;
    }

    void endSentence(int begin) {
        sentences.add(since(begin));
    }

    /** Writes a name, and returns its place with title or article. */
    Span reference(Reference reference) {
        return cast.write(scribe, reference, here() == sentenceBegin);
    }

    /** Writes {@code X said}. */
    Tag tag(Reference reference, int verb) {
        Span source = reference(reference);
        write(" ");
        Span cue = scribe.write(cast.member(reference).verb(verb));
        return new Tag(source, cue, cast.id(reference));
    }

    /** Writes {@code X, who came late, said}; what stands between the commas is narrated. */
    Tag tagWithAside(Reference reference, int verb) {
        CastMember member = cast.member(reference);
        Span source = reference(reference);
        write(", ");
        boolean isSomebody = member.kind() == ActorKind.PERSON || member.kind() == ActorKind.GROUP;
        voices.narrate(scribe.write(isSomebody ? "who came late" : "which came late"));
        write(", ");
        return new Tag(source, scribe.write(member.verb(verb)), cast.id(reference));
    }

    /** Writes {@code said X}. */
    Tag inverted(Reference reference, int verb) {
        return cueFirst(reference, cast.member(reference).verb(verb));
    }

    /** Writes {@code according to X}. */
    Tag accordingTo(Reference reference) {
        return cueFirst(reference, "according to");
    }

    private Tag cueFirst(Reference reference, String words) {
        Span cue = scribe.write(words);
        write(" ");
        Span source = reference(reference);
        return new Tag(source, cue, cast.id(reference));
    }

    QuoteDraft open(QuoteKind kind) {
        int begin = here();
        write(marks.opening());
        return voices.open(kind, begin, here());
    }

    Span close(QuoteDraft quote) {
        return end(quote, marks.closing());
    }

    /** Ends a quote that the next paragraph opens again. */
    Span leaveOpen(QuoteDraft quote) {
        return end(quote, "");
    }

    void quoteWithin(QuoteDraft outer, String words) {
        int begin = here();
        write(marks.innerOpening());
        QuoteDraft inner = voices.open(QuoteKind.TERM, begin, here());
        inner.setParent(outer.id());
        write(words);
        end(inner, marks.innerClosing());
    }

    private Span end(QuoteDraft quote, String mark) {
        int end = here();
        write(mark);
        quote.end(end, here());
        return quote.span();
    }

    void addTo(Article.Builder article) {
        article.paragraphs(paragraphs)
                .sentences(sentences)
                .statements(voices.statements())
                .quotes(voices.quotes())
                .actors(cast.actors());
    }
}
