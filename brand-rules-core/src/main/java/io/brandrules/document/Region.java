package io.brandrules.document;

import io.brandrules.text.Span;

/**
 * A part of the page that rules can name.
 *
 * @param kind which
 * @param tag the start tag that opens it
 * @param span from the start tag to the end tag
 */
public record Region(Kind kind, Span tag, Span span) {
    /** The kinds of region. */
    public enum Kind {
        HEADER,
        FOOTER,
        CALL_TO_ACTION
    }
}
