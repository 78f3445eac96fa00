package io.brandrules.rules.disclaimer;

import io.brandrules.lint.Rule;
import java.util.List;

/** The rules about disclaimers. */
public final class DisclaimerRules {
    private DisclaimerRules() {}

    /** One of each, in the order in which they run. */
    public static List<Rule> all() {
        return List.of(
                new MissingDisclaimerRule(),
                new AlteredDisclaimerRule(),
                new OutdatedDisclaimerRule(),
                new NotProminentRule(),
                new MisplacedDisclaimerRule(),
                new WrongMarketRule());
    }
}
