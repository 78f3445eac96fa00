package io.brandrules.text;

import io.brandrules.text.TemplateMatch.Part;
import io.brandrules.text.TemplateToken.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Template syntax in angle brackets: ERB, EJS, ASP and JSP, PHP, FreeMarker. */
final class ScriptletSyntax {
    private static final Set<String> DECLARING = Set.of("let", "const", "dim", "page", "taglib", "return", "public");
    private static final Set<String> DIRECTIVES = Set.of(
            "if",
            "elseif",
            "else",
            "list",
            "items",
            "sep",
            "assign",
            "global",
            "local",
            "include",
            "import",
            "macro",
            "function",
            "return",
            "nested",
            "switch",
            "case",
            "default",
            "break",
            "continue",
            "attempt",
            "recover",
            "compress",
            "escape",
            "noescape",
            "autoesc",
            "noautoesc",
            "outputformat",
            "ftl",
            "setting",
            "noparse",
            "t",
            "lt",
            "rt",
            "nt",
            "stop",
            "flush",
            "visit",
            "recurse",
            "fallback",
            "foreach",
            "on");

    private final String text;
    private final Signs signs;
    private final ClosingDelimiter closing;
    private final PageTags pageTags;
    private final Lookahead percentNoteEnd;
    private final Lookahead commentEnd;

    ScriptletSyntax(String text, Signs signs, ClosingDelimiter closing) {
        this.text = text;
        this.signs = signs;
        this.closing = closing;
        this.pageTags = new PageTags(text);
        this.percentNoteEnd = Lookahead.exactly(text, "--%>");
        this.commentEnd = Lookahead.exactly(text, "-->");
    }

    /** The token whose angle bracket stands at {@code at}. */
    @Nullable
    TemplateMatch at(int at, int limit) {
        if (at + 2 >= limit) {
            return null;
        }
        char second = text.charAt(at + 1);
        if (second == '%') {
            return percent(at, limit);
        }
        if (second == '?') {
            return php(at, limit);
        }
        if (second == '!') {
            return serverSide(at, limit);
        }
        boolean end = second == '/';
        char mark = end ? text.charAt(at + 2) : second;
        int name = at + (end ? 3 : 2);
        if (mark == '#') {
            return directive(name, limit, end);
        }
        if (mark == '@') {
            return signs.freemarker() ? call(name, limit, end) : null;
        }
        return mark >= 'c' && mark <= 's' ? pageTags.at(at, limit) : null;
    }

    /** What a server reads in the place of a comment: {@code <!--#include virtual="footer.html" -->}. */
    private @Nullable TemplateMatch serverSide(int at, int limit) {
        if (!text.startsWith("<!--#include", at)) {
            return null;
        }
        int close = commentEnd.from(at);
        if (close == Lookahead.NONE || close + 3 > limit) {
            return null;
        }
        String argument = text.substring(at + "<!--#include".length(), close);
        String file = argument.substring(argument.indexOf('=') + 1).strip();
        return TemplateMatch.plain(close + 3, Kind.INCLUDE, "include", file);
    }

    private @Nullable TemplateMatch percent(int at, int limit) {
        if (text.startsWith("--", at + 2)) {
            int close = percentNoteEnd.from(at + 4);
            return close != Lookahead.NONE && close + 4 <= limit ? TemplateMatch.note(close + 4) : null;
        }
        int close = closing.find(at + 2, limit, "<%", "%>", true);
        if (close < 0 || Ascii.blank(text, at + 2, close)) {
            return null;
        }
        char mark = text.charAt(at + 2);
        if (mark == '#') {
            return TemplateMatch.note(close + 2);
        }
        if (mark == '=' || mark == ':' || mark == '-' && close > at + 3 && text.charAt(at + 3) == ' ') {
            return value(close + 2, text.substring(at + 3, close));
        }
        int start = "@-!".indexOf(mark) >= 0 ? at + 3 : at + 2;
        int stop = text.charAt(close - 1) == '-' ? close - 1 : close;
        return code(close + 2, text.substring(Math.min(start, stop), stop).strip());
    }

    /** EJS and ERB write the call that reads another file as a value: {@code <%- include('footer') %>}. */
    private static TemplateMatch value(int end, String code) {
        String content =
                code.endsWith("-") ? code.substring(0, code.length() - 1).strip() : code.strip();
        String word = TagNames.lower(content, 0, Ascii.wordEnd(content, 0, content.length()));
        String argument = content.substring(word.length()).strip();
        boolean named = !argument.isEmpty() && "('\"`".indexOf(argument.charAt(0)) >= 0;
        return named && ControlWords.including(word)
                ? TemplateMatch.plain(end, Kind.INCLUDE, word, argument)
                : TemplateMatch.hole(end, code);
    }

