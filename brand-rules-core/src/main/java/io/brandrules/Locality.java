package io.brandrules;

import io.brandrules.read.LocalSources;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * The surroundings of a piece of content.
 *
 * @param files that it may refer to; none where nothing may be read
 * @param place where it lies
 * @param shown the path of a file as people see it
 */
record Locality(Optional<LocalFiles> files, Optional<Path> place, Function<Path, String> shown) {
    LocalSources sources() {
        return files.flatMap(local -> place.map(own ->
                        new LocalSources(local.beside(own), local.partials().beside(own, shown))))
                .orElse(LocalSources.NONE);
    }

    /** Whether the ruleset says that the content is a part of others. */
    boolean partial() {
        return files.isPresent() && place.isPresent() && files.get().partials().holds(Folders.real(place.get()));
    }
}
