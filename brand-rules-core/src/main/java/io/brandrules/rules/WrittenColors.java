package io.brandrules.rules;

import io.brandrules.ruleset.Colors;
import io.brandrules.ruleset.PaletteColor;
import io.brandrules.style.Color;
import io.brandrules.style.WrittenColor;

/** The colours of declarations, and whether they are the brand's. */
final class WrittenColors {
    private WrittenColors() {}

    /** Whether a written colour is a colour of the brand; alpha counts only where the brand's has one. */
    static boolean same(PaletteColor brand, WrittenColor written, Colors colors) {
        return same(brand.value(), written.color(), colors.tolerance());
    }

    static boolean same(Color brand, Color color, double tolerance) {
        boolean alphaCounts = brand.alpha() < 1;
        if (alphaCounts && Math.round(brand.alpha() * 255) != Math.round(color.alpha() * 255)) {
            return false;
        }
        return sixDigits(brand).equals(sixDigits(color)) || brand.distance(color) <= tolerance;
    }

    private static String sixDigits(Color color) {
        return color.hex().substring(0, 7);
    }
}
