package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Span;

/**
 * An element of a document in SGML.
 *
 * @param name its name in upper case
 * @param whole from its opening to its closing tag
 * @param content what is between them
 */
record SgmlElement(String name, Span whole, Span content) {}
