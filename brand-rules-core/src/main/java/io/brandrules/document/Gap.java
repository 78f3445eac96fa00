package io.brandrules.document;

import io.brandrules.text.Span;

/**
 * Something that could not be read or decided, and is therefore reported and never passed over.
 *
 * @param cause the kind of thing
 * @param span where
 * @param detail one sentence fragment for the person who reads the report: what, and what to do
 */
public record Gap(Cause cause, Span span, String detail) {
    /** Why something was not checked. */
    public enum Cause {
        /** A value that a template fills in. */
        TEMPLATE_HOLE,
        /** CSS that a client drops. */
        INVALID_CSS,
        /** A value that cannot be resolved without running something. */
        UNRESOLVED_VALUE,
        /** Text over an image, whose colours nobody knows. */
        TEXT_OVER_IMAGE,
        /** Text whose shadow decides how it stands out. */
        TEXT_UNDER_SHADOW,
        /** Markup that ends early or cannot be told apart. */
        BROKEN_MARKUP,
        /** A stylesheet or other local file that cannot be read. */
        UNREACHABLE_FILE,
        /** A part of a mail that is none of the message's own text. */
        UNREAD_PART,
        /** A subject or a header that whoever sends the content adds to it. */
        ADDED_ON_SENDING,
        /** An include that a rule about absence needed. */
        UNRESOLVED_INCLUDE,
        /** A market that a rule needed. */
        UNKNOWN_MARKET,
        /** A language that a rule needed. */
        UNKNOWN_LANGUAGE,
        /** A market, language or channel code that does not exist. */
        UNKNOWN_CODE,
        /** Bytes in no declared encoding that are not UTF-8. */
        GUESSED_ENCODING,
        /** A format that cannot be read yet. */
        UNSUPPORTED_FORMAT,
        /** Bytes that are no text. */
        BINARY,
        /** A file that could not be read. */
        UNREADABLE,
        /** A pattern or a parse that ran out of its budget. */
        OUT_OF_BUDGET,
        /** A rule that failed: a bug, which hides nothing. */
        RULE_FAILED
    }
}
