package io.brandrules.ruleset;

import io.brandrules.term.Normalized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds terms that can find nothing, everywhere where they apply: an earlier term looks for the same, or it is a name or
 * what the brand prefers.
 */
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

    /**
     * Tells of each term that looks for just what its file has as a name, or prefers in a term: that is never an
     * offence. What another file has is another matter, since a brand may prefer what a pack advises against.
     *
     * @param places of the terms, in the same order
     */
    void checkShielded(List<Term> terms, List<Place> places, List<ProperName> names) {
        Map<String, List<Entry>> shields = new HashMap<>();
        for (Term term : terms) {
            term.use()
                    .ifPresent(use -> shields.computeIfAbsent(use, key -> new ArrayList<>(1))
                            .add(term.entry()));
        }
        for (ProperName name : names) {
            shields.computeIfAbsent(name.name(), key -> new ArrayList<>(1)).add(name.entry());
        }
        for (int i = 0; i < terms.size(); i++) {
            Entry entry = terms.get(i).entry();
            for (Matcher matcher : entry.inForce() ? terms.get(i).avoid() : List.<Matcher>of()) {
                if (matcher.target() instanceof Matcher.Words words) {
                    tellOf(words, matcher, entry, shields.getOrDefault(words.words(), List.of()), places.get(i));
                }
            }
        }
    }

    private void tellOf(Matcher.Words words, Matcher matcher, Entry entry, List<Entry> shields, Place place) {
        for (Entry shield : shields) {
            boolean same = shield.origin().file().equals(matcher.origin().file());
            if (same && shield.inForce() && covers(shield.scope(), entry.scope())) {
                boolean own = shield.path().equals(entry.path());
                problems.add(
                        matcher.origin(),
                        place.pointer().text(),
                        "\"" + words.words() + "\" can never be found as it is written: "
                                + (own
                                        ? "the term prefers it. Expected other words in \"avoid\" or in \"use\""
                                        : shield.path() + " at " + shield.origin()
                                                + " has it as right. Expected it in one of them"));
                return;
            }
        }
    }

    private void tellOf(Found found, List<Found> earlier, Place place) {
        for (Found other : earlier) {
            // Where two layers look for the same the later one counts, which is what layers are for.
            boolean layered = !other.matcher()
                    .origin()
                    .file()
                    .equals(found.matcher().origin().file());
            if (!layered
                    && other.looksForTheSameAs(found)
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