    private @Nullable TemplateMatch php(int at, int limit) {
        boolean named =
                text.regionMatches(true, at + 2, "php", 0, 3) && (at + 5 == limit || Ascii.space(text.charAt(at + 5)));
        char mark = text.charAt(at + 2);
        if (!named && mark != '=' && !Ascii.space(mark)) {
            return null;
        }
        int start = at + (named ? 5 : mark == '=' ? 3 : 2);
        int close = closing.find(start, limit, "<?php", "?>", true);
        if (close < 0) {
            // A file may end within PHP.
            return named && limit == text.length() ? TemplateMatch.plain(limit, Kind.BLOCK, "", "") : null;
        }
        String content = text.substring(start, close).strip();
        if (mark == '=' && !named) {
            return TemplateMatch.hole(close + 2, content);
        }
        return code(close + 2, content);
    }

    /** Statements steer; anything else is taken for a value, so that it does not look as if nothing stood there. */
    private static TemplateMatch code(int end, String code) {
        boolean closes = code.startsWith("}");
        String content = closes ? code.substring(1).strip() : code;
        String word = TagNames.lower(content, 0, Ascii.wordEnd(content, 0, content.length()));
        String argument = content.substring(word.length()).strip();
        if (ControlWords.including(word)) {
            return TemplateMatch.plain(end, Kind.INCLUDE, word, argument);
        }
        boolean opens = code.endsWith("{") || code.endsWith(":") || code.endsWith(" do") || code.endsWith("|");
        Part part = ControlWords.part(word, argument);
        if (closes) {
            part = opens ? (part == Part.ALTERNATIVE ? part : Part.OTHERWISE) : Part.CLOSE;
            part = argument.startsWith("if") ? Part.ALTERNATIVE : part;
        } else if (part == Part.NONE && opens) {
            part = Part.OPEN;
        } else if (part == Part.OPEN && code.endsWith("}")) {
            part = Part.NONE;
        }
        boolean statement = part != Part.NONE
                || ControlWords.silent(word, argument)
                || DECLARING.contains(word)
                || content.startsWith("$") && content.contains("=")
                || code.isEmpty()
                || code.endsWith(";") && !outputs(word, argument);
        return statement
                ? new TemplateMatch(end, Kind.BLOCK, word, argument, part, "")
                : TemplateMatch.hole(end, content);
    }

    private static boolean outputs(String word, String argument) {
        return word.startsWith("echo") || word.startsWith("print") || argument.startsWith("(");
    }

    /** FreeMarker: {@code <#if a>}, {@code </#if>}, {@code <#-- note -->}. */
    private @Nullable TemplateMatch directive(int name, int limit, boolean end) {
        if (!end && text.startsWith("--", name)) {
            int close = commentEnd.from(name + 2);
            return close != Lookahead.NONE && close + 3 <= limit ? TemplateMatch.note(close + 3) : null;
        }
        int wordEnd = Ascii.wordEnd(text, name, limit);
        String word = TagNames.lower(text, name, wordEnd);
        int close = DIRECTIVES.contains(word) ? closeBracket(wordEnd, limit) : -1;
        if (close < 0) {
            return null;
        }
        String argument = text.substring(wordEnd, close).strip();
        if (end) {
            Part part = ControlWords.part(word, "") == Part.NONE ? Part.NONE : Part.CLOSE;
            return new TemplateMatch(close + 1, Kind.BLOCK, "/" + word, "", part, word);
        }
        if (word.equals("include")) {
            return TemplateMatch.plain(close + 1, Kind.INCLUDE, word, argument);
        }
        Part part = switch (word) {
            case "case" -> Part.ALTERNATIVE;
            case "default" -> Part.OTHERWISE;
            default -> ControlWords.part(word, argument);
        };
        return new TemplateMatch(close + 1, Kind.BLOCK, word, argument, part, word);
    }

    /** FreeMarker: {@code <@macro value/>}. */
    private @Nullable TemplateMatch call(int name, int limit, boolean end) {
        if (name >= limit || !Ascii.letter(text.charAt(name))) {
            return null;
        }
        int close = closeBracket(name, limit);
        if (close < 0) {
            return null;
        }
        boolean value = !end && text.charAt(close - 1) == '/';
        String content = text.substring(name, close);
        return value
                ? TemplateMatch.hole(close + 1, content)
                : TemplateMatch.plain(close + 1, Kind.BLOCK, "", content.strip());
    }

    /** The bracket that ends a directive: not in quotes, not in parentheses, before the next tag. */
    private int closeBracket(int from, int limit) {
        char quote = 0;
        int depth = 0;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == '<') {
                return -1;
            } else if (c == '>' && depth <= 0) {
                return i;
            }
        }
        return -1;
    }
}
