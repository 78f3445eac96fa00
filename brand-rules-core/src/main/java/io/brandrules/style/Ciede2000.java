package io.brandrules.style;

/**
 * The colour difference CIEDE2000 with all weights 1.
 *
 * @see <a href="https://doi.org/10.1002/col.20070">Sharma, Wu, Dalal: The CIEDE2000 color-difference formula, 2005</a>
 */
final class Ciede2000 {
    private static final double POWER_25_7 = Math.pow(25, 7);

    private Ciede2000() {}

    /** The difference of two colours in CIE Lab. */
    static double difference(Lab one, Lab other) {
        double chroma = (length(one.a(), one.b()) + length(other.a(), other.b())) / 2;
        double g = 0.5 * (1 - rootOf7(chroma));
        double a1 = (1 + g) * one.a();
        double a2 = (1 + g) * other.a();
        double c1 = length(a1, one.b());
        double c2 = length(a2, other.b());
        double h1 = hue(a1, one.b());
        double h2 = hue(a2, other.b());
        boolean gray = c1 * c2 == 0;

        double turn = h2 - h1;
        double deltaHue = gray ? 0 : turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
        double sum = h1 + h2;
        double meanHue = gray ? sum : Math.abs(turn) <= 180 ? sum / 2 : sum < 360 ? sum / 2 + 180 : sum / 2 - 180;
        return combine(
                new double[] {(one.lightness() + other.lightness()) / 2, (c1 + c2) / 2, meanHue},
                other.lightness() - one.lightness(),
                c2 - c1,
                2 * Math.sqrt(c1 * c2) * sin(deltaHue / 2));
    }

    private static double combine(double[] mean, double deltaL, double deltaC, double deltaH) {
        double hue = mean[2];
        double t = 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.20 * cos(4 * hue - 63);
        double fromGray = (mean[0] - 50) * (mean[0] - 50);
        double l = deltaL / (1 + 0.015 * fromGray / Math.sqrt(20 + fromGray));
        double c = deltaC / (1 + 0.045 * mean[1]);
        double h = deltaH / (1 + 0.015 * mean[1] * t);
        double rotation = 30 * Math.exp(-Math.pow((hue - 275) / 25, 2));
        double blue = -sin(2 * rotation) * 2 * rootOf7(mean[1]);
        return Math.sqrt(Math.max(0, l * l + c * c + h * h + blue * c * h));
    }

    private static double length(double a, double b) {
        return Math.sqrt(a * a + b * b); // no chroma is so large that it overflows
    }

    private static double rootOf7(double chroma) {
        double power = Math.pow(chroma, 7);
        return Math.sqrt(power / (power + POWER_25_7));
    }

    private static double hue(double a, double b) {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
