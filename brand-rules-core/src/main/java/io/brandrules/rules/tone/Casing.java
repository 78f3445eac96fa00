package io.brandrules.rules.tone;

import io.brandrules.match.Match;
import io.brandrules.ruleset.Matcher;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The capitals of a wording in the place of another: those of the sentence, and never against its own. */
final class Casing {
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final int NEAR = 40;

    private final Match match;
    private final String text;
    private final String own;

    private Casing(Match match) {
        this.match = match;
        this.text = match.text().toString();
        this.own = match.matcher().target() instanceof Matcher.Words words ? words.words() : "";
    }

    /** The wording as it is written in a match's place. */
    static String of(Match match, String wording) {
        return new Casing(match).of(wording);
    }

    private String of(String wording) {
        if (shouted()) {
            return SPACE.splitAsStream(wording)
                    .map(word -> small(word) ? word.toUpperCase(Locale.ROOT) : word)
                    .collect(Collectors.joining(" "));
        }
        int end = wording.indexOf(' ');
        boolean takes = !wording.isEmpty() && small(end < 0 ? wording : wording.substring(0, end)) && capital();
        if (!takes) {
            return wording;
        }
        int head = wording.codePointAt(0);
        return Character.toString(Character.toTitleCase(head)) + wording.substring(Character.charCount(head));
    }

    /** Whether a word has no capital, which would be a name's. */
    private static boolean small(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT));
    }

    /** Whether what was found is in capitals that are not its own, as those of an abbreviation are. */
    private boolean shouted() {
        String found = match.excerpt();
        return found.codePoints().filter(Character::isLetter).count() > 1 && capitals(found) && !capitals(own);
    }

    private static boolean capitals(String words) {
        return words.codePoints().noneMatch(Character::isLowerCase)
                && words.codePoints().anyMatch(Character::isUpperCase);
    }

    /** Whether what was found has a capital that its place asks for. */
    private boolean capital() {
        int[] letters = match.excerpt()
                .codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .toArray();
        if (letters.length == 0 || !Character.isUpperCase(letters[0])) {
            return false;
        }
        return starts(match.from()) || !capitalAt(own, 0) && amongCapitals();
    }

    /** Whether the words around have capitals too, as in a title. */
    private boolean amongCapitals() {
        int next = match.to();
        while (next < text.length() && white(text.charAt(next))) {
            next++;
        }
        int start = match.from();
        while (start > 0 && white(text.charAt(start - 1))) {
            start--;
        }
        while (start > 0 && match.from() - start < NEAR && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean before = capitalAt(text, start);
        return next < text.length() && next > match.to() && Character.isLetter(text.charAt(next))
                ? capitalAt(text, next) || before && !starts(start)
                : before;
    }

    /** Whether a sentence, a line or a quotation starts at an offset. */
    private boolean starts(int at) {
        int before = at - 1;
        while (before >= 0 && at - before < NEAR && white(text.charAt(before))) {
            if (text.charAt(before) == '\n') {
                return true;
            }
            before--;
        }
        return before < 0
                || !Character.isLetterOrDigit(text.charAt(before)) && ",;')\u2019%&+".indexOf(text.charAt(before)) < 0;
    }

    private static boolean capitalAt(String words, int at) {
        return at < words.length() && Character.isUpperCase(words.codePointAt(at));
    }

    private static boolean white(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
