package io.brandrules.style;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words, units and percentages of a calculation stand for. */
interface Units {
    /** The length units that depend on a font, the viewport or a container. */
    Pattern RELATIVE = Pattern.compile("r?(?:em|ex|ch|cap|ic|lh)|[sld]?v(?:[whib]|min|max)|cq(?:[whib]|min|max)");

    /** Units where nothing is known about fonts and the viewport, and percentages are themselves. */
    Units CONSTANT = (value, unit) -> RELATIVE.matcher(unit).matches()
            ? Quantity.unknown(Quantity.LENGTH, "a length relative to a font or to the viewport")
            : null;

    /** A length that depends on the surroundings; null for another unit. The unit is in lower case. */
    @Nullable
    Quantity relative(double value, String unit);

    default Quantity percentage(double value) {
        return Quantity.of(value, Quantity.PERCENTAGE);
    }

    /** What a word stands for; null for nothing. */
    default @Nullable Quantity word(String lower) {
        return null;
    }

    /** The literal at the tokenizer's current token; null where it is no quantity. */
    default @Nullable Quantity literal(CssTokenizer tokens) {
        return switch (tokens.kind()) {
            case NUMBER -> Quantity.number(tokens.number());
            case PERCENTAGE -> percentage(tokens.number());
            case DIMENSION -> {
                double value = tokens.number();
                String unit = tokens.unit();
                Quantity absolute = Quantity.absolute(value, unit);
                yield absolute != null ? absolute : relative(value, unit);
            }
            default -> null;
        };
    }
}
