package io.brandrules.prose;

import java.util.Set;

/**
 * Words whose full stop ends no sentence, of one language, in lower case and without their last full stop.
 *
 * @param anywhere those that are always followed by more of their sentence
 * @param beforeFigures those that are where a figure follows: {@code No. 7}
 * @param ordinals whether a full stop behind a figure makes it an ordinal number: {@code 3. Mai}
 */
record Abbreviations(Set<String> anywhere, Set<String> beforeFigures, boolean ordinals) {
    private static final WordLists LISTS = WordLists.read("abbreviations.txt");

    /** Those of a language, by its code. */
    static Abbreviations of(String language) {
        return new Abbreviations(
                LISTS.of(language), LISTS.of(language + " figures"), LISTS.has(language + " ordinals"));
    }
}
