package io.brandrules.style;

import io.brandrules.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A colour where it is written within a value.
 *
 * @param span in the value
 * @param color what it computes to
 */
public record WrittenColor(Span span, Color color) {
    /**
     * The colours written in the value of a CSS property, in order: those in a shorthand, in a gradient, in a fallback
     * of {@code var()}. None where the property takes no colour ({@code animation-name: red}), or the token is no
     * colour. In a custom property the name of a colour counts only if it is the whole value.
     *
     * <p>Where the property takes one colour and the value is more than that ({@code color: red blue}), CSS drops it, and
     * there is none. Shorthands are not judged as a whole, only their colours.
     *
     * <p>A function that derives its colour from others ({@code color-mix()}, {@code rgb(from …)}) is given with the
     * colour that comes out where it is written out whole with constants, and before the others, which are given too.
     * Where that colour depends on more, the function is {@link #unresolved}. Of {@code light-dark()} the two colours
     * are given and not the function.
     */
    public static List<WrittenColor> inProperty(String property, CharSequence value) {
        return readerOf(property).map(reader -> reader.apply(value)).orElse(List.of());
    }

    /**
     * What {@link #inProperty} does for one property; empty for one that takes no colour. Properties that take colours in
     * the same way have the same reader.
     */
    public static Optional<Function<CharSequence, List<WrittenColor>>> readerOf(String property) {
        ColorProperties takes = ColorProperties.of(property);
        return takes == ColorProperties.NONE ? Optional.empty() : Optional.of(takes);
    }

    /**
     * What stands where a colour does in the value of a CSS property, and whose colour is not known: functions that
     * derive it from what isn't constant, those that hold {@code var()} or their like among their numbers, and what is invalid and starts as a
     * colour does. A {@code var()} in place of a whole colour is not among them, since that colour is written where the
     * variable is set.
     */
    public static List<Span> unresolved(String property, CharSequence value) {
        return ColorScan.of(property, value).unresolved();
    }

    /**
     * The colours in an attribute; none where the attribute takes no colour.
     *
     * <p>HTML's presentational attributes go by the legacy rules, so that {@code bgcolor="rgb(255, 0, 0)"} is the {@code
     * #005500} that is painted; those of SVG, VML and MJML by the rules of CSS. A colour that {@code <meta>} states is
     * asked for by the name of the metadata: element {@code meta}, attribute {@code theme-color}.
     */
    public static List<WrittenColor> inAttribute(String element, String attribute, CharSequence value) {
        return readerOf(element, attribute).map(reader -> reader.apply(value)).orElse(List.of());
    }

    /**
     * What {@link #inAttribute} does for one attribute of an element; empty for one that takes no colour. Attributes that
     * take colours in the same way have the same reader.
     */
    public static Optional<Function<CharSequence, List<WrittenColor>>> readerOf(String element, String attribute) {
        return ColorAttributes.readerOf(element, attribute);
    }
}
