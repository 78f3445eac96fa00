package io.brandrules.style;

import org.jspecify.annotations.Nullable;

/**
 * Reads the names of properties. The same few come again and again in all that is read, and are made once for all; two
 * threads may both make one, and either will do. Not thread-safe.
 */
final class PropertyNames {
    private static final int SLOTS = 512;

    /** What is longer is nobody's property, and not kept. */
    private static final int LONGEST = 40;

    /** By the hash of its characters, the name that was met last and is written as it is. */
    private static final @Nullable String[] MET = new String[SLOTS];

    private final CssTokenizer tokens;

    PropertyNames(CssTokenizer tokens) {
        this.tokens = tokens;
    }

    /** The name that the current token is, in lower case unless it is that of a custom property. */
    String current() {
        String css = tokens.text();
        int hash = 0;
        for (int at = tokens.start(); at < tokens.end(); at++) {
            hash = hash * 31 + css.charAt(at);
        }
        int slot = Math.floorMod(hash, SLOTS);
        String known = MET[slot];
        if (known != null && written(known)) {
            return known;
        }
        String name = tokens.name();
        String property = name.startsWith("--") ? name : CssChars.lower(name);
        if (property.length() <= LONGEST && written(property)) {
            MET[slot] = property;
        }
        return property;
    }

    private boolean written(String name) {
        return name.length() == tokens.end() - tokens.start() && tokens.text().startsWith(name, tokens.start());
    }
}
