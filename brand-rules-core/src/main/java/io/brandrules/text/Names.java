package io.brandrules.text;

import org.jspecify.annotations.Nullable;

/**
 * Reads the names of tags and attributes in lower case. The same few come again and again in all that is read, and are
 * made once for all; two threads may both make one, and either will do. Not thread-safe.
 */
final class Names {
    private static final int SLOTS = 512;

    /** What is longer is hardly a name, and not kept. */
    private static final int LONGEST = 40;

    /** By the hash of its characters, the name that was met last. */
    private static final @Nullable String[] MET = new String[SLOTS];

    private final String text;

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
        String known = MET[slot];
        if (known != null && known.length() == to - from && text.startsWith(known, from)) {
            return known;
        }
        String name = TagNames.lower(text, from, to);
        if (name.length() <= LONGEST) {
            MET[slot] = name;
        }
        return name;
    }
}
