package io.brandrules.inflection;

import java.util.List;

/** What words of one family have in common. Thread-safe. */
interface Stemming {
    /** The stems, or the lemmas, that a word in lower case may belong to; at least one. */
    List<String> stems(String word);

    /** Whether words that share a stem are forms of one another for sure, as a dictionary of inflected forms knows. */
    boolean exact();
}
