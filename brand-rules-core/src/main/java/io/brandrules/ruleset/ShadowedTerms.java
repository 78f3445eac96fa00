package io.brandrules.ruleset;

import io.brandrules.term.Normalized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds terms that look for what an earlier term finds already, everywhere where they apply. */
final class ShadowedTerms {
    private final Problems problems;

    ShadowedTerms(Problems problems) {
        this.problems = problems;
    }

    /**
     * Tells of each such term, naming both places.
     *
     * @param places of the terms, in the same order
     */
    void check(List<Term> terms, List<Place> places) {
        Map<String, List<Found>> earlier = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            for (Matcher matcher : term.entry().inForce() ? term.avoid() : List.<Matcher>of()) {
                if (matcher.target() instanceof Matcher.Words words) {
                    Found found = new Found(term, matcher, words);
                    List<Found> same = earlier.computeIfAbsent(found.normal(), key -> new ArrayList<>(1));
                    if (same.stream().noneMatch(other -> other.isOf(term) && other.looksForTheSameAs(found))) {
                        tellOf(found, same, places.get(i));
                        same.add(found);
                    }
                }
            }
        }
    }

    private void tellOf(Found found, List<Found> earlier, Place place) {
        for (Found other : earlier) {
            if (other.looksForTheSameAs(found)
                    && covers(other.term().entry().scope(), found.term().entry().scope())) {
                problems.add(
                        found.matcher().origin(),
                        place.pointer().text(),
                        "\"" + found.words().words() + "\" can never be found by this term: "
                                + other.term().entry().path() + " at "
                                + other.matcher().origin() + " looks for the same. Expected it in one of them");
                return;
            }
        }
    }

    private static boolean covers(Scope wide, Scope narrow) {
        return within(narrow.markets(), wide.markets())
                && within(narrow.channels(), wide.channels())
                && (wide.languages().isEmpty()
                        || !narrow.languages().isEmpty()
                                && narrow.languages().stream().allMatch(wide::coversLanguage))
                && !wide.from().orElse(LocalDate.MIN).isAfter(narrow.from().orElse(LocalDate.MIN))
                && !wide.until().orElse(LocalDate.MAX).isBefore(narrow.until().orElse(LocalDate.MAX));
    }

    private static boolean within(Set<String> narrow, Set<String> wide) {
        return wide.isEmpty() || !narrow.isEmpty() && wide.containsAll(narrow);
    }

    /** A matcher of a term. */
    private record Found(Term term, Matcher matcher, Matcher.Words words) {
        String normal() {
            return words.matchCase() ? words.words() : Normalized.text(words.words());
        }

        boolean isOf(Term other) {
            return term.entry().path().equals(other.entry().path());
        }

        boolean looksForTheSameAs(Found other) {
            return normal().equals(other.normal())
                    && options().equals(other.options())
                    && narrowing().equals(other.narrowing());
        }

        private Matcher.Words options() {
            return new Matcher.Words(
                    "", words.inflect(), words.matchCase(), words.forms(), words.compounds(), words.closed());
        }

        private String narrowing() {
            return matcher.narrowed()
                    ? matcher.parts() + " " + matcher.at() + " " + matcher.near() + " "
                            + matcher.except().stream().map(Matcher::target).toList()
                    : "";
        }
    }
}
