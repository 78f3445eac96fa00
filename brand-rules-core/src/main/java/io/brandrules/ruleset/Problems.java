package io.brandrules.ruleset;

import io.brandrules.data.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects what is wrong with a ruleset, each thing once. Not thread-safe. */
final class Problems {
    private final List<Problem> found;
    private final Set<Problem> known;
    private final TreeSet<String> pointers = new TreeSet<>();

    /** Adds to what was found before. */
    Problems(List<Problem> found) {
        this.found = found;
        this.known = new HashSet<>(found);
        found.forEach(problem -> pointers.add(problem.pointer()));
    }

    void add(Origin place, String pointer, String message) {
        Problem problem = new Problem(place, pointer, message);
        if (known.add(problem)) {
            found.add(problem);
            pointers.add(pointer);
        }
    }

    /** Whether something is wrong with a value itself. */
    boolean at(String pointer) {
        return pointers.contains(pointer);
    }

    /** Whether something is wrong with what a value holds. */
    boolean within(String pointer) {
        String next = pointers.ceiling(pointer + "/");
        return next != null && next.startsWith(pointer + "/");
    }
}
