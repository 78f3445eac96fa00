package io.brandrules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folders beneath which files may be read.
 *
 * @param paths with all links resolved
 */
record Folders(List<Path> paths) {
    Folders {
        paths = List.copyOf(paths);
    }

    /** Those of paths that may be links. */
    static Folders of(List<Path> paths) {
        return new Folders(paths.stream().map(Folders::real).toList());
    }

    /** The first of them. */
    Path first() {
        return paths.get(0);
    }

    /** A file with all links resolved, if it is there and may be read. */
    Optional<Path> within(Path path) {
        try {
            boolean there = contains(path) && Files.isRegularFile(path);
            return there ? Optional.of(path.toRealPath()).filter(this::contains) : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Whether a path with no links lies beneath one of them. */
    boolean contains(Path path) {
        return paths.stream().anyMatch(path::startsWith);
    }

    /** The path with its links resolved, as far as it exists. */
    static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path existing = absolute;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            if (existing != null) {
                return existing.toRealPath()
                        .resolve(existing.relativize(absolute))
                        .normalize();
            }
        } catch (IOException gone) {
            return absolute;
        }
        return absolute;
    }
}
