package io.brandrules.rules.link;

import io.brandrules.lint.Rule;
import java.util.List;

/** The rules about links. */
public final class LinkRules {
    private LinkRules() {}

    /** One of each, in the order in which they run. */
    public static List<Rule> all() {
        return List.of(new InsecureLinkRule(), new UnknownHostRule(), new MissingUtmRule());
    }
}
