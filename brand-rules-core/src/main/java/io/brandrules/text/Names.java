package io.brandrules.text;

import org.jspecify.annotations.Nullable;

/** Reads names in lower case. The same few come again and again, and are made once. Not thread-safe. */
final class Names {
    private static final int SLOTS = 256;

    private final String text;

    /** By the hash of its characters, the name that was met last. */
    private final @Nullable String[] met = new String[SLOTS];

    Names(String text) {
        this.text = text;
    }

    /** The name between two offsets. */
    String lower(int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = hash * 31 + text.charAt(at);
        }
        int slot = Math.floorMod(hash, SLOTS);
        String known = met[slot];
        if (known != null && known.length() == to - from && text.startsWith(known, from)) {
            return known;
        }
        String name = TagNames.lower(text, from, to);
        met[slot] = name;
        return name;
    }
}
