package io.brandrules.text;

import io.brandrules.text.TemplateMatch.Part;
import io.brandrules.text.TemplateToken.Kind;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The merge tags of mailing services, and the expressions of Java's page languages. Their delimiters stand in ordinary
 * text too, so that each has its own guard.
 */
final class MergeTags {
    private static final int LONGEST_NAME = 200;

    /** What Mailchimp knows of an account and a list: an address, a badge, and no text of the brand's. */
    private static final Pattern ACCOUNT = Pattern.compile("(?i)list_|rewards");

    private final String text;
    private final Signs signs;
    private final ClosingDelimiter closing;
    private final Lookahead ampscriptEnd;
    private final Lookahead inlineAmpscriptEnd;

    MergeTags(String text, Signs signs, ClosingDelimiter closing) {
        this.text = text;
        this.signs = signs;
        this.closing = closing;
        this.ampscriptEnd = Lookahead.exactly(text, "]%%");
        this.inlineAmpscriptEnd = Lookahead.exactly(text, "=%%");
    }

    /** Mailchimp: {@code *|FNAME|*}, {@code *|IF:FNAME|*}, {@code *|ELSE:|*}, {@code *|END:IF|*}. */
    @Nullable
    TemplateMatch starred(int at, int limit) {
        int start = at + 2;
        if (start >= limit || !Ascii.letter(text.charAt(start))) {
            return null;
        }
        int close = closeOnLine(start, limit, "|*", "*|");
        if (close < 0) {
            return null;
        }
        String inner = text.substring(start, close);
        int colon = inner.indexOf(':');
        String word = inner.substring(0, Math.max(colon, 0)).toLowerCase(Locale.ROOT);
        String argument = inner.substring(colon + 1).strip();
        if (word.equals("end")) {
            String name = argument.toLowerCase(Locale.ROOT);
            return new TemplateMatch(close + 2, Kind.BLOCK, "end", name, Part.CLOSE, name);
        }
        // LIST:ADDRESS and its like are values, whatever a list is in other languages.
        Part part = word.equals("list") ? Part.NONE : ControlWords.part(word, argument);
        // IFNOT is closed by END:IF, too.
        String chain = word.startsWith("if") ? "if" : word;
        if (word.equals("html") && !ACCOUNT.matcher(argument).lookingAt()) {
            return TemplateMatch.plain(close + 2, Kind.INCLUDE, "", inner);
        }
        return part == Part.NONE
                ? TemplateMatch.hole(close + 2, inner)
                : new TemplateMatch(close + 2, Kind.BLOCK, word, argument, part, chain);
    }

    /** Salesforce Marketing Cloud: {@code %%FirstName%%}, {@code %%=v(@name)=%%}, {@code %%[ IF … ]%%}. */
    @Nullable
    TemplateMatch percents(int at, int limit) {
        if (text.startsWith("[", at + 2)) {
            int close = ampscriptEnd.from(at + 3);
            return close == Lookahead.NONE || close + 3 > limit
                    ? null
                    : ampscript(close + 3, text.substring(at + 3, close).strip());
        }
        if (text.startsWith("=", at + 2)) {
            int close = inlineAmpscriptEnd.from(at + 3);
            return close == Lookahead.NONE || close + 3 > limit
                    ? null
                    : TemplateMatch.hole(close + 3, text.substring(at + 3, close));
        }
        int end = signs.percents() ? percentName(text, at, limit) : -1;
        return end < 0 ? null : TemplateMatch.hole(end, text.substring(at + 2, end - 2));
    }

