package io.brandrules.match;

import io.brandrules.document.Gap;
import io.brandrules.ruleset.Matcher;
import java.util.Optional;

/** The steps that all patterns together may take in one document. Not thread-safe. */
final class PatternBudget {
    /** As many as three patterns that take too long. */
    private static final long STEPS = 1_200_000_000;

    private long left = STEPS;
    private boolean allGivenUp;

    /** What a pattern may take. */
    CountedText.Budget next(int program) {
        return new CountedText.Budget(program, left);
    }

    /** Takes what a pattern spent from what all of them have. */
    void spent(CountedText.Budget budget) {
        left -= budget.spent();
    }

    /** What to say of a pattern that took too long; of those that all the others left nothing for, that is said once. */
    Optional<Gap> exhausted(CountedText.Budget budget, Matcher matcher, Passage passage) {
        if (budget.scanty() && allGivenUp) {
            return Optional.empty();
        }
        allGivenUp |= budget.scanty();
        String who = budget.scanty()
                ? "the patterns take too long here all together, and those from " + matcher.origin()
                        + " on were given up; make them simpler, or fewer"
                : "the pattern at " + matcher.origin() + " takes too long here and was given up; make it simpler";
        return Optional.of(new Gap(Gap.Cause.OUT_OF_BUDGET, passage.text().span(), who));
    }
}
