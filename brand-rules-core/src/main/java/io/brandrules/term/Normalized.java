package io.brandrules.term;

import io.brandrules.text.MappedText;
import io.brandrules.text.Span;

/**
 * Text as terms are compared: case folded, compatibility forms and ligatures resolved, quotes, hyphens and spaces of
 * every kind made one of each, white space collapsed, invisible characters dropped; each character mapped to the text
 * it came from.
 *
 * @param text spans of this text count in the original
 * @param original what was normalised
 */
public record Normalized(MappedText text, CharSequence original) {
    /** Normalises a text. */
    public static Normalized of(CharSequence original) {
        return new Normalized(MappedText.verbatim(original, 0, original.length()), original);
    }

    /** The span in the original of the normalised characters from {@code from} to {@code to}. */
    public Span span(int from, int to) {
        return text.span(from, to);
    }
}
