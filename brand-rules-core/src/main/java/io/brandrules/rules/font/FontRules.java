package io.brandrules.rules.font;

import io.brandrules.lint.Rule;
import java.util.List;

/** The rules about type. */
public final class FontRules {
    private FontRules() {}

    /** One of each, in the order in which they run. */
    public static List<Rule> all() {
        return List.of(
                new UnknownFamilyRule(),
                new WrongFallbackRule(),
                new UnapprovedSourceRule(),
                new OffScaleRule(),
                new TooSmallRule(),
                new BrokenHierarchyRule());
    }
}
