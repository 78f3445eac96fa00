package io.brandrules.layer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A layer that was handed over as a text.
 *
 * @param shown the name it was given
 */
public record TextSource(String shown, String text) implements LayerSource {
    @Override
    public Object identity() {
        return this;
    }

    @Override
    public byte[] read() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public LayerSource relative(String named) throws RefusedLayer {
        throw new RefusedLayer(
                "names a file, which only a ruleset in a file can do. Name a ruleset of the class path after classpath:");
    }

    @Override
    public Optional<Path> folder() {
        return Optional.empty();
    }
}
