package io.brandrules.style;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which CSS properties take colours, and in what way; each way reads the values of such properties. */
enum ColorProperties implements Function<CharSequence, List<WrittenColor>> {
    /** A value is one colour and nothing else. */
    COLOR,
    /** A value holds any number of colours among other things. */
    COLORS,
    /** Colours stand only in functions: gradients, shadows. */
    FUNCTIONS,
    /** A custom property, which may hold anything. */
    ANYTHING,
    /** No colour. */
    NONE;

    private static final Set<String> SEVERAL =
            Set.of("border-color", "border-block-color", "border-inline-color", "scrollbar-color");

    private static final Set<String> SHORTHANDS = Set.of(
            "background",
            "background-image",
            "border",
            "outline",
            "column-rule",
            "row-rule",
            "rule",
            "box-shadow",
            "text-shadow",
            "text-decoration",
            "text-emphasis",
            "text-stroke",
            "text-outline",
            "text-underline",
            "fill",
            "stroke",
            "caret",
            "shading",
            "highlight",
            "pattern",
            "diagonal-down",
            "diagonal-up",
            "color-alt");

    private static final Set<String> IMAGES = Set.of(
            "filter",
            "backdrop-filter",
            "mask",
            "mask-image",
            "mask-border",
            "mask-border-source",
            "mask-box-image",
            "mask-box-image-source",
            "border-image",
            "border-image-source",
            "list-style",
            "list-style-image",
            "shape-outside",
            "box-reflect",
            "offset-path");

    /** Parts of a border that have a width or a style, or a shape, and no colour. */
    private static final Set<String> BORDER_PARTS =
            Set.of("width", "style", "radius", "collapse", "spacing", "slice", "outset", "repeat", "shape");

    /** The colours in a value. */
    @Override
    public List<WrittenColor> apply(CharSequence value) {
        return ColorScan.of(this, value).colors();
    }

    static ColorProperties of(String property) {
        // The initial value of a registered custom property may hold what the property may.
        if (property.startsWith("--") || property.equals("initial-value")) {
            return ANYTHING;
        }
        String name = withoutVendor(CssChars.lower(property));
        if (name.equals("color") || name.endsWith("-color")) {
            // Word's values have a looser grammar, and are not CSS's to drop.
            return property.startsWith("mso-") || SEVERAL.contains(name) ? COLORS : COLOR;
        }
        if (name.endsWith("-colors") || name.endsWith("-color-alt") || SHORTHANDS.contains(name)) {
            return COLORS;
        }
        if (IMAGES.contains(name)) {
            return FUNCTIONS;
        }
        return name.startsWith("border-") && !BORDER_PARTS.contains(name.substring(name.lastIndexOf('-') + 1))
                ? COLORS
                : NONE;
    }

    private static String withoutVendor(String name) {
        if (name.startsWith("mso-")) {
            return name.substring(4);
        }
        int end = name.startsWith("-") ? name.indexOf('-', 1) : -1;
        return end > 0 ? name.substring(end + 1) : name;
    }
}
