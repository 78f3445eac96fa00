package io.brandrules.rules.tone;

import io.brandrules.match.Match;
import java.util.regex.Pattern;

/** Addresses that stand in a text: their parts are names, not words of the brand. */
final class Address {
    /** Far enough to see the scheme or the at sign of any address that a reader could take in. */
    private static final int FARTHEST = 300;

    private Address() {}

    private static final Pattern FILE = Pattern.compile(".*[\\p{L}\\d_-]\\.\\p{Ll}{2}.*");
    private static final Pattern LAST_STOPS = Pattern.compile("[.,;:!?]+$");

    /** Whether a match is part of a web or mail address, a domain, a tag, a handle, a path or a file's name. */
    static boolean holds(Match match) {
        String text = match.text().toString();
        int start = match.from();
        while (start > 0 && match.from() - start < FARTHEST && within(text.charAt(start - 1))) {
            start--;
        }
        int end = match.to();
        while (end < text.length() && end - match.to() < FARTHEST && within(text.charAt(end))) {
            end++;
        }
        if (tagged(text, start, match) || dotted(text, start, match.from(), match.to(), end)) {
            return true;
        }
        String run = text.substring(start, end);
        if (path(run, match.from() - start)) {
            return true;
        }
        int at = run.indexOf('@');
        return run.contains("://") || run.startsWith("www.") || at > 0 && run.indexOf('.', at) > at + 1;
    }

    /** Whether a match is part of a handle or a tag. */
    private static boolean tagged(String text, int start, Match match) {
        int sign = match.from();
        while (sign > start && name(text.charAt(sign - 1))) {
            sign--;
        }
        char before = sign > start ? text.charAt(sign - 1) : ' ';
        return before == '@' || before == '#';
    }

    /** Whether a dot joins a match to a small letter as in no sentence: {@code shop.example}. */
    private static boolean dotted(String text, int start, int from, int to, int end) {
        int first = from;
        while (first > start && name(text.charAt(first - 1))) {
            first--;
        }
        int last = to;
        while (last < end && name(text.charAt(last))) {
            last++;
        }
        boolean behind = last + 2 < end + 1
                && text.charAt(last) == '.'
                && last + 2 < text.length()
                && Character.isLowerCase(text.charAt(last + 1))
                && Character.isLowerCase(text.charAt(last + 2));
        boolean before = first > start + 1
                && text.charAt(first - 1) == '.'
                && Character.isLetterOrDigit(text.charAt(first - 2))
                && Character.isLowerCase(text.charAt(first));
        return behind || before;
    }

    /** Whether a run is a path or an option and not words between slashes: {@code /a/b}, and not {@code and/or}. */
    private static boolean path(String run, int at) {
        String bare = LAST_STOPS.matcher(run).replaceAll("");
        int slash = bare.indexOf('/');
        boolean beyond = slash >= 0 && bare.indexOf('/', slash + 1) >= 0;
        return bare.indexOf('\\') >= 0
                || at > 1 && bare.startsWith("--")
                || slash >= 0 && (beyond || slash == 0 || FILE.matcher(bare).matches());
    }

    private static boolean name(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    private static boolean within(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "<>\"()".indexOf(c) < 0;
    }
}
