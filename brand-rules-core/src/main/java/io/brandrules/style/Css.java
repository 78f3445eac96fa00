package io.brandrules.style;

import io.brandrules.text.Span;
import java.util.List;

/**
 * The declarations of a piece of CSS: those of style rules, nested ones too, and of at-rules, known or unknown.
 *
 * <p>Property names and values are not judged, only the syntax is. Reading takes linear time; blocks nested deeper than
 * 200 levels are an error.
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
        return new CssParser(css, false).parse();
    }

    /** Parses the contents of a style attribute, which holds declarations only. */
    public static Css attribute(CharSequence css) {
        return new CssParser(css, true).parse();
    }

    /**
     * Something that CSS drops as invalid.
     *
     * @param span in the text that was parsed
     * @param what it is, as a noun in lower case: {@code a rule without a block}
     */
    public record Error(Span span, String what) {}
}
