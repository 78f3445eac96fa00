package io.brandrules.document;

import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import java.util.Set;

/**
 * A written style: an attribute or a CSS declaration, in every branch and conditional comment.
 *
 * @param kind where it is written
 * @param element the tag's name for an attribute and a style attribute, empty for a style sheet
 * @param property the property's or attribute's name, in lower case
 * @param value decoded
 * @param span of the value in the source
 * @param branch id of the innermost arm of the template that holds it
 * @param environments in which it counts
 */
public record Declaration(
        Kind kind,
        String element,
        String property,
        MappedText value,
        Span span,
        int branch,
        Set<Environment> environments) {
    public Declaration {
        environments = Set.copyOf(environments);
    }

    /** Where a style can be written. */
    public enum Kind {
        ATTRIBUTE,
        STYLE_ATTRIBUTE,
        STYLE_SHEET,
        /** A descriptor in an {@code @font-face} rule or its like, which says what a font is and paints nothing. */
        FONT_FACE
    }
}
