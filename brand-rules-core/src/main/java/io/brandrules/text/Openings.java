package io.brandrules.text;

import io.brandrules.text.Markup.Delimiters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the next delimiter that may open template syntax, those in angle brackets left aside. Asked from growing offsets
 * it reads the text once for each character that delimiters begin with. Not thread-safe.
 */
final class Openings {
    /** With what the delimiters of the known languages begin. */
    private static final List<Character> KNOWN = List.of('{', '*', '%', '$', '[');

    private final String text;
    private final boolean further;
    private final boolean velocity;

    /** With what delimiters begin, and where the next that begins so is. */
    private final char[] firsts;

    private final int[] next;
    private final boolean[] ascii = new boolean[128];
    private final boolean beyondAscii;
    private int asked = -1;
    private int found = -1;

    /**
     * Those of a text.
     *
     * @param further delimiters beside those of the known languages
     * @param velocity whether a hash, and a dollar sign before a letter, may open something
     */
    Openings(String text, List<Delimiters> further, boolean velocity) {
        this.text = text;
        this.further = !further.isEmpty();
        this.velocity = velocity;
        Set<Character> characters = new TreeSet<>(KNOWN);
        further.forEach(pair -> characters.add(pair.open().charAt(0)));
        if (velocity) {
            characters.add('#');
        }
        characters.remove('<');
        this.firsts = new char[characters.size()];
        this.next = new int[characters.size()];
        Arrays.fill(next, -1);
        ascii['<'] = true;
        boolean beyond = false;
        int count = 0;
        for (char first : characters) {
            firsts[count++] = first;
            beyond |= first >= ascii.length;
            if (first < ascii.length) {
                ascii[first] = true;
            }
        }
        this.beyondAscii = beyond;
    }

    /** Whether a delimiter may begin with a character, one in angle brackets, too. */
    boolean beginWith(char c) {
        return c < ascii.length ? ascii[c] : beyondAscii;
    }

    /** The offset of the first at or after {@code from}, or {@link Lookahead#NONE}. */
    int from(int from) {
        if (from < asked) {
            Arrays.fill(next, -1);
        }
        if (from < asked || from > found) {
            asked = from;
            found = Lookahead.NONE;
            for (int i = 0; i < firsts.length; i++) {
                if (next[i] < from) {
                    next[i] = opening(firsts[i], from);
                }
                found = Math.min(found, next[i]);
            }
        }
        return found;
    }

    private int opening(char first, int from) {
        int at = text.indexOf(first, from);
        while (at >= 0 && !opens(first, at)) {
            at = text.indexOf(first, at + 1);
        }
        return at < 0 ? Lookahead.NONE : at;
    }

    private boolean opens(char first, int at) {
        if (further) {
            return true;
        }
        char second = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        return switch (first) {
            case '{' -> second == '{' || second == '%' || second == '#' || second == '!';
            case '*' -> second == '|';
            case '%' -> second == '%';
            case '$' -> second == '{' || second == '!' || velocity && (second == '_' || Ascii.letter(second));
            case '#' -> Ascii.letter(second) || "{#*[@".indexOf(second) >= 0;
            default -> second == '[';
        };
    }
}
