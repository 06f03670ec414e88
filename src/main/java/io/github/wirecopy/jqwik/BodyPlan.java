package io.github.wirecopy.jqwik;

import java.util.List;

/**
 * The body of a story.
 *
 * @param paragraphs the paragraphs with their sentences
 * @param subheads headings between them: the first stands above the second paragraph, and so on
 */
record BodyPlan(List<List<Passage>> paragraphs, List<String> subheads) {}
