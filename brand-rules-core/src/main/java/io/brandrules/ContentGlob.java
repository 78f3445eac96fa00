package io.brandrules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A glob over paths with {@code /}: {@code *} within a folder, {@code **} across folders, {@code ?} one character,
 * {@code {a,b}} alternatives; {@code {market}} and {@code {language}} capture one segment's part.
 */
final class ContentGlob {
    private final Pattern pattern;
    private final List<String> captures;

    private ContentGlob(Pattern pattern, List<String> captures) {
        this.pattern = pattern;
        this.captures = captures;
    }

    static ContentGlob of(String glob) {
        StringBuilder regex = new StringBuilder();
        List<String> captures = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (glob.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (glob.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (glob.startsWith("{market}", i) || glob.startsWith("{language}", i)) {
                int end = glob.indexOf('}', i);
                captures.add(glob.substring(i + 1, end));
                regex.append("([^/]+?)");
                i = end;
            } else if (c == '*') {
                regex.append("[^/]*");
            } else if (c == '[' && glob.indexOf(']', i + 2) > 0) {
                int end = glob.indexOf(']', i + 2);
                regex.append(characters(glob.substring(i + 1, end)));
                i = end;
            } else if (c == '?') {
                regex.append("[^/]");
            } else if (c == '{') {
                depth++;
                regex.append("(?:");
            } else if (c == '}' && depth > 0) {
                depth--;
                regex.append(")");
            } else if (c == ',' && depth > 0) {
                regex.append("|");
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        regex.append(")".repeat(depth));
        return new ContentGlob(Pattern.compile(regex.toString()), List.copyOf(captures));
    }

    /** {@code [a-z]} and {@code [!a-z]}, never the slash. */
    private static String characters(String inner) {
        boolean negated = inner.startsWith("!") || inner.startsWith("^");
        String those = (negated ? inner.substring(1) : inner).replaceAll("[\\\\\\[\\]&^]", "\\\\$0");
        return "(?!/)[" + (negated ? "^" : "") + those + "]";
    }

    /** Whether the glob covers a path. */
    boolean matches(String path) {
        return pattern.matcher(path).matches();
    }

    /** What the glob captures of a path that it covers. */
    Optional<String> capture(String path, String name) {
        int group = captures.indexOf(name);
        Matcher matcher = pattern.matcher(path);
        return group >= 0 && matcher.matches() ? Optional.ofNullable(matcher.group(group + 1)) : Optional.empty();
    }
}
