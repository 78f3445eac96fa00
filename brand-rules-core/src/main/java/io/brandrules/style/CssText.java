package io.brandrules.style;

import io.brandrules.text.MappedText;
import io.brandrules.text.Span;

/**
 * A piece of CSS, parsed once for all who read it. Immutable and thread-safe.
 *
 * @param text whose characters know their place in the source; spans of {@code css} count in it
 */
public record CssText(MappedText text, Css css) {
    /** Parses a style sheet. */
    public static CssText sheet(MappedText text) {
        return new CssText(text, Css.sheet(text));
    }

    /** Parses the contents of a style attribute. */
    public static CssText attribute(MappedText text) {
        return new CssText(text, Css.attribute(text));
    }

    /**
     * The part of a style sheet between two of its imports, or from the last of them on.
     *
     * @param part a span of the text, before, between or behind {@link ImportRule}s
     */
    public CssText part(Span part) {
        MappedText piece = text.slice(part.start(), part.end());
        return css.opened(part.start()) ? sheet(piece) : new CssText(piece, css.part(part));
    }

    /** The characters of a span of the text. */
    public String slice(Span span) {
        return text.subSequence(span.start(), span.end()).toString();
    }
}
