package io.brandrules.ruleset;

import io.brandrules.layer.Confinement;
import io.brandrules.layer.FileSource;
import io.brandrules.layer.Layers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How a ruleset is loaded.
 *
 * @param root above which nothing is read; absent: the nearest folder at or above the ruleset that has {@code .git},
 *     else the ruleset's own
 * @param allowOutside further folders from which layers may be read
 * @param workingDirectory to which paths are shown relative, where they lie beneath it; absent: paths are shown as given
 * @param classLoader for {@code classpath:}; absent: the one of this library
 */
public record LoadOptions(
        Optional<Path> root,
        List<Path> allowOutside,
        Optional<Path> workingDirectory,
        Optional<ClassLoader> classLoader) {
    /** No root given, nothing outside, paths as given. */
    public static final LoadOptions DEFAULT =
            new LoadOptions(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    public LoadOptions {
        allowOutside = List.copyOf(allowOutside);
    }

    /** The folder above which nothing is read for a ruleset that lies in {@code folder}, with all links resolved. */
    public Path rootOf(Path folder) {
        return confinement(folder.toAbsolutePath().normalize()).root();
    }

    /** The folders from which files may be read for a ruleset that lies in {@code folder}. */
    Confinement confinement(Path folder) {
        return Confinement.of(folder, root, allowOutside);
    }

    /** A ruleset's file, which may lie anywhere. */
    FileSource file(Path path) {
        return FileSource.of(path, this::confinement, workingDirectory);
    }

    /** The class loader by which resources of the class path are found. */
    ClassLoader loader() {
        return classLoader.orElseGet(Layers::ownLoader);
    }
}
