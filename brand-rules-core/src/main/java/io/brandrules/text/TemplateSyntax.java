package io.brandrules.text;

import io.brandrules.text.Markup.Delimiters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Recognises template syntax at an offset, in all known languages at once. Asked in source order; not thread-safe. */
final class TemplateSyntax {
    /** Delimiters whose content is told apart better than as a value. */
    private static final Set<Delimiters> KNOWN =
            Set.of(new Delimiters("{{", "}}"), new Delimiters("{%", "%}"), new Delimiters("<%", "%>"));

    /** With what the delimiters of the known languages begin. */
    private static final List<Character> FIRSTS = List.of('{', '*', '%', '$', '[', '<');

    private final String text;
    private final List<Delimiters> further;
    private final boolean[] starters = new boolean[128];
    private final boolean startsBeyondAscii;
    private final Lookahead nextBracket;

    /** The next delimiter by its first character, those in angle brackets left aside; and the first of them. */
    private final List<Lookahead> nextOpenings;

    private final Lookahead nextOpening;
    private final ClosingDelimiter closing;
    private final MustacheSyntax mustache;
    private final StatementSyntax statements;
    private final MergeTags mergeTags;
    private final ScriptletSyntax scriptlets;

    TemplateSyntax(String text, Signs signs, List<Delimiters> further) {
        this.text = text;
        this.further = further.stream().filter(pair -> !KNOWN.contains(pair)).toList();
        this.closing = new ClosingDelimiter(text);
        this.mustache = new MustacheSyntax(text, closing);
        this.statements = new StatementSyntax(text, closing);
        this.mergeTags = new MergeTags(text, signs, closing);
        this.scriptlets = new ScriptletSyntax(text, signs, closing);
        Set<Character> firsts = new TreeSet<>(FIRSTS);
        this.further.forEach(pair -> firsts.add(pair.open().charAt(0)));
        boolean beyond = false;
        for (char first : firsts) {
            if (first < starters.length) {
                starters[first] = true;
            } else {
                beyond = true;
            }
        }
        this.startsBeyondAscii = beyond;
        this.nextBracket = Lookahead.exactly(text, '<');
        firsts.remove('<');
        this.nextOpenings = firsts.stream()
                .map(first -> new Lookahead(from -> opening(first, from)))
                .toList();
        this.nextOpening = new Lookahead(this::opening);
    }

    private boolean startsWith(char c) {
        return c < starters.length ? starters[c] : startsBeyondAscii;
    }

    /**
     * The first offset from {@code from} to {@code end} at which a tag or template syntax may begin; {@code end} if none
     * may.
     */
    int start(int from, int end) {
        return from >= end ? from : Math.min(end, Math.min(nextBracket.from(from), nextOpening.from(from)));
    }

    /** The first delimiter from an offset on that opens template syntax, those in angle brackets left aside. */
    private int opening(int from) {
        int first = Lookahead.NONE;
        for (Lookahead next : nextOpenings) {
            first = Math.min(first, next.from(from));
        }
        return first;
    }

    private int opening(char first, int from) {
        int at = text.indexOf(first, from);
        while (at >= 0 && !opens(first, at)) {
            at = text.indexOf(first, at + 1);
        }
        return at < 0 ? Lookahead.NONE : at;
    }

    private boolean opens(char first, int at) {
        if (!further.isEmpty()) {
            return true;
        }
        char second = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        return switch (first) {
            case '{' -> second == '{' || second == '%' || second == '#' || second == '!';
            case '*' -> second == '|';
            case '%' -> second == '%';
            case '$' -> second == '{';
            default -> second == '[';
        };
    }

    /**
     * The token that begins at an offset, if any.
     *
     * @param limit the end of the raw text or comment around it, which no token crosses
     * @param language what surrounds it
     */
    @Nullable
    TemplateMatch at(int at, int limit, Language language) {
        if (!startsWith(text.charAt(at)) || at < statements.literalEnd() || at < mustache.literalEnd()) {
            return null;
        }
        for (Delimiters pair : further) {
            if (text.startsWith(pair.open(), at)) {
                int start = at + pair.open().length();
                int close = closing.find(start, limit, pair.open(), pair.close(), false);
                if (close >= 0 && !Ascii.blank(text, start, close)) {
                    return TemplateMatch.hole(close + pair.close().length(), text.substring(start, close));
                }
            }
        }
        return at + 2 < limit ? known(at, limit, language) : null;
    }

    private @Nullable TemplateMatch known(int at, int limit, Language language) {
        char second = text.charAt(at + 1);
        boolean script = language == Language.SCRIPT;
        return switch (text.charAt(at)) {
            case '{' ->
                switch (second) {
                    case '{' -> mustache.at(at, limit);
                    case '%' -> statements.at(at, limit);
                    case '#' -> statements.note(at, limit, language != Language.MARKUP);
                    case '!' -> script ? null : mergeTags.banged(at, limit);
                    default -> null;
                };
            case '*' -> second == '|' ? mergeTags.starred(at, limit) : null;
            case '%' -> second == '%' && !script ? mergeTags.percents(at, limit) : null;
            case '$' -> second == '{' && !script ? mergeTags.dollar(at, limit) : null;
            case '[' -> second == '[' && !script ? mergeTags.bracketed(at, limit) : null;
            case '<' -> scriptlets.at(at, limit);
            default -> null;
        };
    }

    /** What surrounds a token, which decides how much of it may be taken for template syntax. */
    enum Language {
        MARKUP,
        STYLE,
        SCRIPT
    }
}
