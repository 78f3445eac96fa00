package io.brandrules.cascade;

import io.brandrules.style.BackgroundShorthand;
import io.brandrules.style.FontShorthand;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes shorthands apart. */
final class Shorthands {
    private static final Set<String> NAMES = Set.of("background", "font", "all");
    private static final Set<String> WIDE = Set.of("inherit", "initial", "unset", "revert", "revert-layer");

    private Shorthands() {}

    /** Whether a property stands for several. */
    static boolean is(String property) {
        return NAMES.contains(property);
    }

    /** Whether a value is one of those that every property takes. */
    static boolean wide(String value) {
        return WIDE.contains(value.toLowerCase(Locale.ROOT));
    }

    /** The properties that a shorthand sets, known ones only. */
    static Set<Property> of(String shorthand) {
        return switch (shorthand) {
            case "background" -> Set.of(Property.BACKGROUND_COLOR, Property.BACKGROUND_IMAGE, Property.BACKGROUND_CLIP);
            case "font" ->
                Set.of(
                        Property.FONT_FAMILY,
                        Property.FONT_SIZE,
                        Property.FONT_WEIGHT,
                        Property.FONT_STYLE,
                        Property.LINE_HEIGHT);
            default -> Set.of(Property.values());
        };
    }

    /** The values of the longhands; empty where CSS drops the declaration. */
    static Optional<Map<Property, String>> expand(String shorthand, String value) {
        Map<Property, String> values = new EnumMap<>(Property.class);
        if (wide(value)) {
            of(shorthand).forEach(property -> values.put(property, value));
            return Optional.of(values);
        }
        return switch (shorthand) {
            case "background" ->
                BackgroundShorthand.parse(value).map(background -> {
                    values.put(Property.BACKGROUND_COLOR, background.color().orElse("transparent"));
                    values.put(Property.BACKGROUND_IMAGE, value);
                    values.put(
                            Property.BACKGROUND_CLIP, background.layers().get(0).clip());
                    return values;
                });
            case "font" ->
                FontShorthand.parse(value).map(font -> {
                    values.put(Property.FONT_FAMILY, text(font.families(), "system-ui"));
                    values.put(Property.FONT_SIZE, text(font.size(), "13.3333px"));
                    values.put(Property.FONT_WEIGHT, text(font.weight(), "normal"));
                    values.put(Property.FONT_STYLE, text(font.style(), "normal"));
                    values.put(Property.LINE_HEIGHT, text(font.lineHeight(), "normal"));
                    return values;
                });
            default -> Optional.empty();
        };
    }

    /** A part, or what it is where it is left out, or the client's own. */
    private static String text(Optional<FontShorthand.Part> part, String otherwise) {
        return part.map(FontShorthand.Part::text).orElse(otherwise);
    }
}
