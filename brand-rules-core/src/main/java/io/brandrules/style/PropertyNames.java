package io.brandrules.style;

import org.jspecify.annotations.Nullable;

/** Reads the names of properties. The same few come again and again, and are made once. Not thread-safe. */
final class PropertyNames {
    private static final int SLOTS = 128;

    private final CssTokenizer tokens;

    /** By the hash of its characters, the name that was met last and is written as it is. */
    private final @Nullable String[] met = new String[SLOTS];

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
        String known = met[slot];
        if (known != null && written(known)) {
            return known;
        }
        String name = tokens.name();
        String property = name.startsWith("--") ? name : CssChars.lower(name);
        if (written(property)) {
            met[slot] = property;
        }
        return property;
    }

    private boolean written(String name) {
        return name.length() == tokens.end() - tokens.start() && tokens.text().startsWith(name, tokens.start());
    }
}
