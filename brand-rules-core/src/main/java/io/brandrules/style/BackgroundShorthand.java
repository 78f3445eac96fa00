package io.brandrules.style;

import java.util.List;
import java.util.Optional;

/**
 * What a value of the shorthand {@code background} paints.
 *
 * @param layers topmost first, at least one
 * @param color the colour below them as it is written, for {@link ColorValue#of}; empty for none, which is {@code
 *     transparent}
 * @see <a href="https://www.w3.org/TR/css-backgrounds-3/#background">CSS Backgrounds and Borders Module Level 3,
 *     section 3.10</a>
 */
public record BackgroundShorthand(List<Layer> layers, Optional<String> color) {
    public BackgroundShorthand {
        layers = List.copyOf(layers);
    }

    /**
     * A layer.
     *
     * @param image what is laid there
     * @param fills whether an image without a size of its own, as a gradient is, fills the whole area; not with {@code
     *     no-repeat} and a size
     * @param clip to what the layer is cut: {@code border-box}, {@code text} and the like, as {@code background-clip}
     *     takes it
     */
    public record Layer(BackgroundImage image, boolean fills, String clip) {}

    /**
     * What a whole value paints, in which {@code var()} is substituted already; empty where CSS drops it, and for the
     * keywords that every property takes ({@code inherit}).
     */
    public static Optional<BackgroundShorthand> parse(CharSequence value) {
        return new BackgroundSyntax(value).shorthand();
    }

    /** The images of a value of {@code background-image}, topmost first; empty where CSS drops it. */
    public static Optional<List<BackgroundImage>> images(CharSequence value) {
        return new BackgroundSyntax(value).images();
    }
}
