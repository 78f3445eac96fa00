package io.brandrules.ruleset;

import io.brandrules.data.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with a ruleset, each thing once. Not thread-safe. */
final class Problems {
    private final List<Problem> found;
    private final Set<Problem> known;

    /** Adds to what was found before. */
    Problems(List<Problem> found) {
        this.found = found;
        this.known = new HashSet<>(found);
    }

    /**
     * Adds a problem.
     *
     * @param message sentences, of which the last may lack its full stop
     */
    void add(Origin place, String pointer, String message) {
        boolean whole = message.endsWith(".") || message.endsWith("?");
        Problem problem = new Problem(place, pointer, whole ? message : message + ".");
        if (known.add(problem)) {
            found.add(problem);
        }
    }
}
