package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.Byline;
import io.github.wirecopy.model.Dateline;
import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.MetadataField;
import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.model.RelatedLink;
import io.github.wirecopy.model.Trailer;
import io.github.wirecopy.source.Diagnostic;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * The parts of one article. All of them together hold every char of the text that is not blank.
 *
 * @param headline the title line
 * @param deck the standfirst, or the highlights
 * @param deckParts the stretches of the deck that are text, without the labels between them
 * @param bylines the lines that name the writers
 * @param dateline the lead-in of the first paragraph, which begins after it
 * @param published when it was published
 * @param updated when it was changed last
 * @param url where it was found
 * @param publisher who published it
 * @param section the part of the paper
 * @param language the language as BCP 47 tag, if the head names it
 * @param paragraphs the paragraphs of the body
 * @param subheads the headings within the body
 * @param relatedLinks the articles that it points at
 * @param trailers credits, copyright and the like
 * @param metadata the labelled fields of an export or record
 * @param other what no part claims
 * @param diagnostics what was doubtful
 */
public record ArticleLayout(
        Optional<Heading> headline,
        Optional<Heading> deck,
        List<Span> deckParts,
        List<Byline> bylines,
        Optional<Dateline> dateline,
        Optional<PrintedDate> published,
        Optional<PrintedDate> updated,
        Optional<String> url,
        Optional<String> publisher,
        Optional<String> section,
        Optional<String> language,
        List<Span> paragraphs,
        List<Heading> subheads,
        List<RelatedLink> relatedLinks,
        List<Trailer> trailers,
        List<MetadataField> metadata,
        List<Span> other,
        List<Diagnostic> diagnostics) {}
