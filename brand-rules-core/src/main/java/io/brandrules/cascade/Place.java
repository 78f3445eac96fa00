package io.brandrules.cascade;

import io.brandrules.text.Span;

/**
 * Where a style is written.
 *
 * @param file the path of a linked style sheet; empty for the document itself
 * @param span of the value in that file
 */
public record Place(String file, Span span) {
    /** Of what no author wrote: defaults of the client. */
    public static final Place NONE = new Place("", Span.at(0));
}
