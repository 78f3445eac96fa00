package io.brandrules.rules.content;

import io.brandrules.lint.Rule;
import java.util.List;

/** The rules about what could not be held to the others. */
public final class ContentRules {
    private ContentRules() {}

    /** One of each, in the order in which they run. */
    public static List<Rule> all() {
        return List.of(new NotCheckedRule());
    }
}
