package io.brandrules.ruleset;

import io.brandrules.term.Suggestion;
import java.util.List;

/** Checks the section {@code lock}: that each path begins with a section of the language. */
final class LockPaths {
    private static final List<String> SECTIONS = List.of(
            "industries",
            "markets",
            "content",
            "templates",
            "colors",
            "fonts",
            "tone",
            "disclaimers",
            "claims",
            "claim-patterns",
            "compliance",
            "approvals",
            "links",
            "images",
            "email",
            "regions",
            "rules");

    private LockPaths() {}

    static void check(Place root) {
        root.items("lock").forEach(item -> item.text().ifPresent(path -> check(item, path)));
    }

    private static void check(Place item, String path) {
        String section = path.replaceFirst("[.\\[].*", "").strip();
        if (!SECTIONS.contains(section) && !section.equals("colours")) {
            item.problem("\"" + path + "\" locks nothing: there is no section \"" + section
                    + "\". Expected a path such as disclaimers or rules.color/low-contrast."
                    + Suggestion.sentence(section, SECTIONS));
        }
    }
}
