package io.brandrules.ruleset;

import java.util.regex.Pattern;

/**
 * Whether a regular expression that compiles can match nothing but the empty text, which is never told: {@code ^$},
 * {@code x{0}}. Linear in its length.
 */
final class EmptyPattern {
    private static final Pattern NOTHING = Pattern.compile("\\{0+(?:,0+)?\\}");
    private static final Pattern COUNT = Pattern.compile("\\{[0-9]+(?:,[0-9]*)?\\}");

    /** RE2 repeats a thousand times at most. */
    private static final int LONGEST_COUNT = 24;

    private final String pattern;
    private int at;

    private EmptyPattern(String pattern) {
        this.pattern = pattern;
    }

    static boolean is(String pattern) {
        return !new EmptyPattern(pattern).takes();
    }

    /** Whether anything in the expression takes a character, and is not repeated zero times. */
    private boolean takes() {
        int[] outer = new int[pattern.length() + 1]; // per open group: how much was taken before it
        int depth = 0;
        int taken = 0;
        int before = 0; // how much was taken before the last item
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '(') {
                outer[depth++] = taken;
                group();
            } else if (c == ')' && depth > 0) {
                before = outer[--depth];
                at++;
            } else if ("?*+{".indexOf(c) >= 0 && never()) {
                taken = before;
            } else {
                before = taken;
                taken += item() ? 1 : 0;
            }
        }
        return taken > 0;
    }

    /** Passes how a group begins: {@code (?P<name>}, {@code (?i:}, {@code (?i)}. */
    private void group() {
        at++;
        if (at < pattern.length() && pattern.charAt(at) == '?') {
            while (at < pattern.length() && ":>)".indexOf(pattern.charAt(at)) < 0) {
                at++;
            }
            if (at < pattern.length() && pattern.charAt(at) != ')') {
                at++;
            }
        }
    }

    /** Passes a repetition, if there is one here; whether it is that of nothing. */
    private boolean never() {
        java.util.regex.Matcher nothing = count(NOTHING);
        boolean never = nothing.lookingAt();
        at = never ? nothing.end() : at;
        return never;
    }

    /** Passes one item; whether it takes a character. */
    private boolean item() {
        char c = pattern.charAt(at++);
        if (c == '[') {
            bracket();
            return true;
        }
        if (c == '\\' && at < pattern.length()) {
            return escaped(pattern.charAt(at++));
        }
        if (c == '{') {
            at--;
            java.util.regex.Matcher counts = count(COUNT);
            boolean counted = counts.lookingAt();
            at = counted ? counts.end() : at + 1;
            return !counted;
        }
        return "^$|?*+)".indexOf(c) < 0;
    }

    private java.util.regex.Matcher count(Pattern form) {
        return form.matcher(pattern).region(at, Math.min(pattern.length(), at + LONGEST_COUNT));
    }

    private boolean escaped(char c) {
        if (c == 'Q') {
            int end = pattern.indexOf("\\E", at);
            boolean some = end != at && at < pattern.length();
            at = end < 0 ? pattern.length() : end + 2;
            return some;
        }
        return "bBAzE".indexOf(c) < 0;
    }

    private void bracket() {
        if (at < pattern.length() && pattern.charAt(at) == '^') {
            at++;
        }
        int first = at;
        while (at < pattern.length() && (pattern.charAt(at) != ']' || at == first)) {
            if (pattern.charAt(at) == '[' && at + 1 < pattern.length() && pattern.charAt(at + 1) == ':') {
                int end = pattern.indexOf(":]", at + 2);
                at = end < 0 ? at + 1 : end + 2;
            } else {
                at += pattern.charAt(at) == '\\' ? 2 : 1;
            }
        }
        at++;
    }
}
