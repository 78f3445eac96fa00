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
 */
public record Image(MappedText source, Optional<MappedText> alternative, Use use, OptionalDouble width, Span tag) {
    /** What an image is there for. */
    public enum Use {
        /** It shows something. */
        CONTENT,
        /** It is all that readers have of a link. */
        LINK,
        /** It says that it is to be passed over, is hidden, or is too small to show anything. */
        DECORATION,
        /** It is part of a drawing, which has a name as a whole. */
        DRAWING
    }

    /** Whether it has an alternative text that is not blank. */
    public boolean named() {
        return alternative.filter(text -> !text.toString().isBlank()).isPresent();
    }

    /** The same image as all that readers have of a link. */
    public Image asLink() {
        return new Image(source, alternative, Use.LINK, width, tag);
    }
}
