package io.brandrules.ruleset;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Checks regular expressions, and says in plain words what RE2 does not have. */
final class Patterns {
    private static final Map<String, String> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("(?<=", "look-behind");
        GROUPS.put("(?<!", "look-behind");
        GROUPS.put("(?=", "look-ahead");
        GROUPS.put("(?!", "look-ahead");
        GROUPS.put("(?>", "atomic groups");
        GROUPS.put("(?(", "conditional groups");
        GROUPS.put("(?#", "comments");
        GROUPS.put("(?R", "recursion");
    }

    private Patterns() {}

    /** Tells of a pattern that does not compile, or that finds nothing but the empty text. */
    static void check(Place place, String pattern) {
        if (pattern.chars().anyMatch(c -> c == '\b' || c == '\f' || c == 0x07 || c == 0x1b)) {
            place.problem("the pattern holds a control character, which no text has: within double quotes YAML takes"
                    + " a backslash and a letter for one. Put the pattern in single quotes");
            return;
        }
        try {
            Pattern.compile(pattern);
            if (EmptyPattern.is(pattern)) {
                place.problem("the pattern can never be found: it matches nothing but an empty text."
                        + " Expected one that takes a character");
            }
            EdgeOfWord.amiss(pattern)
                    .ifPresent(letter -> place.problem("\\b is no edge of a word beside \"" + letter
                            + "\": RE2 knows words of ASCII letters alone. Expected (?:^|[^\\p{L}]) before it,"
                            + " (?:[^\\p{L}]|$) behind it, or words in place of a pattern"));
        } catch (PatternSyntaxException broken) {
            place.problem("the pattern does not compile: "
                    + missing(pattern)
                            .map(construct -> "RE2 has no " + construct
                                    + ". Expected a pattern without it, with \"except\" or \"near\" for what it did")
                            .orElseGet(() -> cause(broken) + ". Expected RE2 syntax"));
        }
    }

    private static String cause(PatternSyntaxException broken) {
        return broken.getDescription().contains("internal error")
                ? "a closing parenthesis has no opening one"
                : broken.getDescription() + " (" + broken.getPattern() + ")";
    }

    /** The first construct of other dialects that a pattern uses, with its name. */
    private static Optional<String> missing(String pattern) {
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                Optional<String> escape = inClass ? Optional.empty() : reference(pattern, i);
                if (escape.isPresent()) {
                    return escape;
                }
                i++;
            } else if (inClass) {
                inClass = c != ']';
            } else if (c == '[') {
                inClass = true;
            } else if (c == '(') {
                for (Map.Entry<String, String> group : GROUPS.entrySet()) {
                    if (pattern.startsWith(group.getKey(), i)) {
                        return Optional.of(group.getValue() + " " + group.getKey() + "…)");
                    }
                }
            } else if (c == '+' && i > 0 && "*+?}".indexOf(pattern.charAt(i - 1)) >= 0 && !escaped(pattern, i - 1)) {
                return Optional.of("possessive repetition " + pattern.charAt(i - 1) + "+");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> reference(String pattern, int backslash) {
        if (backslash + 1 < pattern.length()) {
            char next = pattern.charAt(backslash + 1);
            if (next >= '1' && next <= '9' || next == 'k') {
                return Optional.of("back-references \\" + next);
            }
            if (next == 'Z' || next == 'G' || next == 'X' || next == 'R') {
                return Optional.of("escape \\" + next);
            }
        }
        return Optional.empty();
    }

    private static boolean escaped(String pattern, int at) {
        int slashes = 0;
        while (at - slashes > 0 && pattern.charAt(at - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }
}
