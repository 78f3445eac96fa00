package io.brandrules.style;

import io.brandrules.text.Span;
import java.util.List;

/**
 * A colour where it is written within a value.
 *
 * @param span in the value
 * @param color what it computes to
 */
public record WrittenColor(Span span, Color color) {
    /**
     * The colours written in the value of a CSS property: those in a shorthand, in a gradient, in a fallback of {@code
     * var()}. None where the property takes no colour ({@code animation-name: red}), or the token is no colour.
     */
    public static List<WrittenColor> inProperty(String property, CharSequence value) {
        return List.of();
    }

    /** The colour in a presentational attribute of HTML, by the legacy rules; none where the attribute takes no colour. */
    public static List<WrittenColor> inAttribute(String element, String attribute, CharSequence value) {
        return List.of();
    }
}
