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
    SRGB("rgb", v -> v.clone(), v -> v.clone()),
    HSL("hsl", ColorSpace::hslToSrgb, ColorSpace::srgbToHsl),
    HWB("hwb", ColorSpace::hwbToSrgb, ColorSpace::srgbToHwb),
    SRGB_LINEAR("rgb", v -> each(v, ColorSpace::encode), v -> each(v, ColorSpace::decode)),
    DISPLAY_P3(
            "rgb",
            v -> fromD65(Matrix.P3.times(each(v, ColorSpace::decode))),
            v -> each(Matrix.TO_P3.times(toD65(v)), ColorSpace::encode)),
    DISPLAY_P3_LINEAR("rgb", v -> fromD65(Matrix.P3.times(v)), v -> Matrix.TO_P3.times(toD65(v))),
    A98_RGB(
            "rgb",
            v -> fromD65(Matrix.A98.times(each(v, c -> power(c, 563.0 / 256)))),
            v -> each(Matrix.TO_A98.times(toD65(v)), c -> power(c, 256.0 / 563))),
    PROPHOTO_RGB(
            "rgb",
            v -> fromD50(Matrix.PROPHOTO.times(each(v, ColorSpace::decodeProphoto))),
            v -> each(Matrix.TO_PROPHOTO.times(toD50(v)), ColorSpace::encodeProphoto)),
    REC2020(
            "rgb",
            v -> fromD65(Matrix.REC2020.times(each(v, c -> power(c, 2.4)))),
            v -> each(Matrix.TO_REC2020.times(toD65(v)), c -> power(c, 1 / 2.4))),
    XYZ_D50("xyz", ColorSpace::fromD50, ColorSpace::toD50),
    XYZ_D65("xyz", ColorSpace::fromD65, ColorSpace::toD65),
    LAB("lab", v -> fromD50(labToD50(v)), ColorSpace::labOfSrgb),
    LCH("lch", v -> fromD50(labToD50(rectangular(v))), v -> polar(labOfSrgb(v))),
    OKLAB("lab", v -> fromD65(oklabToD65(v)), ColorSpace::oklabOfSrgb),
    OKLCH("lch", v -> fromD65(oklabToD65(rectangular(v))), v -> polar(oklabOfSrgb(v)));

    private static final double KAPPA = 24389.0 / 27;
    private static final double EPSILON = 216.0 / 24389;
    private static final double[] D50 = {0.3457 / 0.3585, 1, (1 - 0.3457 - 0.3585) / 0.3585};

    /** The letters that its three components go by. */
    private final String channels;

    private final Conversion toSrgb;
    private final Conversion ofSrgb;

    ColorSpace(String channels, Conversion toSrgb, Conversion ofSrgb) {
        this.channels = channels;
        this.toSrgb = toSrgb;
        this.ofSrgb = ofSrgb;
    }

    private interface Conversion {
        double[] apply(double[] components);
    }

    /** Gamma-encoded sRGB of a colour of this space; hues in degrees, what CSS writes as a percentage as 0..1. */
    double[] toSrgb(double... components) {
        return toSrgb.apply(components);
    }

    /** The components in this space of gamma-encoded sRGB; a hue that isn't defined comes out as any number. */
    double[] ofSrgb(double... rgb) {
        return ofSrgb.apply(rgb);
    }

    /** The letter of a component, in lower case. */
    char channel(int component) {
        return channels.charAt(component);
    }

    /** Which component is the hue, or -1. */
    int hue() {
        return channels.indexOf('h');
    }

    /** Whether the hue of such a colour says nothing, since it is a gray. */
    boolean gray(double... components) {
        return switch (this) {
            case HSL -> Math.abs(components[1]) <= 1e-5;
            case HWB -> components[1] + components[2] >= 1 - 1e-5;
            case LCH -> components[1] <= 0.0015;
            case OKLCH -> components[1] <= 4e-6;
            default -> false;
        };
    }

    /** CIE Lab relative to D50, L from 0 to 100, of gamma-encoded sRGB. */
    static double[] labOfSrgb(double... rgb) {
        double[] xyz = toD50(rgb);
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

    private static double encodeProphoto(double c) {
        return Math.abs(c) < 1.0 / 512 ? c * 16 : power(c, 1 / 1.8);
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

    private static double[] toD65(double[] rgb) {
        return Matrix.SRGB.times(each(rgb, ColorSpace::decode));
    }

    private static double[] toD50(double[] rgb) {
        return Matrix.D65_TO_D50.times(toD65(rgb));
    }

    private static double[] oklabOfSrgb(double[] rgb) {
        return Matrix.LMS_TO_OKLAB.times(each(Matrix.D65_TO_LMS.times(toD65(rgb)), Math::cbrt));
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

    private static double[] polar(double[] lab) {
        double hue = Math.toDegrees(Math.atan2(lab[2], lab[1]));
        return new double[] {lab[0], Math.hypot(lab[1], lab[2]), hue < 0 ? hue + 360 : hue};
    }

    private static double[] srgbToHsl(double[] rgb) {
        double max = most(rgb);
        double min = least(rgb);
        double light = (min + max) / 2;
        double saturation = max == min || light == 0 || light == 1 ? 0 : (max - light) / Math.min(light, 1 - light);
        // spec: a colour far out of the gamut can have a saturation below 0; its hue is the opposite one then.
        double hue = saturation < 0 ? (hueOfSrgb(rgb) + 180) % 360 : hueOfSrgb(rgb);
        return new double[] {hue, Math.abs(saturation), light};
    }

    private static double[] srgbToHwb(double[] rgb) {
        return new double[] {hueOfSrgb(rgb), least(rgb), 1 - most(rgb)};
    }

    private static double hueOfSrgb(double[] rgb) {
        double max = most(rgb);
        double chroma = max - least(rgb);
        if (chroma == 0) {
            return 0;
        }
        double sixth;
        if (max == rgb[0]) {
            sixth = (rgb[1] - rgb[2]) / chroma;
        } else if (max == rgb[1]) {
            sixth = (rgb[2] - rgb[0]) / chroma + 2;
        } else {
            sixth = (rgb[0] - rgb[1]) / chroma + 4;
        }
        return sixth < 0 ? sixth * 60 + 360 : sixth * 60;
    }

    private static double most(double[] v) {
        return Math.max(v[0], Math.max(v[1], v[2]));
    }

    private static double least(double[] v) {
        return Math.min(v[0], Math.min(v[1], v[2]));
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
