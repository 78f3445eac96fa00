package io.brandrules.style;

import io.brandrules.text.Span;

/**
 * The value of a declaration as it is read from its tokens: its extent, its importance, and whether any property can
 * have it. Holds what was read last. Not thread-safe.
 *
 * @see <a href="https://drafts.csswg.org/css-syntax-3/#consume-declaration">CSS Syntax Module Level 3, section 5.5.6</a>
 */
final class CssValue {
    private static final String IMPORTANT = "!important";

    private final CssTokenizer tokens;
    private final CloserStack brackets;
    private int start;
    private int end;
    private int last;
    private boolean bang;
    private boolean important;
    private boolean broken;

    CssValue(CssTokenizer tokens, CloserStack brackets) {
        this.tokens = tokens;
        this.brackets = brackets;
    }

    /**
     * Reads the value behind the colon at which the tokenizer stands, to its semicolon, or to just before the brace
     * that closes the block around it.
     *
     * @return false where a block shows that this is no declaration but a rule; then the tokenizer stands anywhere
     */
    boolean read(boolean custom, boolean nested) {
        start = tokens.end();
        end = -1;
        last = start;
        bang = false;
        important = false;
        broken = false;
        if (plain(nested)) {
            return true;
        }
        brackets.clear();
        for (CssToken token = tokens.next(); token != CssToken.END; token = tokens.next()) {
            if (brackets.isEmpty()) {
                if (token == CssToken.SEMICOLON) {
                    return true;
                }
                if (token == CssToken.CLOSE_CURLY && nested) {
                    tokens.seek(tokens.start());
                    return true;
                }
                if (token == CssToken.OPEN_CURLY && !custom) {
                    return false;
                }
            }
            if (token != CssToken.WHITESPACE) {
                add(token);
            }
        }
        return true;
    }

    /** Reads a value that holds only words, numbers and whole strings, as most do; of any other, nothing is read. */
    private boolean plain(boolean nested) {
        String css = tokens.text();
        int from = tokens.end();
        int stop = CssChars.skipPlain(css, from);
        boolean marked = css.startsWith(IMPORTANT, stop);
        int after = marked ? CssChars.skipSpace(css, stop + IMPORTANT.length()) : stop;
        char ending = after < css.length() ? css.charAt(after) : ';';
        if (ending != ';' && !(ending == '}' && nested)) {
            return false;
        }
        int first = CssChars.skipSpace(css, from);
        if (first < stop) {
            start = first;
            end = CssChars.trimmedEnd(css, first, stop);
            last = end;
        }
        if (marked) {
            important = true;
            last = stop + IMPORTANT.length();
        }
        tokens.seek(ending == ';' ? Math.min(after + 1, css.length()) : after);
        return true;
    }

    private void add(CssToken token) {
        last = tokens.end();
        boolean top = brackets.isEmpty();
        broken |= token.broken() || !brackets.accept(token);
        if (bang) {
            broken |= important || !(top && token == CssToken.IDENT && tokens.named("important"));
            important = true;
        } else if (top && tokens.delim('!')) {
            bang = true;
        } else {
            start = end < 0 ? tokens.start() : start;
            end = tokens.end();
        }
    }

    /** Whether no property can have the value, a custom one included: stray brackets, broken strings, a stray mark. */
    boolean broken() {
        return broken || bang && !important;
    }

    boolean empty() {
        return end < 0;
    }

    boolean important() {
        return important;
    }

    Span span() {
        return empty() ? Span.at(start) : new Span(start, end);
    }

    /** The end of the last token, the mark of importance included. */
    int last() {
        return last;
    }
}
