package io.brandrules.rules.color;

import io.brandrules.cascade.ComputedStyle;
import io.brandrules.style.Interval;
import io.brandrules.style.Measure;

/**
 * Whether text counts as large: 18 points, or 14 points in bold.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-large-scale">WCAG 2.2, large scale</a>
 */
record TextSize(boolean surelyLarge, boolean surelySmall) {
    private static final double LARGE = 24;
    private static final double LARGE_IN_BOLD = 14 * 96 / 72.0;
    private static final double BOLD = 700;

    static TextSize of(ComputedStyle style) {
        if (!(style.fontSize() instanceof Measure.Known size)
                || !(style.fontWeight() instanceof Measure.Known weight)) {
            return new TextSize(false, false);
        }
        Interval pixels = size.interval();
        double surely = weight.interval().least() >= BOLD ? LARGE_IN_BOLD : LARGE;
        double possibly = weight.interval().most() >= BOLD ? LARGE_IN_BOLD : LARGE;
        // Sizes in points are not whole pixels; what is lost by rounding does not make text small.
        return new TextSize(pixels.least() >= surely - 1e-6, pixels.most() < possibly - 1e-6);
    }
}
