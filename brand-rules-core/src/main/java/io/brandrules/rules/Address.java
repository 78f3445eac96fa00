package io.brandrules.rules;

import io.brandrules.match.Match;

/** Addresses that stand in a text: their parts are names, not words of the brand. */
final class Address {
    /** Far enough to see the scheme or the at sign of any address that a reader could take in. */
    private static final int FARTHEST = 300;

    private Address() {}

    /** Whether a match is part of a web or mail address, a tag or a handle. */
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
        if (tagged(text, start, match)) {
            return true;
        }
        String run = text.substring(start, end);
        int at = run.indexOf('@');
        return run.contains("://") || run.startsWith("www.") || at > 0 && run.indexOf('.', at) > at + 1;
    }

    /** Whether a match is part of a handle, or of a tag that is longer than it. */
    private static boolean tagged(String text, int start, Match match) {
        int sign = match.from();
        while (sign > start && name(text.charAt(sign - 1))) {
            sign--;
        }
        char before = sign > start ? text.charAt(sign - 1) : ' ';
        boolean longer = sign < match.from()
                || match.to() + 1 < text.length() && joined(text.charAt(match.to()), text.charAt(match.to() + 1));
        return before == '@' || before == '#' && longer;
    }

    private static boolean joined(char after, char next) {
        return (after == '-' || after == '_') && Character.isLetterOrDigit(next);
    }

    private static boolean name(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    private static boolean within(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "<>\"()".indexOf(c) < 0;
    }
}
