package io.brandrules.rules.tone;

import io.brandrules.match.Match;
import io.brandrules.term.Normalized;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a name is written where it was found, against the form that it has. */
enum NameForm {
    /** As it is to be written. */
    EXACT,
    /** In capitals amid capitals, or with one at the start of a sentence. */
    TOLERATED,
    /** In small letters, in which some names are words of the language. */
    LOWER,
    /** In another case, with or without a space or a hyphen. */
    OTHERWISE,
    /** In letters of another script that look like its own. */
    CONFUSABLE,
    /** With a letter too few, too many, or in the wrong place. */
    MISSPELT,
    /** Another word, or no word at all. */
    NONE;

    /** Marks, kinds of spaces, hyphens and apostrophes do not tell names apart. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private static final int FAR = 300;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}]+");

    /** The form of a name where it was found. */
    static NameForm of(Match match, String name) {
        String text = match.text().toString();
        String found = plain(match.excerpt());
        if (address(text, match.from(), match.to()) || Address.holds(match)) {
            // A look-alike is most dangerous where it is a part of an address.
            return near(match, name, found, letters(found)) == CONFUSABLE ? CONFUSABLE : NONE;
        }
        String written = plain(name);
        if (found.equals(written)) {
            return EXACT;
        }
        String letters = letters(found);
        if (!letters.equals(letters(written))) {
            return near(match, name, found, letters);
        }
        boolean parted = found.indexOf(' ') >= 0 && written.indexOf(' ') < 0;
        if (parted && found.equals(found.toLowerCase(Locale.ROOT))) {
            return NONE; // words of the language: "you tube"
        }
        boolean capitals = found.equals(written.toUpperCase(Locale.ROOT));
        if (capitals && shouted(text, match.from(), match.to())
                || begins(found, written) && starts(text, match.from())) {
            return TOLERATED;
        }
        boolean word = written.indexOf(' ') < 0 && written.equals(capitalised(written));
        return word && found.equals(written.toLowerCase(Locale.ROOT)) ? LOWER : OTHERWISE;
    }

    private static NameForm near(Match match, String name, String found, String letters) {
        boolean ascii = letters.chars().allMatch(c -> c < 0x80);
        if (!ascii
                && letters(name).chars().allMatch(c -> c < 0x80)
                && letters.length() == letters(name).length()) {
            return Lookalikes.amid(match.text().toString(), match.from(), match.to()) ? CONFUSABLE : NONE;
        }
        String meant = letters(name);
        boolean form = letters.startsWith(meant) || meant.startsWith(letters) && meant.length() > letters.length() + 1;
        boolean proper = Character.isUpperCase(found.codePointAt(0)) == Character.isUpperCase(name.codePointAt(0));
        boolean alone = name.indexOf(' ') < 0;
        return form || !proper || alone && starts(match.text().toString(), match.from()) ? NONE : MISSPELT;
    }

    private static String plain(String text) {
        return SPACES.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .replace('\u2019', '\'')
                .replace('\u2010', '-')
                .replace('\u2011', '-');
    }

    private static String letters(String text) {
        return Normalized.text(text).replaceAll("[^\\p{L}\\p{M}\\p{Nd}]", "");
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Whether all but the first letter is as it is to be. */
    private static boolean begins(String found, String written) {
        return Character.isLowerCase(written.codePointAt(0))
                && found.substring(1).equals(written.substring(1));
    }

    /** Whether a text is in capitals, more than one word of it, as far as one looks around. */
    private static boolean shouted(String text, int from, int to) {
        String around = text.substring(Math.max(0, from - FAR), Math.min(text.length(), to + FAR));
        return around.equals(around.toUpperCase(Locale.ROOT)) && around.strip().indexOf(' ') > 0;
    }

    /** Whether a sentence starts at an offset. */
    private static boolean starts(String text, int at) {
        int before = at - 1;
        while (before >= 0
                && (Character.isWhitespace(text.charAt(before))
                        || "\"'([\u201c\u201e\u00ab\u2018".indexOf(text.charAt(before)) >= 0)) {
            before--;
        }
        return before < 0 || ".!?:\u2026\u3002".indexOf(text.charAt(before)) >= 0;
    }

    /** Whether what stands around it makes it a part of an address, a tag, a handle or a file's name. */
    private static boolean address(String text, int from, int to) {
        boolean tagged = from > 0 && "#@/._-\\".indexOf(text.charAt(from - 1)) >= 0;
        boolean goesOn = to + 1 < text.length()
                && "._/@-".indexOf(text.charAt(to)) >= 0
                && Character.isLetterOrDigit(text.charAt(to + 1));
        return tagged || goesOn;
    }
}
