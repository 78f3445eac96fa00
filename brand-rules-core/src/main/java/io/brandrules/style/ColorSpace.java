package io.brandrules.style;

import java.util.function.DoubleUnaryOperator;

/**
 * The colour spaces of CSS, with their way to sRGB and, where something is measured there, back.
 *
 * <p>Matrices and transfer functions are those of CSS Color Module Level 4, section 18, in double precision. A transfer
 * function is mirrored at 0, so that colours outside of a gamut are kept. {@code rec2020} has the gamma of 2.4 that the
 * module took over from ITU-R BT.1886 in 2025.
 *
 * @see <a href="https://drafts.csswg.org/css-color-4/#color-conversion-code">CSS Color Module Level 4, section 18</a>
 */
enum ColorSpace {
    SRGB(v -> v.clone()),
    HSL(ColorSpace::hslToSrgb),
    HWB(ColorSpace::hwbToSrgb),
    SRGB_LINEAR(v -> each(v, ColorSpace::encode)),
    DISPLAY_P3(v -> fromD65(Matrix.P3.times(each(v, ColorSpace::decode)))),
    DISPLAY_P3_LINEAR(v -> fromD65(Matrix.P3.times(v))),
    A98_RGB(v -> fromD65(Matrix.A98.times(each(v, c -> power(c, 563.0 / 256))))),
    PROPHOTO_RGB(v -> fromD50(Matrix.PROPHOTO.times(each(v, ColorSpace::decodeProphoto)))),
    REC2020(v -> fromD65(Matrix.REC2020.times(each(v, c -> power(c, 2.4))))),
    XYZ_D50(ColorSpace::fromD50),
    XYZ_D65(ColorSpace::fromD65),
    LAB(v -> fromD50(labToD50(v))),
    LCH(v -> fromD50(labToD50(rectangular(v)))),
    OKLAB(v -> fromD65(oklabToD65(v))),
    OKLCH(v -> fromD65(oklabToD65(rectangular(v))));

    private static final double KAPPA = 24389.0 / 27;
    private static final double EPSILON = 216.0 / 24389;
    private static final double[] D50 = {0.3457 / 0.3585, 1, (1 - 0.3457 - 0.3585) / 0.3585};

    private final Conversion toSrgb;

    ColorSpace(Conversion toSrgb) {
        this.toSrgb = toSrgb;
    }

    private interface Conversion {
        double[] apply(double[] components);
    }

    /** Gamma-encoded sRGB of a colour of this space; hues in degrees, what CSS writes as a percentage as 0..1. */
    double[] toSrgb(double... components) {
        return toSrgb.apply(components);
    }

    /** CIE Lab relative to D50, L from 0 to 100, of gamma-encoded sRGB. */
    static double[] labOfSrgb(double... rgb) {
        double[] xyz = Matrix.D65_TO_D50.times(Matrix.SRGB.times(each(rgb, ColorSpace::decode)));
        double[] f = new double[3];
        for (int i = 0; i < 3; i++) {
            double t = xyz[i] / D50[i];
            f[i] = t > EPSILON ? Math.cbrt(t) : (KAPPA * t + 16) / 116;
        }
        return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
    }

    /** Linear light of a gamma-encoded sRGB channel. */
    static double decode(double c) {
        double abs = Math.abs(c);
        return abs <= 0.04045 ? c / 12.92 : Math.copySign(Math.pow((abs + 0.055) / 1.055, 2.4), c);
    }

    private static double encode(double c) {
        double abs = Math.abs(c);
        return abs > 0.0031308 ? Math.copySign(1.055 * Math.pow(abs, 1 / 2.4) - 0.055, c) : 12.92 * c;
    }

    private static double decodeProphoto(double c) {
        return Math.abs(c) <= 16.0 / 512 ? c / 16 : power(c, 1.8);
    }

    private static double power(double c, double exponent) {
        return Math.copySign(Math.pow(Math.abs(c), exponent), c);
    }

    private static double[] each(double[] v, DoubleUnaryOperator f) {
        return new double[] {f.applyAsDouble(v[0]), f.applyAsDouble(v[1]), f.applyAsDouble(v[2])};
    }

    private static double[] fromD65(double[] xyz) {
        return each(Matrix.TO_SRGB.times(xyz), ColorSpace::encode);
    }

    private static double[] fromD50(double[] xyz) {
        return fromD65(Matrix.D50_TO_D65.times(xyz));
    }

    private static double[] labToD50(double[] lab) {
        double y = (lab[0] + 16) / 116;
        double x = lab[1] / 500 + y;
        double z = y - lab[2] / 200;
        return new double[] {
            D50[0] * (x * x * x > EPSILON ? x * x * x : (116 * x - 16) / KAPPA),
            D50[1] * (lab[0] > KAPPA * EPSILON ? y * y * y : lab[0] / KAPPA),
            D50[2] * (z * z * z > EPSILON ? z * z * z : (116 * z - 16) / KAPPA)
        };
    }

    private static double[] oklabToD65(double[] lab) {
        return Matrix.LMS_TO_D65.times(each(Matrix.OKLAB_TO_LMS.times(lab), c -> c * c * c));
    }

    private static double[] rectangular(double[] lch) {
        double hue = Math.toRadians(lch[2]);
        return new double[] {lch[0], lch[1] * Math.cos(hue), lch[1] * Math.sin(hue)};
    }

    private static double[] hslToSrgb(double[] hsl) {
        double hue = hsl[0] - 360 * Math.floor(hsl[0] / 360);
        double amplitude = hsl[1] * Math.min(hsl[2], 1 - hsl[2]);
        return new double[] {
            hslChannel(0, hue, hsl[2], amplitude),
            hslChannel(8, hue, hsl[2], amplitude),
            hslChannel(4, hue, hsl[2], amplitude)
        };
    }

    private static double hslChannel(int shift, double hue, double lightness, double amplitude) {
        double k = (shift + hue / 30) % 12;
        return lightness - amplitude * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
    }

    private static double[] hwbToSrgb(double[] hwb) {
        double white = hwb[1];
        double black = hwb[2];
        if (white + black >= 1) {
            double gray = white / (white + black);
            return new double[] {gray, gray, gray};
        }
        return each(hslToSrgb(new double[] {hwb[0], 1, 0.5}), c -> c * (1 - white - black) + white);
    }
}
