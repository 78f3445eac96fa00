package io.brandrules.cascade;

import io.brandrules.style.Measure;
import java.util.regex.Pattern;

/** Whether an element's text is painted where a reader can see it, in the ways in which authors hide text. */
final class Sight {
    private static final Pattern NOTHING = Pattern.compile("0*\\.?0+(?:[a-z]+|%)?");
    private static final Pattern A_PIXEL = Pattern.compile("[01]px");
    private static final Pattern TRANSPARENT = Pattern.compile("opacity\\( *0*\\.?0+%? *\\)");
    private static final Pattern SHRUNK = Pattern.compile("scale(?:3d|x|y)?\\( *0*\\.?0+%? *[,)]");
    private static final Pattern FAR_OFF = Pattern.compile("-[0-9.]{3,}(?:px|em|rem|ex|ch|pt|%|vw|vh)");
    private static final Pattern CLIPPED =
            Pattern.compile("rect\\( *[01](?:px)?[ ,]+[01](?:px)?[ ,]+[01](?:px)?[ ,]+[01](?:px)? *\\)");

    private Sight() {}

    /** Whether an element's own style lets its text be seen, its surroundings left out of account. */
    static boolean shows(ComputedStyle own) {
        return word(own, Property.VISIBILITY).equals("visible")
                && !farOff(own, Property.TEXT_INDENT)
                && !(own.fontSize() instanceof Measure.Known size
                        && size.interval().most() < 2);
    }

    /** Whether an element is taken out of what is painted, with all that it holds. */
    static boolean removes(ComputedStyle style) {
        boolean faded = style.opacity() instanceof Measure.Known opacity
                && opacity.interval().most() <= 0;
        return faded
                || TRANSPARENT.matcher(word(style, Property.FILTER)).find()
                || word(style, Property.DISPLAY).equals("none")
                || SHRUNK.matcher(word(style, Property.TRANSFORM)).find()
                || folded(style)
                || clipped(style)
                || away(style);
    }

    /** A box without height or width, or of one pixel, that cuts off what does not fit. */
    private static boolean folded(ComputedStyle style) {
        String overflow = word(style, Property.OVERFLOW);
        if (!overflow.startsWith("hidden") && !overflow.startsWith("clip")) {
            return false;
        }
        return none(style, Property.MAX_HEIGHT)
                || none(style, Property.HEIGHT)
                || none(style, Property.MAX_WIDTH)
                || none(style, Property.WIDTH)
                || A_PIXEL.matcher(word(style, Property.HEIGHT)).matches()
                || A_PIXEL.matcher(word(style, Property.WIDTH)).matches();
    }

    private static boolean none(ComputedStyle style, Property property) {
        return NOTHING.matcher(word(style, property)).matches();
    }

    private static boolean clipped(ComputedStyle style) {
        String path = word(style, Property.CLIP_PATH);
        return outOfFlow(style) && CLIPPED.matcher(word(style, Property.CLIP)).matches()
                || path.equals("inset(50%)")
                || path.equals("inset(100%)");
    }

    private static boolean away(ComputedStyle style) {
        return outOfFlow(style) && (farOff(style, Property.LEFT) || farOff(style, Property.TOP));
    }

    private static boolean farOff(ComputedStyle style, Property property) {
        String offset = word(style, property);
        return offset.startsWith("-") && FAR_OFF.matcher(offset).matches();
    }

    /** Whether an element stands somewhere else than its surroundings. */
    static boolean outOfFlow(ComputedStyle style) {
        String position = word(style, Property.POSITION);
        return position.equals("absolute") || position.equals("fixed");
    }

    private static String word(ComputedStyle style, Property property) {
        return style.word(property).orElse("");
    }
}
