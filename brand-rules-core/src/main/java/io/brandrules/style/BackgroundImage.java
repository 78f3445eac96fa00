package io.brandrules.style;

import java.util.List;

/**
 * An image that CSS lays over a background.
 *
 * @see <a href="https://www.w3.org/TR/css-images-4/">CSS Images Module Level 4</a>
 */
public sealed interface BackgroundImage {
    /** No image. */
    record None() implements BackgroundImage {}

    /** The image that stands at an address. */
    record Url(String url) implements BackgroundImage {}

    /**
     * A gradient, which fills the area that it is drawn in.
     *
     * @param function its name in lower case
     * @param colors what its stops are in CSS, for {@link ColorValue#of}, in order; at least one
     * @param space where colours are mixed between stops, as it is written behind {@code in}; empty for the default
     */
    record Gradient(String function, List<String> colors, String space) implements BackgroundImage {
        public Gradient {
            colors = List.copyOf(colors);
        }

        /** Whether its stops come again and again. */
        public boolean repeating() {
            return function.contains("repeating-");
        }
    }

    /** An image that another function makes or chooses: {@code image-set()}, {@code cross-fade()}. */
    record Other(String function) implements BackgroundImage {}
}
