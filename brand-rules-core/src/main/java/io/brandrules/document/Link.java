package io.brandrules.document;

import io.brandrules.text.MappedText;
import io.brandrules.text.Span;

/**
 * A link.
 *
 * @param kind how a reader gets to its target
 * @param target as written, decoded
 * @param text that the reader sees, empty for an image
 * @param tag the start tag, or the whole link in Markdown
 */
public record Link(Kind kind, MappedText target, MappedText text, Span tag) {
    /** A link that a reader follows. */
    public Link(MappedText target, MappedText text, Span tag) {
        this(Kind.FOLLOWED, target, text, tag);
    }

    /** Whether readers see words of it; images and what else is no text are none. */
    public boolean worded() {
        return text.toString().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** How a reader gets to the target of a link. */
    public enum Kind {
        /** By following it. */
        FOLLOWED,
        /** By sending a form. */
        SENT
    }
}
