package io.brandrules.cascade;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What Word's engine makes of declarations: it drops those that it can't read, and the earlier one stands.
 *
 * @see <a href="https://www.caniemail.com/clients/outlook/#windows">Can I email, Outlook for Windows, as of November 2026</a>
 */
final class WordEngine {
    private static final Set<Property> UNKNOWN = EnumSet.of(
            Property.OPACITY,
            Property.FILTER,
            Property.MIX_BLEND_MODE,
            Property.TEXT_FILL_COLOR,
            Property.TEXT_SHADOW,
            Property.COLOR_SCHEME,
            Property.BACKGROUND_CLIP,
            Property.POSITION,
            Property.FLOAT);

    /** Functions, of which it reads {@code rgb()} alone. */
    private static final Set<String> FUNCTIONS = Set.of(
            "var(",
            "rgba(",
            "hsl",
            "hwb(",
            "lab(",
            "lch(",
            "color(",
            "color-mix(",
            "light-dark(",
            "calc(",
            "clamp(",
            "min(",
            "max(",
            "env(");

    private WordEngine() {}

    /** Whether it reads a declaration; custom properties are nothing to it. */
    static boolean reads(Declared declared) {
        Value value = declared.value();
        return value != null && value.readByWord();
    }

    static boolean reads(Property property, String text) {
        // It takes the colour of a background and leaves the image.
        if (UNKNOWN.contains(property) || property == Property.BACKGROUND_IMAGE) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.indexOf('(') < 0 || FUNCTIONS.stream().noneMatch(lower::contains);
    }
}
