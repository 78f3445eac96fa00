package io.brandrules.style;

/**
 * A 3 by 3 matrix of a linear conversion between colour spaces, and those that CSS gives.
 *
 * @see <a href="https://drafts.csswg.org/css-color-4/#color-conversion-code">CSS Color Module Level 4, section 18</a>
 */
final class Matrix {
    /** Linear sRGB to CIE XYZ relative to D65. */
    static final Matrix SRGB = new Matrix(
            row(506752.0 / 1228815, 87881.0 / 245763, 12673.0 / 70218),
            row(87098.0 / 409605, 175762.0 / 245763, 12673.0 / 175545),
            row(7918.0 / 409605, 87881.0 / 737289, 1001167.0 / 1053270));

    /** CIE XYZ relative to D65 to linear sRGB. */
    static final Matrix TO_SRGB = new Matrix(
            row(12831.0 / 3959, -329.0 / 214, -1974.0 / 3959),
            row(-851781.0 / 878810, 1648619.0 / 878810, 36519.0 / 878810),
            row(705.0 / 12673, -2585.0 / 12673, 705.0 / 667));

    /** Linear Display P3 to CIE XYZ relative to D65. */
    static final Matrix P3 = new Matrix(
            row(608311.0 / 1250200, 189793.0 / 714400, 198249.0 / 1000160),
            row(35783.0 / 156275, 247089.0 / 357200, 198249.0 / 2500400),
            row(0, 32229.0 / 714400, 5220557.0 / 5000800));

    /** Linear Adobe RGB (1998) to CIE XYZ relative to D65. */
    static final Matrix A98 = new Matrix(
            row(573536.0 / 994567, 263643.0 / 1420810, 187206.0 / 994567),
            row(591459.0 / 1989134, 6239551.0 / 9945670, 374412.0 / 4972835),
            row(53769.0 / 1989134, 351524.0 / 4972835, 4929758.0 / 4972835));

    /** Linear ProPhoto RGB to CIE XYZ relative to D50. */
    static final Matrix PROPHOTO = new Matrix(
            row(0.79776664490064230, 0.13518129740053308, 0.03134773412839220),
            row(0.28807482881940130, 0.71183523424187300, 0.00008993693872564),
            row(0, 0, 0.82510460251046020));

    /** Linear ITU-R BT.2020 to CIE XYZ relative to D65. */
    static final Matrix REC2020 = new Matrix(
            row(63426534.0 / 99577255, 20160776.0 / 139408157, 47086771.0 / 278816314),
            row(26158966.0 / 99577255, 472592308.0 / 697040785, 8267143.0 / 139408157),
            row(0, 19567812.0 / 697040785, 295819943.0 / 278816314));

    /** The Bradford adaptation from D65 to D50. */
    static final Matrix D65_TO_D50 = new Matrix(
            row(1.0479297925449969, 0.022946870601609652, -0.05019226628920524),
            row(0.02962780877005599, 0.9904344267538799, -0.017073799063418826),
            row(-0.009243040646204504, 0.015055191490298152, 0.7518742814281371));

    /** The Bradford adaptation from D50 to D65. */
    static final Matrix D50_TO_D65 = new Matrix(
            row(0.955473421488075, -0.02309845494876471, 0.06325924320057072),
            row(-0.0283697093338637, 1.0099953980813041, 0.021041441191917323),
            row(0.012314014864481998, -0.020507649298898964, 1.330365926242124));

    /** OKLab to the cube roots of its cone responses. */
    static final Matrix OKLAB_TO_LMS = new Matrix(
            row(1, 0.3963377773761749, 0.2158037573099136),
            row(1, -0.1055613458156586, -0.0638541728258133),
            row(1, -0.0894841775298119, -1.2914855480194092));

    /** OKLab's cone responses to CIE XYZ relative to D65. */
    static final Matrix LMS_TO_D65 = new Matrix(
            row(1.2268798758459243, -0.5578149944602171, 0.2813910456659647),
            row(-0.0405757452148008, 1.1122868032803170, -0.0717110580655164),
            row(-0.0763729366746601, -0.4214933324022432, 1.5869240198367816));

    static final Matrix TO_P3 = P3.inverse();
    static final Matrix TO_A98 = A98.inverse();
    static final Matrix TO_PROPHOTO = PROPHOTO.inverse();
    static final Matrix TO_REC2020 = REC2020.inverse();
    static final Matrix D65_TO_LMS = LMS_TO_D65.inverse();
    static final Matrix LMS_TO_OKLAB = OKLAB_TO_LMS.inverse();

    private final double[] x;
    private final double[] y;
    private final double[] z;

    private Matrix(double[] x, double[] y, double[] z) {
        this.x = x;
        this.y = y;
        this.z = z;
    }

    private static double[] row(double... cells) {
        return cells;
    }

    double[] times(double[] v) {
        return new double[] {dot(x, v), dot(y, v), dot(z, v)};
    }

    private static double dot(double[] row, double[] v) {
        return row[0] * v[0] + row[1] * v[1] + row[2] * v[2];
    }

    private Matrix inverse() {
        double[] yz = cross(y, z);
        double[] zx = cross(z, x);
        double[] xy = cross(x, y);
        double scale = 1 / dot(x, yz);
        return new Matrix(
                row(yz[0] * scale, zx[0] * scale, xy[0] * scale),
                row(yz[1] * scale, zx[1] * scale, xy[1] * scale),
                row(yz[2] * scale, zx[2] * scale, xy[2] * scale));
    }

    private static double[] cross(double[] a, double[] b) {
        return row(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]);
    }
}
