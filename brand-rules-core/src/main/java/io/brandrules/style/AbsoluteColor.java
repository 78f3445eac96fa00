package io.brandrules.style;

import org.jspecify.annotations.Nullable;

/**
 * A colour in the space that it was written or computed in, with the components that are missing.
 *
 * @see <a href="https://www.w3.org/TR/css-color-4/#missing">CSS Color Module Level 4, section 4.4</a>
 */
final class AbsoluteColor {
    static final int ALPHA = 3;

    private final ColorSpace space;
    private final double[] components;
    private final double alpha;
    private final int missing;
    private final @Nullable String unknown;

    /**
     * A colour.
     *
     * @param components in the units of {@link ColorSpace#toSrgb}; a missing one becomes 0
     * @param alpha clamped to 0..1; a missing one becomes 0
     * @param missing bit 0 to 2 for each component that is {@code none}, bit 3 for the alpha
     * @param unknown why the colour isn't known, where it isn't
     */
    AbsoluteColor(ColorSpace space, double[] components, double alpha, int missing, @Nullable String unknown) {
        this.space = space;
        this.components = components.clone();
        for (int i = 0; i < 3; i++) {
            this.components[i] = (missing >> i & 1) != 0 ? 0 : finite(components[i]);
        }
        this.alpha = (missing >> ALPHA & 1) != 0 ? 0 : Math.max(0, Math.min(1, alpha));
        this.missing = missing;
        this.unknown = unknown;
    }

    static AbsoluteColor of(Color color) {
        double[] rgb = {color.red(), color.green(), color.blue()};
        return new AbsoluteColor(ColorSpace.SRGB, rgb, color.alpha(), 0, null);
    }

    static AbsoluteColor unknown(String why) {
        return new AbsoluteColor(ColorSpace.SRGB, new double[3], 1, 0, why);
    }

    /** What {@code calc(infinity)} leaves, as a number that the conversions can do with. */
    private static double finite(double value) {
        return Double.isNaN(value) ? 0 : Math.max(-1e6, Math.min(1e6, value));
    }

    ColorSpace space() {
        return space;
    }

    double[] components() {
        return components.clone();
    }

    double alpha() {
        return alpha;
    }

    int missing() {
        return missing;
    }

    @Nullable
    String unknown() {
        return unknown;
    }

    boolean missing(int component) {
        return (missing >> component & 1) != 0;
    }

    double component(int i) {
        return components[i];
    }

    Color toColor() {
        double[] rgb = space.toSrgb(components);
        return new Color(rgb[0], rgb[1], rgb[2], alpha);
    }

    /**
     * This colour in another space; a component is missing there where it says nothing, as the hue of a gray, or where
     * the one that is analogous to it was missing.
     */
    AbsoluteColor in(ColorSpace target) {
        if (target == space) {
            return this;
        }
        double[] converted = target.ofSrgb(space.toSrgb(components));
        int carried = missing & 1 << ALPHA;
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                if (missing(i) && analogous(kind(space, i), kind(target, j))) {
                    carried |= 1 << j;
                }
            }
        }
        if (target.hue() >= 0 && target.gray(converted)) {
            carried |= 1 << target.hue();
        }
        return new AbsoluteColor(target, converted, alpha, carried, unknown);
    }

    private static boolean analogous(char one, char other) {
        return one == other && one != ' ';
    }

    /**
     * The category of a component, as a character: equal ones are analogous.
     *
     * @see <a href="https://www.w3.org/TR/css-color-4/#interpolation-missing">CSS Color Module Level 4, section 12.2</a>
     */
    private static char kind(ColorSpace space, int component) {
        char channel = space.channel(component);
        return switch (space) {
            case LAB, OKLAB -> component == 0 ? 'l' : component == 1 ? 'A' : 'B';
            case HSL, LCH, OKLCH -> channel == 's' ? 'c' : channel;
            case HWB -> channel == 'h' ? 'h' : ' ';
            default -> "rgb".charAt(component);
        };
    }
}
