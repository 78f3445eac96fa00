package io.brandrules;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The paths of files as they are shown, and the files by those. Read by many threads between two changes. */
final class ShownFiles {
    private final Function<Path, String> otherwise;
    private final Map<Path, String> shown = new HashMap<>();
    private final Map<String, Path> linted = new HashMap<>();

    /** None yet; files that were not selected are shown as a function has it. */
    ShownFiles(Function<Path, String> otherwise) {
        this.otherwise = otherwise;
    }

    /** Takes note of a file that is to be linted under a name. */
    void select(String name, Path file) {
        shown.put(Folders.real(file), name);
    }

    /** Takes note of a file that was linted. */
    void add(String name, Path file) {
        linted.put(name, Folders.real(file));
    }

    /** The path of a file as people see it. */
    String of(Path file) {
        String known = shown.get(file);
        return known == null ? otherwise.apply(file) : known;
    }

    /** What was linted, all links resolved. */
    Collection<Path> files() {
        return linted.values();
    }

    /** What was linted under a name. */
    Path file(String name) {
        return Objects.requireNonNull(linted.get(name));
    }
}
