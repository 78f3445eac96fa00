package io.brandrules.read;

import java.util.List;
import java.util.Locale;

/**
 * The colour schemes that declarations are for. The declarations of a block have one context in common, so that it is
 * looked at once. Not thread-safe.
 */
final class Schemes {
    private List<String> last = List.of();
    private Scheme scheme = Scheme.ANY;

    /** The colour scheme that a declaration is for. */
    enum Scheme {
        ANY,
        LIGHT,
        DARK
    }

    /** By the at-rules and selectors around it, the hooks that Outlook's web clients use for dark mode among them. */
    @SuppressWarnings("ReferenceEquality") // contexts that are alike and not the same are only read again
    Scheme of(List<String> context) {
        if (context != last) {
            last = context;
            scheme = read(context);
        }
        return scheme;
    }

    private static Scheme read(List<String> context) {
        for (String part : context) {
            if (part.startsWith("@")) {
                String rule = part.toLowerCase(Locale.ROOT);
                int query = rule.indexOf("prefers-color-scheme");
                if (query >= 0) {
                    boolean darkNamed = rule.indexOf("dark", query) >= 0;
                    boolean negated = rule.contains("not");
                    return darkNamed != negated ? Scheme.DARK : Scheme.LIGHT;
                }
            } else if (part.indexOf('[') >= 0 && hooks(part.toLowerCase(Locale.ROOT))) {
                return Scheme.DARK;
            }
        }
        return Scheme.ANY;
    }

    private static boolean hooks(String selectors) {
        if (!selectors.contains("[data-og")) {
            return false;
        }
        for (String selector : selectors.split(",", -1)) {
            if (!selector.contains("[data-ogs") && !selector.contains("[data-oga")) {
                return false;
            }
        }
        return true;
    }
}
