package io.brandrules.style;

import io.brandrules.text.Span;
import java.util.List;

/**
 * A declaration in a style sheet or a style attribute. Spans count in the text that was parsed.
 *
 * @param property in lower case (custom properties keep their case), escapes resolved
 * @param name the property's name
 * @param value without surrounding white space and {@code !important}
 * @param important whether it is marked so
 * @param context the at-rules and selectors around it, outermost first, as they are written: {@code @media (…)}, {@code
 *     .button}
 */
public record CssDeclaration(String property, Span name, Span value, boolean important, List<String> context) {
    public CssDeclaration {
        context = List.copyOf(context);
    }

    /** The same in a text that begins at an offset of this one. */
    CssDeclaration back(int offset) {
        return new CssDeclaration(property, name.back(offset), value.back(offset), important, context);
    }
}
