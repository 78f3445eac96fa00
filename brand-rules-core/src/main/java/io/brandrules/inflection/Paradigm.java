package io.brandrules.inflection;

import java.util.List;
import java.util.Set;

/**
 * Endings that take turns on one stem.
 *
 * @param endings the first is that of the form that dictionaries give; the empty one is {@code ""}
 * @param only how the stems end that take them, or {@code ^} and a whole stem; empty for all
 * @param never how the stems end that do not take them
 * @param kind of words that take them
 */
record Paradigm(List<String> endings, Set<String> only, List<String> never, Kind kind) {
    Paradigm {
        endings = List.copyOf(endings);
        only = Set.copyOf(only);
        never = List.copyOf(never);
    }

    /** Kinds of words. */
    enum Kind {
        ANY,
        /** Singulars and adjectives, whose first form has the others as its own; these do not lead back. */
        LED,
        /** The same for infinitives. */
        VERB,
        /** The same for words with a capital, in a language that writes nouns so. */
        NOUN,
        /** Words whose stem has changed, which lead nowhere. */
        CHANGED
    }

    /** Whether a stem is none of those that do not take the endings. */
    boolean allows(String stem) {
        for (String end : never) {
            if (stem.endsWith(end)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word with an ending may have other forms by it. */
    boolean leads(String ending) {
        return kind == Kind.ANY || kind != Kind.CHANGED && endings.get(0).equals(ending);
    }

    /** Whether the form with one ending has the form with another among its forms. */
    boolean joins(String ending, String other) {
        return leads(ending) && endings.contains(other);
    }
}
