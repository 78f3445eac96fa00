package io.brandrules.text;

import io.brandrules.text.TemplateMatch.Part;
import io.brandrules.text.TemplateToken.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brace and per cent sign: the statements of Liquid, Jinja, Twig, Nunjucks and Django, and the notes of the latter. */
final class StatementSyntax {
    /** Blocks whose content is no content of the document. */
    private static final Set<String> BLANKED = Set.of("comment", "schema", "javascript", "doc");

    /** Blocks within which nothing is template syntax. */
    private static final Set<String> LITERAL = Set.of("raw", "verbatim");

    private final String text;
    private final ClosingDelimiter closing;
    private final Lookahead noteEnd;
    private final Map<String, Lookahead> endTags = new HashMap<>();
    private int literalEnd;

    StatementSyntax(String text, ClosingDelimiter closing) {
        this.text = text;
        this.closing = closing;
        this.noteEnd = Lookahead.exactly(text, "#}");
    }

    /** Up to where nothing is template syntax. */
    int literalEnd() {
        return literalEnd;
    }

    /** The note whose <code>{#</code> stands at {@code at}; {@code code} if that may open a rule of CSS or a block. */
    @Nullable
    TemplateMatch note(int at, int limit, boolean code) {
        if (code && at + 2 < limit && Ascii.nameChar(text.charAt(at + 2)) && text.charAt(at + 2) != '-') {
            return null;
        }
        int close = noteEnd.from(at + 2);
        return close != Lookahead.NONE && close + 2 <= limit ? TemplateMatch.note(close + 2) : null;
    }

    /** The token whose <code>{%</code> stands at {@code at}. */
    @Nullable
    TemplateMatch at(int at, int limit) {
        int close = closing.find(at + 2, limit, "{%", "%}", false);
        if (close < 0) {
            return null;
        }
        int start = at + 2;
        int stop = close;
        while (start < stop && padding(text.charAt(start))) {
            start++;
        }
        while (stop > start && padding(text.charAt(stop - 1))) {
            stop--;
        }
        if (start >= stop) {
            return null;
        }
        int wordEnd = Ascii.wordEnd(text, start, stop);
        return classify(
                close + 2,
                TagNames.lower(text, start, wordEnd),
                text.substring(wordEnd, stop).strip(),
                limit);
    }

    private TemplateMatch classify(int end, String word, String argument, int limit) {
        if (BLANKED.contains(word)) {
            Span tag = endTag(word, end, limit);
            if (tag != null) {
                return TemplateMatch.note(tag.end());
            }
        }
        if (LITERAL.contains(word)) {
            Span tag = endTag(word, end, text.length());
            literalEnd = tag == null ? literalEnd : tag.start();
        }
        if (ControlWords.including(word)) {
            return TemplateMatch.plain(end, Kind.INCLUDE, word, argument);
        }
        Part part = ControlWords.part(word, argument);
        if (part == Part.NONE && !ControlWords.silent(word, argument)) {
            return TemplateMatch.plain(end, Kind.HOLE, word, argument);
        }
        return new TemplateMatch(end, Kind.BLOCK, word, argument, part, ControlWords.chain(word));
    }

    /** The end tag of a block, if one ends within {@code limit}. */
    private @Nullable Span endTag(String block, int from, int limit) {
        Lookahead ends = endTags.computeIfAbsent("end" + block, word -> new Lookahead(start -> firstTag(word, start)));
        int open = ends.from(from);
        if (open == Lookahead.NONE) {
            return null;
        }
        Span tag = new Span(open, text.indexOf("%}", open) + 2);
        return tag.end() <= limit ? tag : null;
    }

    private int firstTag(String word, int from) {
        for (int at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
            int open = at;
            while (open > from && padding(text.charAt(open - 1))) {
                open--;
            }
            int close = at + word.length();
            while (close < text.length() && padding(text.charAt(close))) {
                close++;
            }
            if (open - 2 >= from && text.startsWith("{%", open - 2) && text.startsWith("%}", close)) {
                return open - 2;
            }
        }
        return Lookahead.NONE;
    }

    /** White space, and the signs that strip it. */
    private static boolean padding(char c) {
        return Ascii.space(c) || c == '-' || c == '+' || c == '~';
    }
}
