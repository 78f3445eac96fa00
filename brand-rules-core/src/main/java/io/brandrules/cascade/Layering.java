package io.brandrules.cascade;

import io.brandrules.style.BackgroundImage;
import io.brandrules.style.BackgroundShorthand.Layer;
import io.brandrules.style.Color;
import io.brandrules.style.ColorValue;
import io.brandrules.style.Measure;
import io.brandrules.style.WrittenColor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lays what an element's ancestors paint over one another, from the text down to the canvas.
 *
 * <p>A translucent group is mixed as a whole with what is behind it. Where a gradient lies, each of its colours is
 * followed.
 *
 * @see <a href="https://www.w3.org/TR/compositing-1/#simplealphacompositing">Compositing and Blending Level 1, section 5.1</a>
 */
final class Layering {
    /** Gradients over gradients multiply; of more colours than this every n-th is followed. */
    private static final int MOST = 128;

    private static final Color LIGHT_CANVAS = new Color(1, 1, 1, 1);
    private static final Color DARK_CANVAS = Color.parse("#121212").orElseThrow();

    private List<Pixel> pixels = new ArrayList<>();
    private boolean image;
    private boolean coveredBelowImage;

    /** The colours of the background alone and with text on it, not yet laid over what is further behind. */
    private record Pixel(Color text, Color background) {
        Pixel over(Color behind) {
            return new Pixel(composite(text, behind), composite(background, behind));
        }

        Pixel faded(double opacity) {
            return new Pixel(alpha(text, opacity), alpha(background, opacity));
        }

        private static Color alpha(Color color, double opacity) {
            return new Color(color.red(), color.green(), color.blue(), color.alpha() * opacity);
        }
    }

    static TextPaint of(StyleNode node) {
        ComputedStyle style = node.style();
        if (!(style.textFill() instanceof ColorValue.Known text)) {
            return TextPaint.unknown("the colour of the text is not known");
        }
        TextPaint plain = plain(node, text.color());
        return plain == null ? layered(node, text.color()) : plain;
    }

    /** Opaque text on the nearest colour behind it, as most text is; null where there is more to it. */
    private static @Nullable TextPaint plain(StyleNode node, Color text) {
        if (text.alpha() < 1 || node.style().blended()) {
            return null;
        }
        Color behind = null;
        for (StyleNode at = node; at != null && behind == null; at = at.parent()) {
            ComputedStyle style = at.style();
            boolean color = style.backgroundLayers().filter(List::isEmpty).isPresent()
                    && style.word(Property.BACKGROUND_CLIP).orElse("").equals("border-box")
                    && !Sight.outOfFlow(style);
            if (!color
                    || !(style.backgroundColor() instanceof ColorValue.Known known)
                    || known.color().alpha() > 0 && known.color().alpha() < 1) {
                return null;
            }
            behind = known.color().alpha() == 0 ? null : known.color();
        }
        TextPaint.Pair pair = new TextPaint.Pair(text, behind == null ? canvas(node) : behind);
        return TextPaint.known(List.of(pair), false, shadows(node.style()), behind == null);
    }

    private static TextPaint layered(StyleNode node, Color text) {
        Layering layering = new Layering();
        layering.pixels.add(new Pixel(text, new Color(0, 0, 0, 0)));
        for (StyleNode at = node; at != null; at = at.parent()) {
            if (layering.opaque() && !at.style().blended()) {
                break; // nothing further behind changes what is seen
            }
            Optional<String> unknown = layering.add(at.style());
            if (unknown.isPresent()) {
                return TextPaint.unknown(unknown.get());
            }
        }
        return layering.paint(canvas(node), shadows(node.style()));
    }

    /** The colours of the text's shadow that paint anything. */
    private static List<Color> shadows(ComputedStyle style) {
        String shadow = style.word(Property.TEXT_SHADOW).orElse("none");
        if (shadow.equals("none")) {
            return List.of();
        }
        return WrittenColor.inProperty("text-shadow", shadow).stream()
                .map(WrittenColor::color)
                .filter(color -> !color.transparent())
                .toList();
    }

    private static Color canvas(StyleNode node) {
        return node.root().style().dark() ? DARK_CANVAS : LIGHT_CANVAS;
    }

    private TextPaint paint(Color canvas, List<Color> shadows) {
        List<TextPaint.Pair> pairs = new ArrayList<>();
        if (!image || coveredBelowImage) {
            for (Pixel pixel : pixels) {
                Pixel opaque = pixel.over(canvas);
                pairs.add(new TextPaint.Pair(opaque.text(), opaque.background()));
            }
        }
        boolean onCanvas = pixels.stream().anyMatch(pixel -> pixel.background().alpha() < 1);
        return TextPaint.known(pairs, image, shadows, onCanvas);
    }

