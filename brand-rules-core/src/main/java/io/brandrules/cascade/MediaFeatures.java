package io.brandrules.cascade;

import io.brandrules.style.CssToken;
import io.brandrules.style.CssTokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The features that media queries ask for, as one way of viewing has them.
 *
 * @see <a href="https://www.w3.org/TR/mediaqueries-5/#mq-features">Media Queries Level 5, section 2.4</a>
 */
final class MediaFeatures {
    private static final double PIXELS_PER_EM = 16;

    private final Viewing viewing;

    MediaFeatures(Viewing viewing) {
        this.viewing = viewing;
    }

    /** The value of a feature without its brackets; null for one that is not known, or malformed. */
    @Nullable
    Truth of(String feature) {
        int colon = feature.indexOf(':');
        String lower = feature.toLowerCase(Locale.ROOT);
        if (colon >= 0) {
            return plain(
                    lower.substring(0, colon).strip(),
                    lower.substring(colon + 1).strip());
        }
        return lower.indexOf('<') >= 0 || lower.indexOf('>') >= 0 || lower.indexOf('=') >= 0
                ? range(lower)
                : bare(lower.strip());
    }

    private @Nullable Truth plain(String name, String value) {
        if (name.startsWith("min-") || name.startsWith("max-")) {
            OptionalDouble actual = number(name.substring(4));
            OptionalDouble wanted = quantity(value);
            return actual.isEmpty() || wanted.isEmpty()
                    ? vendor(name)
                    : Truth.of(
                            name.startsWith("min-")
                                    ? actual.getAsDouble() >= wanted.getAsDouble()
                                    : actual.getAsDouble() <= wanted.getAsDouble());
        }
        OptionalDouble actual = number(name);
        if (actual.isPresent()) {
            OptionalDouble wanted = quantity(value);
            return wanted.isEmpty() ? null : Truth.of(actual.getAsDouble() == wanted.getAsDouble());
        }
        String word = word(name);
        return word == null ? vendor(name) : Truth.of(word.equals(value));
    }

    /** Hooks by which one kind of browser is told from another. */
    private static @Nullable Truth vendor(String name) {
        return switch (name) {
            case "-webkit-min-device-pixel-ratio" -> Truth.TRUE;
            case "-ms-high-contrast", "min--moz-device-pixel-ratio" -> Truth.FALSE;
            default -> null;
        };
    }

    private @Nullable Truth bare(String name) {
        OptionalDouble number = number(name);
        if (number.isPresent()) {
            return Truth.of(number.getAsDouble() != 0);
        }
        String word = word(name);
        return word == null ? null : Truth.of(!word.equals("none") && !word.equals("no-preference"));
    }

    /** A feature of a keyword; null for one that is not known. */
    private @Nullable String word(String name) {
        return switch (name) {
            case "prefers-color-scheme" -> viewing.dark() ? "dark" : "light";
            case "prefers-reduced-motion", "prefers-contrast", "prefers-reduced-transparency", "prefers-reduced-data" ->
                "no-preference";
            case "forced-colors", "inverted-colors", "-ms-high-contrast" -> "none";
            case "orientation" -> viewing.height() >= viewing.width() ? "portrait" : "landscape";
            case "hover", "any-hover" -> viewing.width() < 600 ? "none" : "hover";
            case "pointer", "any-pointer" -> viewing.width() < 600 ? "coarse" : "fine";
            case "scripting" -> "none";
            case "update" -> "fast";
            case "color-gamut" -> "srgb";
            case "dynamic-range", "video-dynamic-range" -> "standard";
            case "display-mode" -> "browser";
            case "overflow-block", "overflow-inline" -> "scroll";
            default -> null;
        };
    }

    private OptionalDouble number(String name) {
        return switch (name) {
            case "width", "device-width" -> OptionalDouble.of(viewing.width());
            case "height", "device-height" -> OptionalDouble.of(viewing.height());
            case "aspect-ratio", "device-aspect-ratio" -> OptionalDouble.of(viewing.width() / viewing.height());
            case "resolution", "-webkit-device-pixel-ratio" -> OptionalDouble.of(1);
            case "color" -> OptionalDouble.of(8);
            case "color-index", "monochrome", "grid" -> OptionalDouble.of(0);
            default -> OptionalDouble.empty();
        };
    }

    /** {@code width <= 600px} or {@code 400px <= width < 700px}. */
    private @Nullable Truth range(String text) {
        List<String> sides = new ArrayList<>();
        List<String> signs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if ("<>=".indexOf(text.charAt(i)) >= 0) {
                int end = i + 1 < text.length() && text.charAt(i) != '=' && text.charAt(i + 1) == '=' ? i + 2 : i + 1;
                sides.add(text.substring(start, i).strip());
                signs.add(text.substring(i, end));
                start = end;
                i = end - 1;
            }
        }
        sides.add(text.substring(start).strip());
        if (sides.size() > 3) {
            return null;
        }
        Truth all = Truth.TRUE;
        for (int i = 0; i < signs.size(); i++) {
            OptionalDouble left = side(sides.get(i));
            OptionalDouble right = side(sides.get(i + 1));
            if (left.isEmpty() || right.isEmpty()) {
                return null;
            }
            all = all.and(Truth.of(holds(left.getAsDouble(), signs.get(i), right.getAsDouble())));
        }
        return all;
    }

    private OptionalDouble side(String text) {
        OptionalDouble feature = number(text);
        return feature.isPresent() ? feature : quantity(text);
    }

    private static boolean holds(double left, String sign, double right) {
        return switch (sign) {
            case "<" -> left < right;
            case "<=" -> left <= right;
            case ">" -> left > right;
            case ">=" -> left >= right;
            default -> left == right;
        };
    }

    /** A length in CSS pixels, a resolution in dots per pixel, a ratio or a number. */
    private static OptionalDouble quantity(String text) {
        CssTokenizer tokens = new CssTokenizer(text);
        CssToken kind = tokens.nextSolid();
        if (kind == CssToken.NUMBER) {
            double number = tokens.number();
            if (tokens.nextSolid() == CssToken.END) {
                return OptionalDouble.of(number);
            }
            return tokens.delim('/') && tokens.nextSolid() == CssToken.NUMBER
                    ? OptionalDouble.of(number / tokens.number())
                    : OptionalDouble.empty();
        }
        if (kind != CssToken.DIMENSION) {
            return OptionalDouble.empty();
        }
        double factor = switch (tokens.unit()) {
            case "px", "dppx", "x" -> 1;
            case "em", "rem" -> PIXELS_PER_EM;
            case "pt" -> 96 / 72.0;
            case "pc" -> 16;
            case "in" -> 96;
            case "cm" -> 96 / 2.54;
            case "mm" -> 96 / 25.4;
            case "dpi" -> 1 / 96.0;
            case "dpcm" -> 2.54 / 96;
            default -> Double.NaN;
        };
        return Double.isNaN(factor) ? OptionalDouble.empty() : OptionalDouble.of(tokens.number() * factor);
    }
}
