package io.brandrules.cascade;

import java.util.Set;

/**
 * Whether the attributes that clients set on what they darken count as present.
 *
 * <p>Outlook.com and its apps add {@code data-ogsc} and the like to the elements whose colours they change, and style
 * sheets address them by {@code [data-ogsc] .title}.
 */
public enum Hooks {
    /** An attribute is there if the document has it. */
    NONE,

    /**
     * A selector for the presence of a hook matches every element, and an ancestor of the root that no document has;
     * one for its value still asks the document.
     */
    DARK;

    private static final Set<String> NAMES = Set.of("data-ogsc", "data-ogsb", "data-ogac", "data-ogab");

    static boolean named(String attribute) {
        return NAMES.contains(attribute);
    }
}
