package io.brandrules.text;

/**
 * Finds the next of one character. It remembers its last answer, so that asking again and again from growing offsets
 * reads the text once. Not thread-safe.
 */
final class NextCharacter {
    private final String text;
    private final char needle;
    private int asked = -1;
    private int found = -1;

    NextCharacter(String text, char needle) {
        this.text = text;
        this.needle = needle;
    }

    /** The offset of the first at or after {@code from}, or {@link Lookahead#NONE}. */
    int from(int from) {
        if (from < asked || from > found) {
            int at = text.indexOf(needle, from);
            asked = from;
            found = at < 0 ? Lookahead.NONE : at;
        }
        return found;
    }
}
