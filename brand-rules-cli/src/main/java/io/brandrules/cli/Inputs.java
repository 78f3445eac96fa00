package io.brandrules.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The paths that were named.
 *
 * @param found those that exist, absolute
 * @param missing those that don't, as they were written
 */
record Inputs(List<Path> found, List<String> missing) {
    Inputs {
        found = List.copyOf(found);
        missing = List.copyOf(missing);
    }

    static Inputs of(List<String> written, Path workingDirectory) {
        List<Path> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String path : written) {
            path(path, workingDirectory).ifPresentOrElse(found::add, () -> missing.add(path));
        }
        return new Inputs(found, missing);
    }

    // An empty argument comes from a variable that is not set; taken as a path, it would be the working directory.
    private static Optional<Path> path(String written, Path workingDirectory) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(workingDirectory.resolve(written).normalize()).filter(Files::exists);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
