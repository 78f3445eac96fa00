package io.brandrules.prose;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * Finds emoji: single ones, and sequences with skin tones, joiners, tags, flags and keycaps, as Unicode's UTS #51 has
 * them. A sign that is text unless a presentation selector says otherwise ({@code ✔}, {@code ☎}) counts with the
 * selector alone; {@code ©}, {@code ®} and {@code ™} never do. Not thread-safe; a scan reads one text.
 */
public final class EmojiScan {
    private static final int JOINER = 0x200D;
    private static final int AS_EMOJI = 0xFE0F;
    private static final int AS_TEXT = 0xFE0E;
    private static final int KEYCAP = 0x20E3;
    private static final int LAST_OF_BASIC_PLANE = 0x3299;

    private final String text;
    private int at;
    private int from;

    public EmojiScan(String text) {
        this.text = text;
    }

    /** Whether a text is one emoji and nothing else. */
    public static boolean isEmoji(String text) {
        EmojiScan scan = new EmojiScan(text);
        return scan.next() && scan.from() == 0 && scan.to() == text.length()
                || text.length() == 1 && UCharacter.hasBinaryProperty(text.charAt(0), UProperty.EXTENDED_PICTOGRAPHIC);
    }

    /** The emoji that people take for the same: without selectors, and without skin tones. */
    public static String plain(String emoji) {
        StringBuilder plain = new StringBuilder();
        emoji.codePoints()
                .filter(c -> c != AS_EMOJI && c != AS_TEXT && !is(c, UProperty.EMOJI_MODIFIER))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Goes on to the next emoji, if there is one. */
    public boolean next() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!begins(c)) {
                at++;
                continue;
            }
            int end = emoji(at);
            if (end > at) {
                from = at;
                at = end;
                return true;
            }
            at += Character.charCount(text.codePointAt(at));
        }
        return false;
    }

    /** The first character of the emoji that was found last. */
    public int from() {
        return from;
    }

    /** One past its last character. */
    public int to() {
        return at;
    }

    /** Whether an emoji may begin with a character; outside of the basic plane many do. */
    private static boolean begins(char c) {
        return c < 0x80
                ? keycapBase(c)
                : c >= 0x2190 && c <= LAST_OF_BASIC_PLANE || Character.isHighSurrogate(c) || c == 0x203C || c == 0x2049;
    }

    private static boolean keycapBase(int c) {
        return c >= '0' && c <= '9' || c == '#' || c == '*';
    }

    private static boolean is(int c, int property) {
        return UCharacter.hasBinaryProperty(c, property);
    }

    private int codePoint(int index) {
        return index < text.length() ? text.codePointAt(index) : -1;
    }

    /** Where the emoji that begins at an offset ends; the offset itself where none does. */
    private int emoji(int start) {
        int c = text.codePointAt(start);
        if (keycapBase(c)) {
            int mark = codePoint(start + 1) == AS_EMOJI ? start + 2 : start + 1;
            return codePoint(mark) == KEYCAP ? mark + 1 : start;
        }
        if (is(c, UProperty.REGIONAL_INDICATOR)) {
            int next = codePoint(start + 2);
            return next > 0 && is(next, UProperty.REGIONAL_INDICATOR) ? start + 4 : start;
        }
        int end = element(start);
        while (end > start && codePoint(end) == JOINER && end + 1 < text.length()) {
            int further = element(end + 1);
            int joined = joinable(end + 1, further);
            if (joined == end + 1) {
                break;
            }
            end = joined;
        }
        return end;
    }

    /** After a joiner, a sign that is text by itself counts too: {@code ❤} in a couple with heart. */
    private int joinable(int start, int element) {
        int c = text.codePointAt(start);
        return element > start || !is(c, UProperty.EMOJI) ? element : start + Character.charCount(c);
    }

    private int element(int start) {
        int c = text.codePointAt(start);
        if (!is(c, UProperty.EXTENDED_PICTOGRAPHIC) && !is(c, UProperty.EMOJI_PRESENTATION)
                || c == 0x2122
                || c < 0x100) {
            return start;
        }
        int end = start + Character.charCount(c);
        int next = codePoint(end);
        if (next == AS_TEXT) {
            return start;
        }
        boolean toned = next > 0 && is(next, UProperty.EMOJI_MODIFIER);
        if (toned) {
            end += 2;
        } else if (next == AS_EMOJI) {
            end++;
        } else if (next == JOINER && is(c, UProperty.EMOJI)) {
            return end;
        } else if (!is(c, UProperty.EMOJI_PRESENTATION)) {
            return start;
        }
        while (codePoint(end) >= 0xE0020 && codePoint(end) <= 0xE007F) {
            end += 2;
        }
        return end;
    }
}
