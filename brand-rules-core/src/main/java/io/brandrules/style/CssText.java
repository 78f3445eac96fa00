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

    /** What stands behind the {@link ImportRule}s of a style sheet, the last of which ends at an offset. */
    public CssText behind(int imports) {
        MappedText rest = text.slice(imports, text.length());
        return css.opened(imports) ? sheet(rest) : new CssText(rest, css.behind(imports));
    }

    /** The characters of a span of the text. */
    public String slice(Span span) {
        return text.subSequence(span.start(), span.end()).toString();
    }
}
