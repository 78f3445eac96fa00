package io.brandrules.cascade;

import io.brandrules.style.CssToken;
import io.brandrules.style.CssTokenizer;
import io.brandrules.style.Interval;
import io.brandrules.style.Measure;

/**
 * Reads the value of {@code opacity}.
 *
 * @see <a href="https://www.w3.org/TR/css-color-4/#transparency">CSS Color Module Level 4, section 3.3</a>
 */
final class Opacity {
    private Opacity() {}

    /** From 0 to 1. */
    static Measure of(CharSequence value) {
        CssTokenizer tokens = new CssTokenizer(value);
        CssToken kind = tokens.nextSolid();
        if (kind == CssToken.FUNCTION) {
            return new Measure.Unknown("a calculated opacity");
        }
        double number =
                kind == CssToken.PERCENTAGE ? tokens.number() / 100 : kind == CssToken.NUMBER ? tokens.number() : -1;
        boolean whole = (kind == CssToken.PERCENTAGE || kind == CssToken.NUMBER) && tokens.nextSolid() == CssToken.END;
        return whole ? new Measure.Known(Interval.of(Math.max(0, Math.min(1, number)))) : new Measure.Invalid();
    }
}
