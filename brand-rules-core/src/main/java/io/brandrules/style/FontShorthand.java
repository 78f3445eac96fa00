package io.brandrules.style;

import io.brandrules.text.Span;
import java.util.Optional;

/**
 * The parts of a value of the shorthand {@code font}; an omitted one has its initial value. The variant is read over.
 *
 * <p>A system font ({@code caption}) has no parts, since they are the client's.
 *
 * @param style {@code italic}, {@code oblique 10deg}
 * @param weight for {@link FontWeight}
 * @param stretch a keyword
 * @param size for {@link FontSize}; empty for a system font only
 * @param lineHeight for {@link LineHeight}
 * @param families the list behind the size; empty for a system font only
 * @see <a href="https://www.w3.org/TR/css-fonts-4/#font-prop">CSS Fonts Module Level 4, section 2.7</a>
 */
public record FontShorthand(
        Optional<Part> style,
        Optional<Part> weight,
        Optional<Part> stretch,
        Optional<Part> size,
        Optional<Part> lineHeight,
        Optional<Part> families) {
    /**
     * A part as it is written.
     *
     * @param span in the value
     */
    public record Part(String text, Span span) {}

    /**
     * The parts of a whole value, in which {@code var()} is substituted already; empty where CSS drops it, and for the
     * keywords that every property takes ({@code inherit}).
     */
    public static Optional<FontShorthand> parse(CharSequence value) {
        return new FontSyntax(value).read();
    }

    /** Whether it is one of the client's own fonts. */
    public boolean system() {
        return size.isEmpty();
    }
}
