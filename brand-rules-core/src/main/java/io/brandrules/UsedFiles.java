package io.brandrules;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which files are used by which documents of a run. Not thread-safe. */
final class UsedFiles {
    private final Map<Path, TreeSet<String>> users = new HashMap<>();
    private final Map<Path, Governance.Governed> governors = new HashMap<>();
    private final Set<Path> passed = new HashSet<>();

    /**
     * Takes a use into account.
     *
     * @param file with all links resolved
     * @param document as shown
     * @param governed by what
     */
    void add(Path file, String document, Governance.Governed governed) {
        governors.putIfAbsent(file, governed);
        users.computeIfAbsent(file, used -> new TreeSet<>()).add(document);
    }

    /** The documents that use a file; empty where none does. */
    Optional<List<String>> by(Path file) {
        return Optional.ofNullable(users.get(file)).map(List::copyOf);
    }

    /** What governs the first document that uses a file. */
    Governance.Governed governor(Path file) {
        return Objects.requireNonNull(governors.get(file));
    }

    /** The files that are used and neither linted nor given by this method before, in order. */
    Collection<Path> missing(Collection<Path> linted) {
        passed.addAll(linted);
        TreeMap<String, Path> missing = new TreeMap<>();
        for (Path file : users.keySet()) {
            if (passed.add(file)) {
                missing.put(file.toString(), file);
            }
        }
        return missing.values();
    }
}
