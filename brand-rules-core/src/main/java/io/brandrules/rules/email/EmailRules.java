package io.brandrules.rules.email;

import io.brandrules.lint.Rule;
import java.util.List;

/** The rules about mails as a whole. */
public final class EmailRules {
    private EmailRules() {}

    /** One of each, in the order in which they run. */
    public static List<Rule> all() {
        return List.of(
                new SubjectLengthRule(), new MissingPreheaderRule(), new PreheaderLengthRule(), new TooLargeRule());
    }
}