    /** Lays what there is over an element's background; answers why the colours are not known, if so. */
    private Optional<String> add(ComputedStyle style) {
        if (!opaque()) {
            Optional<String> unknown = background(style);
            if (unknown.isPresent()) {
                return unknown;
            }
        }
        if (!style.word(Property.FILTER).orElse("").equals("none")
                || !style.word(Property.MIX_BLEND_MODE).orElse("").equals("normal")) {
            return Optional.of("a filter or a blend mode changes the colours");
        }
        if (!(style.opacity() instanceof Measure.Known opacity)
                || !opacity.interval().exact()) {
            return Optional.of("the opacity is not known");
        }
        double share = Math.max(0, Math.min(1, opacity.interval().least()));
        if (share < 1) {
            pixels.replaceAll(pixel -> pixel.faded(share));
        }
        return Optional.empty();
    }

    private boolean opaque() {
        for (Pixel pixel : pixels) {
            if (pixel.background().alpha() < 1) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> background(ComputedStyle style) {
        if (style.word(Property.BACKGROUND_CLIP).orElse("").contains("text")) {
            return Optional.of("the background is clipped to the text");
        }
        Optional<List<Layer>> layers = style.backgroundLayers();
        if (layers.isEmpty()) {
            return Optional.of("the background's image is not known");
        }
        boolean fresh = !image;
        for (Layer layer : layers.get()) {
            Optional<String> unknown = image(layer, style);
            if (unknown.isPresent()) {
                return unknown;
            }
        }
        if (!(style.backgroundColor() instanceof ColorValue.Known color)) {
            return Optional.of("the colour of the background is not known");
        }
        pixels.replaceAll(pixel -> pixel.over(color.color()));
        if (image && fresh) {
            // Only the image's own element has a colour in its place; what lies further behind was not meant to be
            // seen.
            coveredBelowImage = opaque();
        }
        return Sight.outOfFlow(style) && !opaque()
                ? Optional.of("it stands over what is somewhere else in the document")
                : Optional.empty();
    }

    private Optional<String> image(Layer layer, ComputedStyle style) {
        if (layer.image() instanceof BackgroundImage.None) {
            return Optional.empty();
        }
        if (!(layer.image() instanceof BackgroundImage.Gradient gradient)) {
            image |= !opaque();
            return Optional.empty();
        }
        List<Color> colors = new ArrayList<>();
        for (String stop : gradient.colors()) {
            if (!(ColorValue.of(stop, style.context()) instanceof ColorValue.Known known)) {
                return Optional.of("a colour of the gradient is not known");
            }
            colors.add(known.color());
        }
        if (!layer.fills()) {
            colors.add(new Color(0, 0, 0, 0));
        }
        spread(between(colors));
        return Optional.empty();
    }

    private void spread(List<Color> colors) {
        List<Pixel> all = new ArrayList<>();
        int step = Math.max(1, pixels.size() * colors.size() / MOST);
        int n = 0;
        for (Pixel pixel : pixels) {
            for (Color color : colors) {
                if (n++ % step == 0) {
                    all.add(pixel.over(color));
                }
            }
        }
        pixels = all;
    }

    /** The colours with some of those that lie between each two. */
    private static List<Color> between(List<Color> stops) {
        List<Color> all = new ArrayList<>();
        for (int i = 0; i < stops.size(); i++) {
            all.add(stops.get(i));
            if (i + 1 < stops.size()) {
                for (double share : new double[] {0.25, 0.5, 0.75}) {
                    all.add(mixed(stops.get(i), stops.get(i + 1), share));
                }
            }
        }
        return all;
    }

    private static Color mixed(Color one, Color other, double share) {
        double alpha = one.alpha() * (1 - share) + other.alpha() * share;
        if (alpha == 0) {
            return new Color(0, 0, 0, 0);
        }
        double a = one.alpha() * (1 - share) / alpha;
        double b = other.alpha() * share / alpha;
        return new Color(
                one.red() * a + other.red() * b,
                one.green() * a + other.green() * b,
                one.blue() * a + other.blue() * b,
                alpha);
    }

    private static Color composite(Color front, Color behind) {
        if (front.alpha() >= 1) {
            return front;
        }
        double alpha = front.alpha() + behind.alpha() * (1 - front.alpha());
        if (alpha == 0) {
            return new Color(0, 0, 0, 0);
        }
        double a = front.alpha() / alpha;
        double b = behind.alpha() * (1 - front.alpha()) / alpha;
        return new Color(
                front.red() * a + behind.red() * b,
                front.green() * a + behind.green() * b,
                front.blue() * a + behind.blue() * b,
                alpha);
    }
}
