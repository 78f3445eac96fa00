package io.brandrules.style;

import io.brandrules.text.Span;
import java.util.List;

/**
 * The declarations of a piece of CSS.
 *
 * @param declarations in source order; one that CSS's error recovery drops is not among them
 * @param errors what was dropped and why, in source order
 * @see <a href="https://www.w3.org/TR/css-syntax-3/">CSS Syntax Module Level 3</a>
 */
public record Css(List<CssDeclaration> declarations, List<Error> errors) {
    public Css {
        declarations = List.copyOf(declarations);
        errors = List.copyOf(errors);
    }

    /** Parses a style sheet. */
    public static Css sheet(CharSequence css) {
        return new Css(List.of(), List.of());
    }

    /** Parses the contents of a style attribute. */
    public static Css attribute(CharSequence css) {
        return new Css(List.of(), List.of());
    }

    /** Something that CSS drops as invalid. */
    public record Error(Span span, String what) {}
}
