package io.brandrules.lint;

import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Ruleset;
import java.util.Optional;
import java.util.function.Function;

/**
 * A rule: what is known of it, and the check that it makes of a ruleset.
 *
 * <p>A rule knows neither its severity nor the market: it says what is wrong, and whether that is certain. Immutable and
 * thread-safe.
 */
public interface Rule {
    /** The id, the default severity, one sentence. */
    RuleInfo info();

    /**
     * The check for a ruleset, made once; empty where the ruleset has nothing for this rule.
     *
     * @param index takes what the check looks for in texts
     */
    Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index);

    /** A rule bound to a ruleset. Thread-safe; what one document is told does not depend on another. */
    interface Check {
        /** Looks at one document and says what is wrong. */
        void run(Facts facts, Findings findings);

        /**
         * A check that is made for a situation, by what of the ruleset is in force there, and serves all documents in
         * it; those for the last few situations are kept.
         */
        static Check bySituation(Function<Situation, Check> make) {
            Situated<Check> checks = new Situated<>(make);
            return (facts, findings) -> checks.in(facts.situation()).run(facts, findings);
        }
    }
}
