package io.brandrules.rules.color;

import io.brandrules.ruleset.PaletteColor;
import io.brandrules.style.Color;
import java.util.ArrayList;
import java.util.List;

/** Whether written colours are the brand's. */
final class WrittenColors {
    private WrittenColors() {}

    /** The colours of the brand that a written one is. */
    static List<PaletteColor> same(List<PaletteColor> brand, Color written, double tolerance) {
        List<PaletteColor> same = new ArrayList<>();
        for (PaletteColor color : brand) {
            if (same(color.value(), written, tolerance)) {
                same.add(color);
            }
        }
        return same;
    }

    /** Whether a written colour is a colour of the brand; alpha counts only where the brand's has one. */
    static boolean same(Color brand, Color color, double tolerance) {
        boolean alphaCounts = brand.alpha() < 1;
        if (alphaCounts && Math.round(brand.alpha() * 255) != Math.round(color.alpha() * 255)) {
            return false;
        }
        return brand.rgb() == color.rgb() || tolerance > 0 && brand.distance(color) <= tolerance;
    }
}
