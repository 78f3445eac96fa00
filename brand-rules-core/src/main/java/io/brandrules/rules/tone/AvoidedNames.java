package io.brandrules.rules.tone;

import io.brandrules.lint.Facts;
import io.brandrules.match.Match;
import io.brandrules.ruleset.Entry;
import io.brandrules.ruleset.Matcher;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.ruleset.Term;
import io.brandrules.term.Normalized;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that a brand both has as a name and avoids as words, {@code Free Now} and {@code free now}: where they are
 * not written as the name they are the words, and told as such.
 *
 * @param terms that avoid them, by the words
 */
record AvoidedNames(Map<String, List<Entry>> terms) {
    static AvoidedNames of(Ruleset ruleset) {
        Map<String, List<Entry>> terms = new HashMap<>();
        for (Term term : ruleset.tone().map(tone -> tone.terms()).orElse(List.of())) {
            for (Matcher matcher : term.avoid()) {
                if (!matcher.narrowed() && matcher.target() instanceof Matcher.Words words && !words.matchCase()) {
                    terms.computeIfAbsent(key(words.words()), same -> new ArrayList<>(1))
                            .add(term.entry());
                }
            }
        }
        return new AvoidedNames(terms);
    }

    /** Whether a term that applies tells of what was found. */
    boolean tell(Match match, Facts facts) {
        return terms.getOrDefault(key(match.excerpt()), List.of()).stream()
                .anyMatch(entry -> facts.applies(entry, match));
    }

    /** Hyphens and spaces are one. */
    private static String key(String words) {
        return Normalized.text(words).replace('-', ' ');
    }
}
