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
    private final Map<Path, Use> uses = new HashMap<>();
    private final Map<Path, Governance.Governed> governors = new HashMap<>();
    private final Set<Path> passed = new HashSet<>();

    /**
     * Takes a use into account.
     *
     * @param document as shown
     * @param governed by what
     */
    void add(Use use, String document, Governance.Governed governed) {
        Path file = use.file();
        uses.merge(file, use, (first, other) -> first.included().isPresent() ? first : other);
        governors.putIfAbsent(file, governed);
        users.computeIfAbsent(file, used -> new TreeSet<>()).add(document);
    }

    /** The documents that use a file; empty where none does. */
    Optional<List<String>> by(Path file) {
        return Optional.ofNullable(users.get(file)).map(List::copyOf);
    }

    /** Whether a template reads a file in its place. */
    boolean included(Path file) {
        Use use = uses.get(file);
        return use != null && use.included().isPresent();
    }

    /** What governs the first document that uses a file. */
    Governance.Governed governor(Path file) {
        return Objects.requireNonNull(governors.get(file));
    }

    /** The files that are used and neither linted nor given by this method before, in order. */
    Collection<Use> missing(Collection<Path> linted) {
        passed.addAll(linted);
        TreeMap<String, Use> missing = new TreeMap<>();
        uses.forEach((file, use) -> {
            if (passed.add(file)) {
                missing.put(file.toString(), use);
            }
        });
        return missing.values();
    }
}
