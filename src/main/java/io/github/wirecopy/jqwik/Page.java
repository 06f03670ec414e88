package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Byline;
import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.MetadataField;
import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.model.Trailer;
import io.github.wirecopy.model.TrailerKind;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;

/** What surrounds the body of a story, while it is written. */
final class Page {

    private final Scribe scribe = new Scribe();
    private final Article.Builder article = Article.builder();

    Scribe scribe() {
        return scribe;
    }

    Article.Builder article() {
        return article;
    }

    /** Writes what is blank. */
    void space(String blanks) {
        scribe.write(blanks);
    }

    /** Writes what belongs to no part, such as tags. */
    void other(String words) {
        article.addOther(scribe.write(words));
    }

    Heading heading(String words) {
        return new Heading(words, Optional.of(scribe.write(words)));
    }

    void byline(String before, List<String> authors) {
        Span span = scribe.write(before + String.join(" and ", authors));
        article.addByline(new Byline(span.in(scribe.text()), Optional.of(span), authors));
    }

    PrintedDate date(String words, String value) {
        return new PrintedDate(words, Optional.of(scribe.write(words)), Optional.of(value));
    }

    void trailer(TrailerKind kind, String words) {
        article.addTrailer(new Trailer(kind, words, scribe.write(words)));
    }

    /** Writes a labelled value; all of it is the field. */
    void metadata(String before, String name, String value, String behind) {
        Span span = scribe.write(before + value + behind);
        article.addMetadata(new MetadataField(name, value, Optional.of(span)));
    }

    Article build(StoryDraft draft) {
        draft.addTo(article);
        return article.text(scribe.text()).build();
    }
}
