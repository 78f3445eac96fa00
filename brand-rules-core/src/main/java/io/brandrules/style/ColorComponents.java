package io.brandrules.style;

import org.jspecify.annotations.Nullable;

/** Reads the components and the alpha between the brackets of a colour function, and makes its colour of them. */
final class ColorComponents {
    private static final Quantity OPAQUE = Quantity.number(1);

    private final CssTokenizer tokens;
    private final ColorSpace space;
    private final boolean predefined;
    private final @Nullable AbsoluteColor origin;
    private final Units units;
    private final Quantity[] components = {OPAQUE, OPAQUE, OPAQUE};
    private Quantity alpha = OPAQUE;
    private boolean legacy;

    /**
     * @param space of the function
     * @param predefined whether the function is {@code color()}
     * @param origin what the colour is relative to, or null
     */
    ColorComponents(CssTokenizer tokens, ColorSpace space, boolean predefined, @Nullable AbsoluteColor origin) {
        this.tokens = tokens;
        this.space = space;
        this.predefined = predefined;
        this.origin = origin == null ? null : origin.in(space);
        this.units = this.origin == null ? Units.CONSTANT : new Channels(this.origin);
    }

    /** The channels of an origin as calculations see them: plain numbers, and 0 where they are missing. */
    private final class Channels implements Units {
        private final AbsoluteColor from;

        Channels(AbsoluteColor from) {
            this.from = from;
        }

        @Override
        public @Nullable Quantity relative(double value, String unit) {
            return CONSTANT.relative(value, unit);
        }

        @Override
        public @Nullable Quantity word(String lower) {
            int channel = channel(lower);
            return channel < 0 ? null : number(channel);
        }

        private Quantity number(int channel) {
            double value = channel == AbsoluteColor.ALPHA ? from.alpha() : from.component(channel) * scale(channel);
            return new Quantity(Interval.of(value), Quantity.NUMBER, from.unknown());
        }

        /** The channel that a word stands for, or -1. */
        int channel(String lower) {
            if (lower.equals("alpha")) {
                return AbsoluteColor.ALPHA;
            }
            for (int i = 0; i < 3; i++) {
                if (lower.length() == 1 && lower.charAt(0) == space.channel(i)) {
                    return i;
                }
            }
            return -1;
        }
    }

    /** Reads from the current token to the closing bracket; null where the components are none of the function's. */
    @Nullable
    AbsoluteColor read() {
        for (int i = 0; i < 3; i++) {
            if (i > 0 && legacy && !comma()) {
                return null;
            }
            Quantity next = quantity();
            if (next == null) {
                return null;
            }
            components[i] = next;
            tokens.nextSolid();
            legacy |= i == 0 && tokens.kind() == CssToken.COMMA;
        }
        boolean legacyAllowed = origin == null && !predefined && (space == ColorSpace.SRGB || space == ColorSpace.HSL);
        return legacy && !legacyAllowed || !alphaAndEnd() || !valid() ? null : color();
    }

    /** The origin with the alpha that stands from the current token to the closing bracket. */
    @Nullable
    AbsoluteColor readAlpha() {
        AbsoluteColor from = origin;
        if (from == null || !alphaAndEnd()) {
            return null;
        }
        int missing = from.missing() & 7 | (alpha.none() ? 1 << AbsoluteColor.ALPHA : 0);
        String why = from.unknown() != null ? from.unknown() : alpha.unknown();
        return new AbsoluteColor(space, from.components(), opacity(), missing, why);
    }

    private boolean alphaAndEnd() {
        if (legacy ? comma() : slash()) {
            Quantity next = quantity();
            if (next == null || !scalar(next) || legacy && next.none()) {
                return false;
            }
            alpha = next;
            tokens.nextSolid();
        } else if (origin != null) {
            alpha = origin.missing(AbsoluteColor.ALPHA) ? Quantity.NONE : Quantity.number(origin.alpha());
        }
        return tokens.kind() == CssToken.CLOSE_PAREN || tokens.kind() == CssToken.END;
    }

    private boolean comma() {
        boolean found = tokens.kind() == CssToken.COMMA;
        if (found) {
            tokens.nextSolid();
        }
        return found;
    }

