package io.brandrules.cascade;

import io.brandrules.style.Color;
import io.brandrules.style.Contrast;
import io.brandrules.style.Interval;
import java.util.List;
import java.util.Optional;

/**
 * How text is painted: each pair of a text colour and the colour behind it that the reader can meet.
 *
 * @param pairs opaque colours; several where the background varies, none where it is not known
 * @param ratio the lowest and the highest contrast ratio of the pairs; 1 where there is none
 * @param image whether an image lies behind the text, over the colours of {@code pairs}
 * @param unknown why the colours are not known; absent where they are
 * @param shadows the colours of the text's shadow, which can make it stand out more
 * @param onCanvas whether nothing but the page itself lies behind the text, at least in part
 */
public record TextPaint(
        List<Pair> pairs,
        Interval ratio,
        boolean image,
        Optional<String> unknown,
        List<Color> shadows,
        boolean onCanvas) {
    /** A contrast that no eye tells from none. */
    private static final double UNSEEN = 1.05;

    private static final Interval NONE = Interval.of(1);

    public TextPaint {
        shadows = List.copyOf(shadows);
        pairs = List.copyOf(pairs);
    }

    /** Text whose colours are known, as far as no image hides them. */
    static TextPaint known(List<Pair> pairs, boolean image, List<Color> shadows, boolean onCanvas) {
        return new TextPaint(pairs, ratio(pairs), image, Optional.empty(), shadows, onCanvas);
    }

    static TextPaint unknown(String why) {
        return new TextPaint(List.of(), NONE, false, Optional.of(why), List.of(), false);
    }

    /** Whether the text has, for all that is known, the colour of what is behind it. */
    public boolean vanishes() {
        return !pairs.isEmpty() && !image && unknown.isEmpty() && shadows.isEmpty() && ratio.most() <= UNSEEN;
    }

    private static Interval ratio(List<Pair> pairs) {
        if (pairs.isEmpty()) {
            return NONE;
        }
        double least = Double.MAX_VALUE;
        double most = 0;
        for (Pair pair : pairs) {
            double ratio = pair.ratio();
            least = Math.min(least, ratio);
            most = Math.max(most, ratio);
        }
        return new Interval(least, most);
    }

    /** A text colour and the colour behind it, both opaque. */
    public record Pair(Color text, Color background) {
        /** By WCAG 2.2, from 1 to 21. */
        public double ratio() {
            return Contrast.ratio(text, background);
        }
    }

    /** The highest contrast ratio that a shadow lends the text; 1 where it has none. */
    public double ofShadow() {
        double highest = 1;
        for (Color shadow : shadows) {
            for (Pair pair : pairs) {
                highest = Math.max(highest, Contrast.ratio(pair.text(), shadow));
            }
        }
        return highest;
    }
}
