package io.brandrules.rules.compliance;

import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Rule;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Claim;
import io.brandrules.ruleset.Matcher;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The approved claims of a ruleset and what looks like a claim, as sets of the match index. Immutable. */
final class ClaimIndex {
    private final List<Saying> wordings;
    private final Optional<Integer> patterns;

    private ClaimIndex(List<Saying> wordings, Optional<Integer> patterns) {
        this.wordings = wordings;
        this.patterns = patterns;
    }

    /** The index of a ruleset; the same sets however often it is asked for. */
    static ClaimIndex of(Ruleset ruleset, MatchIndex.Builder index) {
        List<Saying> wordings = new ArrayList<>();
        for (Claim claim : ruleset.claims()) {
            for (String text : claim.entry().inForce() ? claim.texts() : List.<String>of()) {
                Matcher matcher = new Matcher(
                        claim.entry().origin(),
                        new Matcher.Text(text, false),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
                wordings.add(new Saying(
                        claim, text, Wording.of(text, "", false, Map.of()), index.addOnce(List.of(matcher))));
            }
        }
        Optional<Integer> patterns = ruleset.claimPatterns().isEmpty()
                ? Optional.empty()
                : Optional.of(index.addOnce(ruleset.claimPatterns()));
        return new ClaimIndex(List.copyOf(wordings), patterns);
    }

    /** A check that tells one kind of what is found. */
    Rule.Check telling(Function<ClaimsFound, List<Finding>> kind) {
        return (facts, findings) ->
                kind.apply(facts.shared(ClaimsFound.class, this::find)).forEach(findings::add);
    }

    private ClaimsFound find(Facts facts) {
        return ClaimsFound.in(facts, wordings, patterns);
    }

    /**
     * A wording of an approved claim.
     *
     * @param set that finds it
     */
    record Saying(Claim claim, String text, Wording words, int set) {}
}