    private boolean slash() {
        boolean found = tokens.delim('/');
        if (found) {
            tokens.nextSolid();
        }
        return found;
    }

    private @Nullable Quantity quantity() {
        if (tokens.kind() != CssToken.IDENT) {
            return Calculation.quantity(tokens, units);
        }
        if (tokens.named("none")) {
            return Quantity.NONE;
        }
        if (units instanceof Channels channels) {
            int channel = channels.channel(CssChars.lower(tokens.name()));
            return channel < 0 ? null : channels.from.missing(channel) ? Quantity.NONE : channels.number(channel);
        }
        return null;
    }

    private boolean valid() {
        for (int i = 0; i < 3; i++) {
            Quantity component = components[i];
            boolean right = i == space.hue()
                    ? component.is(Quantity.NUMBER) || component.is(Quantity.ANGLE) || component.none()
                    : scalar(component);
            if (!right || legacy && component.none()) {
                return false;
            }
        }
        if (!legacy) {
            return true;
        }
        boolean alike = components[1].is(components[2].type());
        return space == ColorSpace.HSL
                ? alike && components[1].is(Quantity.PERCENTAGE)
                : alike && components[0].is(components[1].type());
    }

    private static boolean scalar(Quantity quantity) {
        return quantity.is(Quantity.NUMBER) || quantity.is(Quantity.PERCENTAGE) || quantity.none();
    }

    private double opacity() {
        return alpha.is(Quantity.PERCENTAGE) ? alpha.value() / 100 : alpha.value();
    }

    /** How large a number stands for 1 in {@link ColorSpace}'s units. */
    private double scale(int component) {
        return switch (space) {
            case SRGB -> predefined ? 1 : 255;
            case HSL, HWB -> component == 0 ? 1 : 100;
            default -> 1;
        };
    }

    /** What {@code 100%} stands for in {@link ColorSpace}'s units. */
    private double full(int component) {
        return switch (space) {
            case LAB -> component == 0 ? 100 : 125;
            case LCH -> component == 0 ? 100 : 150;
            case OKLAB, OKLCH -> component == 0 ? 1 : 0.4;
            default -> 1;
        };
    }

    private AbsoluteColor color() {
        double[] values = new double[3];
        int missing = alpha.none() ? 1 << AbsoluteColor.ALPHA : 0;
        String why = origin == null ? null : origin.unknown();
        why = why != null ? why : alpha.unknown();
        for (int i = 0; i < 3; i++) {
            Quantity component = components[i];
            why = why != null ? why : component.unknown();
            missing |= component.none() ? 1 << i : 0;
            double value = component.is(Quantity.PERCENTAGE)
                    ? component.value() / 100 * full(i)
                    : component.value() / scale(i);
            values[i] = Math.max(least(i), Math.min(most(i), value));
        }
        return new AbsoluteColor(space, values, opacity(), missing, why);
    }

    private double least(int component) {
        return switch (space) {
            case SRGB -> predefined || origin != null ? Double.NEGATIVE_INFINITY : 0;
            // Clamped to sRGB's gamut here, as browsers do: clamping the channels instead would turn the hue.
            case HSL, HWB -> component > 0 && origin == null ? 0 : Double.NEGATIVE_INFINITY;
            case LAB, OKLAB -> component == 0 ? 0 : Double.NEGATIVE_INFINITY;
            case LCH, OKLCH -> component < 2 ? 0 : Double.NEGATIVE_INFINITY;
            default -> Double.NEGATIVE_INFINITY;
        };
    }

    private double most(int component) {
        return switch (space) {
            case SRGB -> predefined || origin != null ? Double.POSITIVE_INFINITY : 1;
            case HSL, HWB -> component > 0 && origin == null ? 1 : Double.POSITIVE_INFINITY;
            case LAB, LCH -> component == 0 ? 100 : Double.POSITIVE_INFINITY;
            case OKLAB, OKLCH -> component == 0 ? 1 : Double.POSITIVE_INFINITY;
            default -> Double.POSITIVE_INFINITY;
        };
    }
}
