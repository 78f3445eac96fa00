package io.brandrules.layer;

import java.nio.file.Path;
import java.util.Optional;

/** Where a layer is read from. */
public sealed interface LayerSource permits FileSource, ClassPathSource, TextSource {
    /** The name that people are shown, with {@code /}. */
    String shown();

    /** The name whose ending tells the format. */
    default String fileName() {
        return shown();
    }

    /** Equal for two sources of the same layer. */
    Object identity();

    /** The layer's bytes. */
    byte[] read() throws RefusedLayer;

    /** The source that a path in this layer names, relative to this layer. */
    LayerSource relative(String named) throws RefusedLayer;

    /** The folder to which paths in the layer are relative, if it is one of the file system. */
    Optional<Path> folder();
}
