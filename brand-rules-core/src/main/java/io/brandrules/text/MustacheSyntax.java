package io.brandrules.text;

import io.brandrules.text.TemplateMatch.Part;
import io.brandrules.text.TemplateToken.Kind;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Double braces: Mustache, Handlebars, Liquid and Jinja output, Go templates.
 *
 * <p>Go's {@code {{ end }}} ends a block only where one was opened, since elsewhere it is a value's name.
 */
final class MustacheSyntax {
    private static final Set<String> GO_BLOCKS = Set.of("if", "range", "with", "define", "block");

    private final String text;
    private final ClosingDelimiter closing;
    private final Lookahead longNoteEnd;
    private final Lookahead noteEnd;
    private final Lookahead literalEndTag;
    private int openGoBlocks;
    private int literalEnd;

    MustacheSyntax(String text, ClosingDelimiter closing) {
        this.text = text;
        this.closing = closing;
        this.longNoteEnd = Lookahead.exactly(text, "--}}");
        this.noteEnd = Lookahead.exactly(text, "}}");
        this.literalEndTag = Lookahead.exactly(text, "{{{{/");
    }

    /** Up to where nothing is template syntax. */
    int literalEnd() {
        return literalEnd;
    }

    /** The token whose <code>{{</code> stands at {@code at}. */
    @Nullable
    TemplateMatch at(int at, int limit) {
        int content = at + 2;
        int mark = text.startsWith("~", content) ? content + 1 : content;
        if (text.startsWith("!", mark)) {
            return note(mark + 1, limit);
        }
        if (text.startsWith("{{", content)) {
            TemplateMatch literal = literal(content + 2, limit);
            if (literal != null) {
                return literal;
            }
        }
        if (text.startsWith("{", content)) {
            int close = closing.find(content + 1, limit, "{{{", "}}}", false);
            if (close >= 0 && !Ascii.blank(text, content + 1, close)) {
                return Brought.unescaped(close + 3, trimmed(content + 1, close));
            }
        }
        int close = closing.find(content, limit, "{{", "}}", false);
        if (close < 0) {
            return null;
        }
        String inner = trimmed(content, close);
        return inner.isEmpty() ? null : classify(close + 2, inner);
    }

    /** Handlebars: <code>{{{{raw}}}}…{{{{/raw}}}}</code>, within which nothing is template syntax. */
    private @Nullable TemplateMatch literal(int content, int limit) {
        boolean end = text.startsWith("/", content);
        int nameStart = end ? content + 1 : content;
        int nameEnd = Ascii.wordEnd(text, nameStart, limit);
        if (nameEnd == nameStart || !text.startsWith("}}}}", nameEnd) || nameEnd + 4 > limit) {
            return null;
        }
        String name = text.substring(nameStart, nameEnd);
        if (!end) {
            int close = literalEndTag.from(nameEnd);
            if (close == Lookahead.NONE || !text.startsWith(name + "}}}}", close + 5)) {
                return null;
            }
            literalEnd = close;
        }
        return TemplateMatch.plain(nameEnd + 4, Kind.BLOCK, end ? "/" + name : name, "");
    }

    private @Nullable TemplateMatch note(int content, int limit) {
        boolean dashed = text.startsWith("--", content);
        int close = dashed ? longNoteEnd.from(content + 2) : noteEnd.from(content);
        if (close == Lookahead.NONE) {
            return null;
        }
        int end = close + (dashed ? 4 : 2);
        return end <= limit ? TemplateMatch.note(end) : null;
    }

    /** The content without the signs that strip white space around it. */
    private String trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && "~-".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "~-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end).strip();
    }

    private TemplateMatch classify(int end, String inner) {
        String rest = inner.substring(1).strip();
        return switch (inner.charAt(0)) {
            case '#' -> section(end, rest);
            case '^' -> inverse(end, rest);
            case '/' -> new TemplateMatch(end, Kind.BLOCK, "/" + word(rest), "", Part.CLOSE, word(rest));
            case '>' -> TemplateMatch.plain(end, Kind.INCLUDE, "include", rest);
            default -> plain(end, inner);
        };
    }

    private static TemplateMatch section(int end, String rest) {
        if (rest.startsWith(">")) {
            String name = rest.substring(1).strip();
            return new TemplateMatch(end, Kind.INCLUDE, "include", name, Part.OPEN, word(name));
        }
        String content = rest.startsWith("*") ? rest.substring(1).strip() : rest;
        String name = word(content);
        return new TemplateMatch(end, Kind.BLOCK, name, after(content, name), Part.OPEN, name);
    }

    private static TemplateMatch inverse(int end, String rest) {
        if (rest.isEmpty()) {
            return new TemplateMatch(end, Kind.BLOCK, "else", "", Part.OTHERWISE, "");
        }
        String name = word(rest);
        return new TemplateMatch(end, Kind.BLOCK, name, after(rest, name), Part.INVERSE, name);
    }

    private TemplateMatch plain(int end, String inner) {
        String name = word(inner);
        String argument = after(inner, name);
        if (name.equals("else")) {
            Part part = argument.isEmpty() ? Part.OTHERWISE : Part.ALTERNATIVE;
            return new TemplateMatch(end, Kind.BLOCK, name, argument, part, "");
        }
        if (name.equals("template") && argument.startsWith("\"")) {
            return TemplateMatch.plain(end, Kind.INCLUDE, "include", argument);
        }
        if (GO_BLOCKS.contains(name) && !argument.isEmpty() && "|(=".indexOf(argument.charAt(0)) < 0) {
            openGoBlocks++;
            return new TemplateMatch(end, Kind.BLOCK, name, argument, Part.OPEN, "");
        }
        if (name.equals("end") && argument.isEmpty() && openGoBlocks > 0) {
            openGoBlocks--;
            return new TemplateMatch(end, Kind.BLOCK, name, "", Part.CLOSE, "");
        }
        return TemplateMatch.hole(end, inner);
    }

    /** The first word, in lower case. */
    private static String word(String content) {
        int end = 0;
        while (end < content.length() && !Ascii.space(content.charAt(end))) {
            end++;
        }
        return content.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static String after(String content, String word) {
        return content.substring(Math.min(word.length(), content.length())).strip();
    }
}
