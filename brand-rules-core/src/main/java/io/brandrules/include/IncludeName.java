package io.brandrules.include;

import io.brandrules.text.TemplateToken;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What template syntax names to be read in its place. */
final class IncludeName {
    /** What a layout is filled with; Handlebars. */
    static final String BLOCK = "@partial-block";

    /** What puts more to a literal; a dot alone is the context that Go hands on. */
    private static final Pattern JOINED = Pattern.compile("[+~]|\\.(?:\\s*[$'\"(]|\\s+\\S)");

    private static final String QUOTES = "\"'`";

    private IncludeName() {}

    /** The name in a token that includes; empty where it is not written out. */
    static Optional<String> of(TemplateToken token) {
        // A layout does not stand in the place where it is named.
        boolean here =
                token.kind() == TemplateToken.Kind.INCLUDE && !token.keyword().equals("extends");
        return here ? written(token) : Optional.empty();
    }

    /** The name that follows a keyword; empty where it is not written out. */
    static Optional<String> written(TemplateToken token) {
        String argument = token.argument().strip();
        if (argument.startsWith("(")) {
            String call = argument.substring(1).strip();
            return call.isEmpty() || QUOTES.indexOf(call.charAt(0)) < 0 ? Optional.empty() : quoted(call);
        }
        boolean literal = !argument.isEmpty() && QUOTES.indexOf(argument.charAt(0)) >= 0;
        return literal ? quoted(argument) : word(argument);
    }

    /** The names by which a ruleset may know what fills in a value: {@code content_blocks.${footer}}. */
    static List<String> candidates(TemplateToken token) {
        Set<String> names = new LinkedHashSet<>();
        String whole = token.argument().strip();
        String plain = whole.replace("${", "").replace("}", "");
        names.add(whole);
        names.add(plain);
        int end = 0;
        while (end < plain.length() && " \t\r\n|".indexOf(plain.charAt(end)) < 0) {
            end++;
        }
        names.add(plain.substring(0, end));
        names.remove("");
        return List.copyOf(names);
    }

    /** The literal that begins a text; empty where more is put to it. */
    private static Optional<String> quoted(String text) {
        int close = text.indexOf(text.charAt(0), 1);
        if (close < 2) {
            return Optional.empty();
        }
        String rest = text.substring(close + 1).strip();
        boolean joined = JOINED.matcher(rest).lookingAt();
        String name = text.substring(1, close);
        return joined || name.contains("${") ? Optional.empty() : Optional.of(name);
    }

    private static Optional<String> word(String argument) {
        int end = 0;
        while (end < argument.length() && argument.charAt(end) > ' ' && ",;)".indexOf(argument.charAt(end)) < 0) {
            end++;
        }
        String name = argument.substring(0, end);
        boolean plain = !name.isEmpty() && name.chars().noneMatch(c -> "(){}[]$|\"'<>*?=".indexOf(c) >= 0);
        return plain ? Optional.of(name) : Optional.empty();
    }
}
