package io.brandrules.cascade;

import io.brandrules.style.Color;
import io.brandrules.style.Contrast;
import java.util.List;
import java.util.Optional;

/**
 * How text is painted: each pair of a text colour and the colour behind it that the reader can meet.
 *
 * @param pairs opaque colours; several where the background varies, none where it is not known
 * @param image whether an image lies behind the text, over the colours of {@code pairs}
 * @param unknown why the colours are not known; absent where they are
 * @param shadows the colours of the text's shadow, which can make it stand out more
 * @param onCanvas whether nothing but the page itself lies behind the text, at least in part
 */
public record TextPaint(
        List<Pair> pairs, boolean image, Optional<String> unknown, List<Color> shadows, boolean onCanvas) {
    public TextPaint {
        shadows = List.copyOf(shadows);
        pairs = List.copyOf(pairs);
    }

    static TextPaint unknown(String why) {
        return new TextPaint(List.of(), false, Optional.of(why), List.of(), false);
    }

    /** A text colour and the colour behind it, both opaque. */
    public record Pair(Color text, Color background) {
        /** By WCAG 2.2, from 1 to 21. */
        public double ratio() {
            return Contrast.ratio(text, background);
        }
    }

    /** The lowest contrast ratio; NaN where there is no pair. */
    public double lowest() {
        return pairs.stream().mapToDouble(Pair::ratio).min().orElse(Double.NaN);
    }

    /** The highest contrast ratio; NaN where there is no pair. */
    public double highest() {
        return pairs.stream().mapToDouble(Pair::ratio).max().orElse(Double.NaN);
    }

    /** The highest contrast ratio that a shadow lends the text; 1 where it has none. */
    public double ofShadow() {
        return shadows.stream()
                .flatMapToDouble(shadow -> pairs.stream().mapToDouble(pair -> Contrast.ratio(pair.text(), shadow)))
                .max()
                .orElse(1);
    }
}
