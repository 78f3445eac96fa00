package io.brandrules.rules;

import io.brandrules.match.Match;

/** Addresses that stand in a text: their parts are names, not words of the brand. */
final class Address {
    /** Far enough to see the scheme or the at sign of any address that a reader could take in. */
    private static final int FARTHEST = 300;

    private Address() {}

    /** Whether a match is part of a web or mail address. */
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
        String run = text.substring(start, end);
        int at = run.indexOf('@');
        return run.contains("://") || run.startsWith("www.") || at > 0 && run.indexOf('.', at) > at + 1;
    }

    private static boolean within(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "<>\"()".indexOf(c) < 0;
    }
}
