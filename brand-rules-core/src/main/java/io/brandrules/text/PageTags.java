package io.brandrules.text;

import io.brandrules.text.TemplateMatch.Part;
import io.brandrules.text.TemplateToken.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tags of JSP pages that are none of HTML: {@code <c:if test="…">}, {@code <c:out value="…"/>}, {@code <jsp:include
 * page="…"/>}. Those of the standard library steer; those that write a value stand for it.
 */
final class PageTags {
    private static final Set<String> PREFIXES = Set.of("c", "esi", "fmt", "jsp", "spring");
    private static final int LONGEST_PREFIX = 6;

    /** What is longer is no tag: the search for its end takes no more than that. */
    private static final int LONGEST_TAG = 2000;

    private static final Set<String> VALUES =
            Set.of("c:out", "fmt:message", "fmt:formatnumber", "fmt:formatdate", "spring:message", "jsp:getproperty");

    private final String text;

    PageTags(String text) {
        this.text = text;
    }

    /** The tag whose angle bracket stands at {@code at}. */
    @Nullable
    TemplateMatch at(int at, int limit) {
        boolean end = text.charAt(at + 1) == '/';
        int name = end ? at + 2 : at + 1;
        int colon = name;
        int longest = Math.min(limit, name + LONGEST_PREFIX + 1);
        while (colon < longest && Ascii.letter(text.charAt(colon))) {
            colon++;
        }
        if (colon >= longest || text.charAt(colon) != ':' || !PREFIXES.contains(text.substring(name, colon))) {
            return null;
        }
        int nameEnd = Ascii.wordEnd(text, colon + 1, limit);
        int close = bracket(nameEnd, limit);
        if (nameEnd == colon + 1 || close < 0) {
            return null;
        }
        String word = TagNames.lower(text, name, nameEnd);
        boolean whole = text.charAt(close - 1) == '/';
        String argument = text.substring(nameEnd, whole ? Math.max(nameEnd, close - 1) : close)
                .strip();
        return end ? end(word, close + 1) : start(word, argument, close + 1, whole);
    }

    private static TemplateMatch end(String word, int end) {
        boolean closes = part(word).equals(Part.OPEN) || part(word).equals(Part.SELECT);
        return new TemplateMatch(end, Kind.BLOCK, "/" + word, "", closes ? Part.CLOSE : Part.NONE, word);
    }

    private static TemplateMatch start(String word, String argument, int end, boolean whole) {
        if (word.equals("jsp:include") || word.equals("c:import") || word.equals("esi:include")) {
            return TemplateMatch.plain(end, Kind.INCLUDE, word, file(argument));
        }
        if (VALUES.contains(word) || word.equals("c:url") && whole && !argument.contains("var=")) {
            return TemplateMatch.plain(end, Kind.HOLE, word, argument);
        }
        return new TemplateMatch(end, Kind.BLOCK, word, argument, whole ? Part.NONE : part(word), word);
    }

    private static Part part(String word) {
        return switch (word) {
            case "c:if", "c:foreach", "c:fortokens" -> Part.OPEN;
            case "c:choose" -> Part.SELECT;
            case "c:when" -> Part.ALTERNATIVE;
            case "c:otherwise" -> Part.OTHERWISE;
            default -> Part.NONE;
        };
    }

    /** The value of the attribute that names the file, and what follows it. */
    private static String file(String argument) {
        int at = Math.max(Math.max(argument.indexOf("page="), argument.indexOf("url=")), argument.indexOf("src="));
        return at < 0
                ? argument
                : argument.substring(argument.indexOf('=', at) + 1).strip();
    }

    /** The bracket that ends the tag: not in quotes, before the next tag. */
    private int bracket(int from, int limit) {
        char quote = 0;
        int longest = Math.min(limit, from + LONGEST_TAG);
        for (int i = from; i < longest; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '<') {
                return -1;
            } else if (c == '>') {
                return i;
            }
        }
        return -1;
    }
}
