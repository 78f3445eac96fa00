package io.brandrules.style;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mixes colours as {@code color-mix()} does.
 *
 * @param space in which is mixed
 * @param hues the way around the circle of hues
 * @see <a href="https://drafts.csswg.org/css-color-5/#color-mix">CSS Color Module Level 5, section 3</a>
 */
record ColorMix(ColorSpace space, Hues hues) {
    /** Which of the two arcs between two hues is taken. */
    enum Hues {
        SHORTER,
        LONGER,
        INCREASING,
        DECREASING;

        /** How far the second hue lies from the first on that arc, in degrees. */
        private double turn(double from, double to) {
            double turn = degrees(to) - degrees(from);
            return switch (this) {
                case SHORTER -> turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
                case LONGER -> turn > 0 && turn < 180 ? turn - 360 : turn > -180 && turn <= 0 ? turn + 360 : turn;
                case INCREASING -> turn < 0 ? turn + 360 : turn;
                case DECREASING -> turn > 0 ? turn - 360 : turn;
            };
        }

        private static double degrees(double hue) {
            return hue - 360 * Math.floor(hue / 360);
        }
    }

    /**
     * A colour to mix.
     *
     * @param share in percent, 0..100; null where none is given
     */
    record Part(AbsoluteColor color, @Nullable Quantity share) {}

    AbsoluteColor mix(List<Part> parts) {
        double[] shares = shares(parts);
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        AbsoluteColor mixed = parts.get(0).color().in(space);
        double mixedShare = shares[0];
        for (int i = 1; i < parts.size(); i++) {
            double both = mixedShare + shares[i];
            AbsoluteColor next = parts.get(i).color().in(space);
            mixed = interpolate(mixed, next, both == 0 ? 0.5 : shares[i] / both);
            mixedShare = both;
        }
        String why = mixed.unknown();
        for (Part part : parts) {
            Quantity share = part.share();
            why = why != null || share == null ? why : share.unknown();
        }
        double alpha = sum < 100 ? mixed.alpha() * sum / 100 : mixed.alpha();
        return new AbsoluteColor(space, mixed.components(), alpha, mixed.missing(), why);
    }

    /** The shares with those that aren't given, which divide what the others leave. */
    private static double[] shares(List<Part> parts) {
        double given = 0;
        int open = 0;
        for (Part part : parts) {
            Quantity share = part.share();
            given += share == null ? 0 : share.value();
            open += share == null ? 1 : 0;
        }
        double[] shares = new double[parts.size()];
        for (int i = 0; i < shares.length; i++) {
            Quantity share = parts.get(i).share();
            shares[i] = share == null ? Math.max(0, 100 - given) / open : share.value();
        }
        return shares;
    }

    private AbsoluteColor interpolate(AbsoluteColor one, AbsoluteColor other, double progress) {
        double alpha1 = one.missing(AbsoluteColor.ALPHA) ? other.alpha() : one.alpha();
        double alpha2 = other.missing(AbsoluteColor.ALPHA) ? one.alpha() : other.alpha();
        double alpha = alpha1 + (alpha2 - alpha1) * progress;
        int missing = one.missing() & other.missing();
        boolean opaque = (missing >> AbsoluteColor.ALPHA & 1) != 0;
        double[] mixed = new double[3];
        for (int i = 0; i < 3; i++) {
            double from = one.missing(i) ? other.component(i) : one.component(i);
            double to = other.missing(i) ? one.component(i) : other.component(i);
            if (i == space.hue()) {
                mixed[i] = from + hues.turn(from, to) * progress;
            } else if (opaque) {
                mixed[i] = from + (to - from) * progress;
            } else {
                double premultiplied = from * alpha1 * (1 - progress) + to * alpha2 * progress;
                mixed[i] = alpha == 0 ? premultiplied : premultiplied / alpha;
            }
        }
        String why = one.unknown() != null ? one.unknown() : other.unknown();
        return new AbsoluteColor(space, mixed, alpha, missing, why);
    }
}
