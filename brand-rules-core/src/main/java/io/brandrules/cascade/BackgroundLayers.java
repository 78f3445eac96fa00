package io.brandrules.cascade;

import io.brandrules.style.BackgroundShorthand;
import io.brandrules.style.BackgroundShorthand.Layer;
import java.util.List;
import java.util.Optional;

/** Reads the images of a background, from the longhand's value or from all of the shorthand's. */
final class BackgroundLayers {
    private BackgroundLayers() {}

    /** Topmost first; empty where neither takes the value. */
    static Optional<List<Layer>> of(CharSequence value) {
        Optional<List<Layer>> longhand = BackgroundShorthand.images(value)
                .map(images -> images.stream()
                        .map(image -> new Layer(image, true, "border-box"))
                        .toList());
        return longhand.isPresent()
                ? longhand
                : BackgroundShorthand.parse(value).map(BackgroundShorthand::layers);
    }
}