    /**
     * The end of a name between doubled per cent signs at {@code at}, or a negative number: {@code 50%% and 20%%} holds
     * none.
     */
    static int percentName(String text, int at, int limit) {
        boolean glued = at > 0 && Ascii.nameChar(text.charAt(at - 1));
        int start = at + 2;
        if (glued || start >= limit || !Ascii.letter(text.charAt(start)) && text.charAt(start) != '_') {
            return -1;
        }
        int end = start;
        int longest = Math.min(limit, start + LONGEST_NAME);
        while (end < longest && (Ascii.nameChar(text.charAt(end)) || " .:".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return text.startsWith("%%", end) && end + 2 <= limit && text.charAt(end - 1) != ' ' ? end + 2 : -1;
    }

    /** One script block may hold several statements; what it leaves open or closes decides. */
    private static TemplateMatch ampscript(int end, String script) {
        int depth = 0;
        String first = "";
        String steering = "";
        int at = 0;
        while (at < script.length()) {
            char c = script.charAt(at);
            if (c == '"' || c == '\'') {
                int close = script.indexOf(c, at + 1);
                at = close < 0 ? script.length() : close + 1;
            } else if (Ascii.letter(c)) {
                int wordEnd = Ascii.wordEnd(script, at, script.length());
                String word = TagNames.lower(script, at, wordEnd);
                first = first.isEmpty() ? word : first;
                Part part = word.equals("next") ? Part.CLOSE : ControlWords.part(word, "");
                depth += part == Part.OPEN ? 1 : part == Part.CLOSE ? -1 : 0;
                steering = part == Part.NONE ? steering : word;
                at = wordEnd;
            } else {
                at = c == '@' ? Ascii.wordEnd(script, at + 1, script.length()) : at + 1;
            }
        }
        String argument =
                script.substring(Math.min(first.length(), script.length())).strip();
        if (depth == 0 && !steering.startsWith("else")) {
            return TemplateMatch.plain(end, Kind.BLOCK, first, argument);
        }
        Part part = depth > 0 ? Part.OPEN : depth < 0 ? Part.CLOSE : ControlWords.part(steering, "");
        return new TemplateMatch(end, Kind.BLOCK, first, argument, part, "");
    }

    /** Salesforce: {@code {!Contact.FirstName}}. */
    @Nullable
    TemplateMatch banged(int at, int limit) {
        int start = at + 2;
        if (start >= limit || !Ascii.letter(text.charAt(start)) && text.charAt(start) != '$') {
            return null;
        }
        int end = start;
        int longest = Math.min(limit, start + LONGEST_NAME);
        while (end < longest && (Ascii.nameChar(text.charAt(end)) || "$.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end < limit && text.charAt(end) == '}' ? TemplateMatch.hole(end + 1, text.substring(start, end)) : null;
    }

    /** FreeMarker, JSP, Velocity, Thymeleaf: <code>${user.name}</code>. */
    @Nullable
    TemplateMatch dollar(int at, int limit) {
        int start = at + 2;
        if (!signs.dollars() || start >= limit || !Ascii.letter(text.charAt(start)) && text.charAt(start) != '_') {
            return null;
        }
        int close = closing.find(start, lineEnd(start, limit), "${", "}", false);
        return close < 0 ? null : TemplateMatch.hole(close + 1, text.substring(start, close));
    }

    /** Thymeleaf, Mailjet: <code>[[${user.name}]]</code>, {@code [[data:name:"friend"]]}. */
    @Nullable
    TemplateMatch bracketed(int at, int limit) {
        int start = at + 2;
        if (!signs.brackets() || start >= limit) {
            return null;
        }
        char first = text.charAt(start);
        if (!Ascii.letter(first) && "_$#@*~".indexOf(first) < 0) {
            return null;
        }
        int close = closeOnLine(start, limit, "]]", "[[");
        return close < 0 ? null : TemplateMatch.hole(close + 2, text.substring(start, close));
    }

    private int lineEnd(int from, int limit) {
        int longest = Math.min(limit, from + LONGEST_NAME);
        int at = from;
        while (at < longest && !Ascii.lineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int closeOnLine(int from, int limit, String close, String open) {
        for (int at = from; at + close.length() <= limit && !Ascii.lineEnd(text.charAt(at)); at++) {
            if (text.startsWith(close, at)) {
                return at;
            }
            if (text.startsWith(open, at)) {
                return -1;
            }
        }
        return -1;
    }
}
