package io.brandrules.inflection;

import java.util.Set;

/** A dictionary of the forms of words. Thread-safe. */
interface Lemmas {
    /** That of a language without one. */
    Lemmas NONE = word -> Set.of();

    /** The words that a word in lower case is a form of; none for a word that is not in the dictionary. */
    Set<String> of(String word);
}
