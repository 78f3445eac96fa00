package io.brandrules.text;

import io.brandrules.text.TemplateMatch.Part;
import io.brandrules.text.TemplateToken.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Velocity: {@code #if($a)}, {@code #else}, {@code #end}, {@code $name}, <code>$!{name}</code>. All of it stands in
 * ordinary text too, and counts only in the company of a directive with its parentheses.
 */
final class VelocitySyntax {
    /** What is in parentheses is not longer: the search for their end takes no more than that. */
    private static final int LONGEST = 1000;

    /** What {@code #end} ends. */
    private static final Set<String> OPENING = Set.of("if", "foreach", "macro", "define");

    private static final Set<String> INCLUDING = Set.of("parse", "include");
    private static final Set<String> STATEMENTS = Set.of("set", "evaluate", "break", "stop", "return");

    private final String text;
    private final Signs signs;
    private final Lookahead noteEnd;

    VelocitySyntax(String text, Signs signs) {
        this.text = text;
        this.signs = signs;
        this.noteEnd = Lookahead.exactly(text, "*#");
    }

    /** The directive, or the note, whose hash stands at {@code at}. */
    @Nullable
    TemplateMatch hash(int at, int limit) {
        if (!signs.velocity()) {
            return null;
        }
        char second = text.charAt(at + 1);
        if (second == '*') {
            int close = noteEnd.from(at + 2);
            return close != Lookahead.NONE && close + 2 <= limit ? TemplateMatch.note(close + 2) : null;
        }
        if (second == '#') {
            // In Markdown, two of them begin a heading.
            return signs.tags() ? TemplateMatch.note(lineEnd(at, limit)) : null;
        }
        boolean braced = second == '{';
        int name = at + (braced || second == '@' ? 2 : 1);
        int nameEnd = Ascii.wordEnd(text, name, limit);
        if (nameEnd == name || !Ascii.letter(text.charAt(name)) || braced && !text.startsWith("}", nameEnd)) {
            return null;
        }
        return directive(TagNames.lower(text, name, nameEnd), braced ? nameEnd + 1 : nameEnd, limit, second == '@');
    }

    private @Nullable TemplateMatch directive(String word, int end, int limit, boolean body) {
        if (word.equals("else")) {
            return new TemplateMatch(end, Kind.BLOCK, word, "", Part.OTHERWISE, "");
        }
        if (word.equals("end")) {
            return new TemplateMatch(end, Kind.BLOCK, word, "", Part.CLOSE, "");
        }
        int open = Ascii.skipSpace(text, end, limit);
        int close = open < limit && text.charAt(open) == '(' ? closing(open, limit) : -1;
        if (close < 0) {
            return word.equals("break") || word.equals("stop") ? TemplateMatch.plain(end, Kind.BLOCK, word, "") : null;
        }
        String argument = text.substring(open + 1, close).strip();
        if (body || OPENING.contains(word)) {
            return new TemplateMatch(close + 1, Kind.BLOCK, word, argument, Part.OPEN, "");
        }
        if (word.equals("elseif")) {
            return new TemplateMatch(close + 1, Kind.BLOCK, word, argument, Part.ALTERNATIVE, "");
        }
        if (INCLUDING.contains(word)) {
            return TemplateMatch.plain(close + 1, Kind.INCLUDE, word, argument);
        }
        return STATEMENTS.contains(word)
                ? TemplateMatch.plain(close + 1, Kind.BLOCK, word, argument)
                : open == end ? TemplateMatch.hole(close + 1, word + "(" + argument + ")") : null;
    }

    /** The reference whose dollar sign stands at {@code at}: {@code $name}, {@code $!customer.name()}, <code>$!{a}</code>. */
    @Nullable
    TemplateMatch reference(int at, int limit) {
        boolean silent = text.charAt(at + 1) == '!';
        int start = silent ? at + 2 : at + 1;
        boolean formal = silent && text.startsWith("{", start);
        int name = formal ? start + 1 : start;
        if (!formal && !signs.velocity() || name >= limit || !nameStart(text.charAt(name))) {
            return null;
        }
        int end = path(name, limit);
        if (!formal) {
            return TemplateMatch.hole(end, text.substring(name, end));
        }
        // An alternative for what is missing may follow: ${name|'friend'}.
        int close = end;
        int longest = Math.min(limit, end + LONGEST);
        if (close < longest && text.charAt(close) == '|') {
            while (close < longest && text.charAt(close) != '}' && !Ascii.lineEnd(text.charAt(close))) {
                close++;
            }
        }
        boolean closed = close < longest && text.charAt(close) == '}';
        return closed ? TemplateMatch.hole(close + 1, text.substring(name, close)) : null;
    }

    /** The end of a name with its properties and calls; a full stop behind it ends a sentence. */
    private int path(int from, int limit) {
        int at = Ascii.wordEnd(text, from, limit);
        while (text.charAt(at - 1) == '-') {
            at--;
        }
        while (at < limit) {
            char c = text.charAt(at);
            int close = c == '(' || c == '[' ? closing(at, limit) : -1;
            if (close >= 0) {
                at = close + 1;
            } else if (c == '.' && at + 1 < limit && nameStart(text.charAt(at + 1))) {
                at = Ascii.wordEnd(text, at + 1, limit);
            } else {
                return at;
            }
        }
        return at;
    }

    /** The parenthesis or bracket that closes the one at {@code open}; a negative number if none does. */
    private int closing(int open, int limit) {
        int longest = Math.min(limit, open + LONGEST);
        char quote = 0;
        int depth = 0;
        for (int i = open; i < longest; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if ((c == ')' || c == ']') && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private int lineEnd(int from, int limit) {
        int at = from;
        while (at < limit && !Ascii.lineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean nameStart(char c) {
        return Ascii.letter(c) || c == '_';
    }
}
