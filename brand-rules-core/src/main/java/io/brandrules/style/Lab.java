package io.brandrules.style;

/** A colour in CIE Lab relative to D50, where how far two lie apart is how much they look apart. */
public record Lab(double lightness, double a, double b) {
    static Lab of(Color color) {
        double[] lab = ColorSpace.labOfSrgb(color.red(), color.green(), color.blue());
        return new Lab(lab[0], lab[1], lab[2]);
    }

    /** The CIEDE2000 distance, 0 for equal ones. */
    public double distance(Lab other) {
        return Ciede2000.difference(this, other);
    }
}
