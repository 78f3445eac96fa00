package io.brandrules.inflection;

import java.util.List;
import java.util.Set;

/**
 * Endings that take turns on one stem.
 *
 * @param endings the first is that of the form that dictionaries give; the empty one is {@code ""}
 * @param only the stems that take them, or that end the stems that do; empty for all
 * @param kind of words that take them
 */
record Paradigm(List<String> endings, Set<String> only, Kind kind) {
    Paradigm {
        endings = List.copyOf(endings);
        only = Set.copyOf(only);
    }

    /** Kinds of words. */
    enum Kind {
        ANY,
        /** Words that are written with a capital, in a language that writes nouns so. */
        NOUN,
        /** Adjectives, of which the first form has the others as degrees, and not the other way round. */
        DEGREES
    }

    /** Whether the form with one ending has the form with another among its forms. */
    boolean leads(String ending, String other) {
        return endings.contains(other)
                && (kind != Kind.DEGREES || endings.get(0).equals(ending));
    }

    /** Whether a stem takes the endings. */
    boolean takes(String stem) {
        if (only.isEmpty()) {
            return true;
        }
        for (String known : only) {
            if (stem.endsWith(known)) {
                return true;
            }
        }
        return false;
    }
}
