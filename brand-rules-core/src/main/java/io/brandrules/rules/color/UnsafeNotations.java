package io.brandrules.rules.color;

import io.brandrules.cache.BoundedCache;
import io.brandrules.style.CssToken;
import io.brandrules.style.CssTokenizer;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds notations in values of CSS that clients of e-mail do not read; of nested ones the outermost. Thread-safe; values
 * that were met lately are not read anew.
 */
final class UnsafeNotations {
    private static final Set<String> LEGACY = Set.of("rgb", "rgba", "hsl", "hsla");

    private static final Map<String, ColorNotation> FUNCTIONS = Map.ofEntries(
            Map.entry("hwb", ColorNotation.SPACED_HUE),
            Map.entry("lab", ColorNotation.LAB),
            Map.entry("lch", ColorNotation.LAB),
            Map.entry("oklab", ColorNotation.LAB),
            Map.entry("oklch", ColorNotation.LAB),
            Map.entry("color", ColorNotation.NEWER),
            Map.entry("color-mix", ColorNotation.NEWER),
            Map.entry("contrast-color", ColorNotation.NEWER),
            Map.entry("device-cmyk", ColorNotation.NEWER),
            Map.entry("alpha", ColorNotation.NEWER),
            Map.entry("light-dark", ColorNotation.LIGHT_DARK),
            Map.entry("var", ColorNotation.VARIABLE));

    /** What was found in values lately, some 1 MB of it. */
    private final BoundedCache<String, List<Found>> values =
            new BoundedCache<>(1 << 20, (value, found) -> 200 + 2 * value.length() + 100 * found.size());

    /** A notation where it stands in a value. */
    record Found(Span span, ColorNotation notation) {}

    /** The notations in a value. */
    List<Found> in(String value) {
        return value.indexOf('(') < 0 && value.indexOf('#') < 0 ? List.of() : values.of(value, UnsafeNotations::read);
    }

    private static List<Found> read(String value) {
        List<Found> found = new ArrayList<>();
        CssTokenizer tokens = new CssTokenizer(value);
        for (CssToken token = tokens.next(); token != CssToken.END; token = tokens.next()) {
            int start = tokens.start();
            Optional<ColorNotation> notation = token == CssToken.FUNCTION
                    ? function(tokens)
                    : token == CssToken.HASH && alpha(tokens.name())
                            ? Optional.of(ColorNotation.ALPHA)
                            : Optional.empty();
            notation.ifPresent(unsafe -> found.add(new Found(new Span(start, tokens.end()), unsafe)));
        }
        return List.copyOf(found);
    }

    private static boolean alpha(String digits) {
        return (digits.length() == 4 || digits.length() == 8)
                && digits.chars().allMatch(digit -> Character.digit(digit, 16) >= 0 && digit < 128);
    }

    /** The notation of the function that the current token opens; where it is a colour's, the tokenizer goes to its end. */
    private static Optional<ColorNotation> function(CssTokenizer tokens) {
        String name = tokens.name().toLowerCase(Locale.ROOT);
        if (LEGACY.contains(name)) {
            ColorNotation spaced = name.startsWith("rgb") ? ColorNotation.SPACED : ColorNotation.SPACED_HUE;
            return Optional.ofNullable(legacy(tokens, name.endsWith("a"), spaced));
        }
        ColorNotation notation = FUNCTIONS.get(name);
        if (notation == null) {
            return Optional.empty();
        }
        int inside = tokens.end();
        boolean relative = tokens.nextSolid() == CssToken.IDENT && tokens.named("from");
        tokens.seek(inside);
        close(tokens);
        return Optional.of(relative ? ColorNotation.NEWER : notation);
    }

    private static @Nullable ColorNotation legacy(CssTokenizer tokens, boolean named, ColorNotation spaced) {
        int inside = tokens.end();
        boolean relative = tokens.nextSolid() == CssToken.IDENT && tokens.named("from");
        tokens.seek(inside);
        int commas = close(tokens);
        if (relative) {
            return ColorNotation.NEWER;
        }
        return commas == 0 ? spaced : named || commas == 3 ? ColorNotation.ALPHA : null;
    }

    /** Goes to the parenthesis that closes the function whose inside starts here, and counts its own commas. */
    private static int close(CssTokenizer tokens) {
        int commas = 0;
        for (CssToken token = tokens.next();
                token != CssToken.END && token != CssToken.CLOSE_PAREN;
                token = tokens.next()) {
            commas += token == CssToken.COMMA ? 1 : 0;
            if (token.opens()) {
                tokens.skipBlock();
            }
        }
        return commas;
    }
}
