package io.brandrules.ruleset;

import io.brandrules.term.Normalized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
        Map<Looked, List<Found>> earlier = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            Set<Looked> own = new HashSet<>();
            for (Matcher matcher : term.entry().inForce() ? term.avoid() : List.<Matcher>of()) {
                if (!(matcher.target() instanceof Matcher.Words words)) {
                    continue;
                }
                Looked looked = Looked.of(matcher, words);
                if (own.add(looked)) {
                    List<Found> same = earlier.computeIfAbsent(looked, key -> new ArrayList<>(1));
                    for (Found found : same) {
                        if (covers(found.scope(), term.entry().scope())) {
                            problems.add(
                                    matcher.origin(),
                                    places.get(i).pointer(),
                                    "\"" + words.words() + "\" can never be found by this term: " + found.path()
                                            + " at " + found.matcher().origin()
                                            + " looks for the same. Expected it in one of them");
                            break;
                        }
                    }
                    same.add(new Found(term.entry().path(), term.entry().scope(), matcher));
                }
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

    /** What a matcher looks for, without its place. */
    private record Looked(String normal, Matcher.Words options, String narrowing) {
        static Looked of(Matcher matcher, Matcher.Words words) {
            String normal = words.matchCase() ? words.words() : Normalized.text(words.words());
            Matcher.Words options = new Matcher.Words(
                    "", words.inflect(), words.matchCase(), words.forms(), words.compounds(), words.closed());
            boolean plain = matcher.parts().isEmpty()
                    && matcher.at().isEmpty()
                    && matcher.near().isEmpty()
                    && matcher.except().isEmpty();
            String narrowing = plain
                    ? ""
                    : matcher.parts() + " " + matcher.at() + " " + matcher.near() + " "
                            + matcher.except().stream().map(Matcher::target).toList();
            return new Looked(normal, options, narrowing);
        }
    }

    private record Found(String path, Scope scope, Matcher matcher) {}
}
