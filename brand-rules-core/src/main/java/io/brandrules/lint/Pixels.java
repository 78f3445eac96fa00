package io.brandrules.lint;

import io.brandrules.ruleset.Measure;
import io.brandrules.style.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sizes of text in CSS pixels. */
public final class Pixels {
    /** What conversions of units lose, which makes no size another. */
    public static final double NOISE = 1e-3;

    private static final double ROOT = 16;

    private Pixels() {}

    /** The size that a ruleset names, an {@code em} being that of the client's default size. */
    public static double of(Measure measure) {
        return switch (measure.unit()) {
            case "pt" -> measure.value() * 96 / 72;
            case "em", "rem" -> measure.value() * ROOT;
            case "%" -> measure.value() / 100 * ROOT;
            default -> measure.value();
        };
    }

    /** {@code 13.33px}, or {@code 12px to 15px} where it varies. */
    public static String shown(Interval pixels) {
        return pixels.exact()
                ? number(pixels.least()) + "px"
                : number(pixels.least()) + "px to " + number(pixels.most()) + "px";
    }

    /** A figure with two decimals at most. */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            return "∞";
        }
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
