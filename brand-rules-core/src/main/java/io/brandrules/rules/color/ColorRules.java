package io.brandrules.rules.color;

import io.brandrules.lint.Rule;
import java.util.List;

/** The rules about colours. */
public final class ColorRules {
    private ColorRules() {}

    /** One of each, in the order in which they run. */
    public static List<Rule> all() {
        return List.of(
                new OffPaletteRule(),
                new WrongRoleRule(),
                new LowContrastRule(),
                new UnapprovedPairRule(),
                new RetiredColorRule(),
                new UnsafeSyntaxRule());
    }
}
