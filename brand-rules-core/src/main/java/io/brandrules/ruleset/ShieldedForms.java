package io.brandrules.ruleset;

import io.brandrules.term.Normalized;
import io.brandrules.term.PhraseIndex;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds words whose own {@code except} has them in another form, and so shields every place where they stand. */
final class ShieldedForms {
    private final Problems problems;

    ShieldedForms(Problems problems) {
        this.problems = problems;
    }

    /**
     * Tells of each such matcher. Where a term names no languages, a phrase is read as English; a single word may be
     * one of another language, in which the two are no forms of each other.
     */
    void check(Term term, Place place) {
        for (Matcher matcher : term.avoid()) {
            if (matcher.target() instanceof Matcher.Words words && words.forms().isEmpty()) {
                shield(matcher, words, term.entry().scope().languages())
                        .ifPresent(shield -> problems.add(
                                matcher.origin(),
                                place.pointer().text(),
                                "\"" + words.words() + "\" can never be found: its own \"except\" at " + shield.origin()
                                        + " has it in another form"));
            }
        }
    }

    private static Optional<Matcher> shield(Matcher matcher, Matcher.Words words, List<String> languages) {
        boolean phrase = words.words().strip().indexOf(' ') > 0;
        List<String> spoken = languages.isEmpty() ? phrase ? List.of("en") : List.of() : languages;
        return matcher.except().stream()
                .filter(shield -> !shield.narrowed() && !spoken.isEmpty())
                .filter(shield -> shield.target() instanceof Matcher.Words wide
                        && wide.inflect()
                        && !wide.matchCase()
                        && !Normalized.text(wide.words()).equals(Normalized.text(words.words()))
                        && spoken.stream().allMatch(language -> covers(wide, words, language)))
                .findFirst();
    }

    /** Whether words in any of their forms are found wherever others stand as they are written. */
    private static boolean covers(Matcher.Words wide, Matcher.Words words, String language) {
        if (!PhraseIndex.Builder.suits(wide.words())) {
            return false;
        }
        PhraseIndex.Builder index = PhraseIndex.builder();
        index.add(0, wide.words(), PhraseIndex.Manner.words(true, wide.compounds(), wide.closed()));
        Normalized text = Normalized.of(words.words());
        Set<Integer> ends = new HashSet<>();
        index.build().hits(text, language, (id, from, to) -> ends.add(from == 0 ? to : -1));
        return ends.contains(Normalized.text(words.words()).length());
    }
}
