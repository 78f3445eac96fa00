package io.brandrules.cascade;

import java.util.Set;

/** Which pseudo-elements there are. */
final class PseudoElements {
    /** Those that may be written with one colon. */
    private static final Set<String> LEGACY = Set.of("before", "after", "first-line", "first-letter");

    private static final Set<String> PLAIN = Set.of(
            ("before after first-line first-letter marker placeholder selection backdrop file-selector-button cue"
                            + " cue-region target-text spelling-error grammar-error search-text details-content"
                            + " view-transition picker-icon checkmark scroll-marker scroll-marker-group column")
                    .split(" "));

    /** Those that take names. */
    private static final Set<String> NAMED =
            Set.of(("highlight part picker view-transition-group view-transition-image-pair view-transition-old"
                            + " view-transition-new view-transition-group-children scroll-button")
                    .split(" "));

    /** Those that take selectors. */
    private static final Set<String> SELECTING = Set.of("slotted", "cue", "cue-region");

    private static final Set<String> TREE_ABIDING = Set.of("before", "after", "marker", "details-content", "column");

    private PseudoElements() {}

    static boolean legacy(String name) {
        return LEGACY.contains(name);
    }

    /** Whether there is one without arguments; any name of WebKit's is one: Selectors Level 4, section 3.6.4. */
    static boolean plain(String name) {
        return PLAIN.contains(name) || name.startsWith("-webkit-");
    }

    static boolean named(String name) {
        return NAMED.contains(name);
    }

    static boolean selecting(String name) {
        return SELECTING.contains(name);
    }

    /** Whether a pseudo-element may belong to another. */
    static boolean nests(String inner, String outer) {
        return switch (outer) {
            case "slotted", "part" -> !inner.equals("slotted") && !inner.equals("part");
            case "before", "after" -> inner.equals("marker") || inner.equals("scroll-marker");
            case "column" -> inner.equals("scroll-marker");
            case "details-content" -> TREE_ABIDING.contains(inner) || inner.startsWith("first-");
            default -> false;
        };
    }
}
