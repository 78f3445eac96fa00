package io.brandrules.cascade;

import io.brandrules.style.Color;
import io.brandrules.style.ColorContext;
import io.brandrules.style.ColorValue;
import io.brandrules.style.FontSize;
import io.brandrules.style.FontWeight;
import io.brandrules.style.Interval;
import io.brandrules.style.LengthContext;
import io.brandrules.style.LineHeight;
import io.brandrules.style.Measure;
import io.brandrules.style.WrittenFamily;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The longhands that decide how text is painted.
 *
 * <p>Those that an element inherits come first, so that they can be handed on together; each comes behind those that it
 * is computed from.
 */
@SuppressWarnings("EnumOrdinal") // the values of an element lie in an array
public enum Property {
    COLOR_SCHEME("color-scheme", true, "normal", value -> true),
    FONT_SIZE("font-size", true, "medium", Property::fontSize),
    COLOR("color", true, "canvastext", Property::color),
    TEXT_FILL_COLOR("-webkit-text-fill-color", true, "currentcolor", Property::color),
    TEXT_SHADOW("text-shadow", true, "none", value -> true),
    VISIBILITY("visibility", true, "visible", words("visible", "hidden", "collapse")),
    TEXT_INDENT("text-indent", true, "0", value -> true),
    TEXT_TRANSFORM("text-transform", true, "none", value -> true),
    FONT_FAMILY(
            "font-family",
            true,
            "",
            value -> !WrittenFamily.inProperty("font-family", value).isEmpty()),
    FONT_WEIGHT("font-weight", true, "normal", Property::fontWeight),
    FONT_STYLE(
            "font-style",
            true,
            "normal",
            value -> value.startsWith("oblique") || words("normal", "italic").test(value)),
    LINE_HEIGHT("line-height", true, "normal", Property::lineHeight),
    BACKGROUND_COLOR("background-color", false, "transparent", Property::color),
    BACKGROUND_IMAGE(
            "background-image",
            false,
            "none",
            value -> BackgroundLayers.of(value).isPresent()),
    BACKGROUND_CLIP("background-clip", false, "border-box", value -> true),
    OPACITY("opacity", false, "1", Property::opacity),
    FILTER("filter", false, "none", value -> true),
    MIX_BLEND_MODE("mix-blend-mode", false, "normal", value -> true),
    DISPLAY(
            "display",
            false,
            "inline",
            words(
                    "none",
                    "contents",
                    "block",
                    "inline",
                    "inline-block",
                    "flow-root",
                    "list-item",
                    "flex",
                    "inline-flex",
                    "grid",
                    "inline-grid",
                    "table",
                    "inline-table",
                    "table-row-group",
                    "table-header-group",
                    "table-footer-group",
                    "table-row",
                    "table-cell",
                    "table-column-group",
                    "table-column",
                    "table-caption",
                    "ruby",
                    "ruby-text",
                    "-webkit-box",
                    "-webkit-inline-box",
                    "-webkit-flex",
                    "-webkit-inline-flex",
                    "math",
                    "block flow",
                    "block flow-root",
                    "inline flow",
                    "inline flow-root",
                    "block flex",
                    "inline flex",
                    "block grid",
                    "inline grid",
                    "block table",
                    "inline table")),
    OVERFLOW("overflow", false, "visible", value -> true),
    HEIGHT("height", false, "auto", value -> true),
    MAX_HEIGHT("max-height", false, "none", value -> true),
    WIDTH("width", false, "auto", value -> true),
    MAX_WIDTH("max-width", false, "none", value -> true),
    TRANSFORM("transform", false, "none", value -> true),
    CLIP("clip", false, "auto", value -> true),
    CLIP_PATH("clip-path", false, "none", value -> true),
    LEFT("left", false, "auto", value -> true),
    TOP("top", false, "auto", value -> true),
    FLOAT("float", false, "none", words("none", "left", "right", "inline-start", "inline-end")),
    POSITION("position", false, "static", words("static", "relative", "absolute", "fixed", "sticky", "-webkit-sticky"));

    /** How many there are. */
    static final int COUNT = values().length;

    /** How many a child takes from its parent. */
    static final int INHERITED =
            (int) Arrays.stream(values()).takeWhile(Property::inherited).count();

    private static final Map<String, Property> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Property::css, Function.identity()));

    private final String css;
    private final boolean inherited;
    private final String initial;
    private final Predicate<String> grammar;

    Property(String css, boolean inherited, String initial, Predicate<String> grammar) {
        this.css = css;
        this.inherited = inherited;
        this.initial = initial;
        this.grammar = grammar;
    }

    /** The property by its CSS name in lower case; null for one that does not matter here. */
    static @Nullable Property find(String css) {
        return BY_NAME.get(css);
    }

    /** The CSS name: {@code background-color}. */
    public String css() {
        return css;
    }

    /** Whether an element has its parent's value where nothing is declared. */
    public boolean inherited() {
        return inherited;
    }

    /** Its place among all. */
    int index() {
        return ordinal();
    }

    String initial() {
        return initial;
    }

    /** Whether a value without substitutions is one that the property takes; otherwise CSS drops the declaration. */
    boolean admits(String value) {
        return grammar.test(value.toLowerCase(Locale.ROOT));
    }

    /** Whether its values are colours. */
    boolean takesColor() {
        return this == COLOR || this == TEXT_FILL_COLOR || this == BACKGROUND_COLOR;
    }

    /** Whether a value without substitutions computes to the same on every element. */
    boolean constant(String value) {
        String text = value.strip().toLowerCase(Locale.ROOT);
        return switch (this) {
            case COLOR, TEXT_FILL_COLOR, BACKGROUND_COLOR -> Color.parse(text).isPresent();
            case FONT_SIZE -> text.endsWith("px") && text.indexOf('(') < 0;
            case FONT_WEIGHT -> !text.equals("bolder") && !text.equals("lighter");
            case LINE_HEIGHT -> text.equals("normal") || text.endsWith("px") && text.indexOf('(') < 0;
            default -> true;
        };
    }

    private static boolean color(String value) {
        return !(ColorValue.of(value, new ColorContext(Optional.empty(), false)) instanceof ColorValue.Invalid);
    }

    private static boolean opacity(String value) {
        return valid(Opacity.of(value));
    }

    private static boolean fontSize(String value) {
        return valid(FontSize.of(value, lengths(), Interval.of(16)));
    }

    private static boolean fontWeight(String value) {
        return valid(FontWeight.of(value, Interval.of(400)));
    }

    private static boolean lineHeight(String value) {
        return valid(LineHeight.of(value, lengths()).measure());
    }

    /** What lengths are relative to does not make them valid or not. */
    private static LengthContext lengths() {
        Interval any = Interval.of(16);
        return new LengthContext(any, any, any, any, any);
    }

    private static boolean valid(Measure measure) {
        return !(measure instanceof Measure.Invalid);
    }

    private static Predicate<String> words(String... words) {
        Set<String> all = Set.of(words);
        return all::contains;
    }
}
