package io.brandrules.document;

import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An image.
 *
 * @param source as written, decoded
 * @param alternative its text; empty where there is no such attribute
 * @param use what it is there for
 * @param width at which it is shown, in pixels, where it is written beside it
 * @param tag the start tag, or the whole image in Markdown
 * @param partial whether a template may say more of it than is written
 */
public record Image(
        MappedText source, Optional<MappedText> alternative, Use use, OptionalDouble width, Span tag, boolean partial) {
    /** An image of which all is written. */
    public Image(MappedText source, Optional<MappedText> alternative, Use use, OptionalDouble width, Span tag) {
        this(source, alternative, use, width, tag, false);
    }

    /** What an image is there for. */
    public enum Use {
        /** It shows something. */
        CONTENT,
        /** It is all that readers have of a link. */
        LINK,
        /** It says that it is to be passed over, is hidden, is too small to show anything, or stands beside what says it. */
        DECORATION,
        /** It is part of a drawing, which has a name as a whole. */
        DRAWING
    }

    /** Whether it has an alternative text that is not blank. */
    public boolean named() {
        return alternative.filter(text -> !text.toString().isBlank()).isPresent();
    }

    /** The same image for another use. */
    public Image as(Use other) {
        return new Image(source, alternative, other, width, tag, partial);
    }
}
