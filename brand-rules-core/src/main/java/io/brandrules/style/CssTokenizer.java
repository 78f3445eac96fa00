package io.brandrules.style;

/**
 * Cuts CSS text into tokens, one at a time and without copying any: a token is its kind and its range.
 *
 * <p>Nothing is replaced beforehand, so offsets are those of the text. Every code unit from U+0080 on is a name's
 * character, private-use ones included.
 *
 * @see <a href="https://www.w3.org/TR/css-syntax-3/#tokenization">CSS Syntax Module Level 3, section 4</a>
 */
public final class CssTokenizer {
    private static final int EOF = -1;

    private final String css;
    private final int length;
    private int at;
    private CssToken kind = CssToken.END;
    private int start;
    /** The end of a number without its unit, or of a string's inside. */
    private int valueEnd;

    private int unclosedComment = -1;

    public CssTokenizer(CharSequence css) {
        this.css = css.toString();
        this.length = this.css.length();
    }

    /** Moves to the next token and tells its kind. */
    public CssToken next() {
        char first = at < length ? css.charAt(at) : 0;
        if (first == '/') {
            skipComments();
            first = at < length ? css.charAt(at) : 0;
        }
        start = at;
        kind = at < length ? consume(first) : CssToken.END;
        return kind;
    }

    /** Moves to the next token that is no white space. */
    public CssToken nextSolid() {
        do {
            next();
        } while (kind == CssToken.WHITESPACE);
        return kind;
    }

    /** Goes back or ahead to an offset at which a token starts, so that {@link #next} reads it. */
    public void seek(int offset) {
        at = offset;
        start = offset;
        kind = CssToken.END;
    }

    /** The kind of the current token; {@link CssToken#END} before the first. */
    public CssToken kind() {
        return kind;
    }

    /** Where the current token starts, as an offset into the text. */
    public int start() {
        return start;
    }

    /** The offset behind the current token. */
    public int end() {
        return at;
    }

    /** The whole text. */
    public String text() {
        return css;
    }

    /** Where a comment starts that nothing closes, or -1. */
    int unclosedComment() {
        return unclosedComment;
    }

    /** Whether the token is the one-character delimiter. */
    public boolean delim(char c) {
        return kind == CssToken.DELIM && css.charAt(start) == c;
    }

    /** The name of an identifier, a function, an at-keyword or a hash, escapes resolved. */
    public String name() {
        int skip = kind == CssToken.AT_KEYWORD || kind == CssToken.HASH ? 1 : 0;
        return CssChars.unescape(css, start + skip, kind == CssToken.FUNCTION ? at - 1 : at);
    }

    /** Whether the name is this one, given in lower case, without regard to ASCII case. */
    public boolean named(String lower) {
        int skip = kind == CssToken.AT_KEYWORD || kind == CssToken.HASH ? 1 : 0;
        int from = start + skip;
        int to = kind == CssToken.FUNCTION ? at - 1 : at;
        if (to - from == lower.length()) {
            for (int i = 0; i < lower.length(); i++) {
                char c = css.charAt(from + i);
                if (lower.charAt(i) != (c >= 'A' && c <= 'Z' ? c + 32 : c)) {
                    return false;
                }
            }
            return true;
        }
        // Only an escape can make the written name longer than the one it stands for, and one takes 8 characters at
        // most.
        return to - from > lower.length()
                && to - from <= 8 * lower.length()
                && CssChars.lower(name()).equals(lower);
    }

    /** Whether the name of a hash is an identifier, so that the hash can be an id selector. */
    public boolean identifier() {
        return startsIdent(start + 1 - at);
    }

    /** The number of a number, a percentage or a dimension. */
    public double number() {
        return Double.parseDouble(css.substring(start, valueEnd));
    }

    /** The unit of a dimension in lower case. */
    public String unit() {
        return CssChars.lower(CssChars.unescape(css, valueEnd, at));
    }

    /** The end of a string's inside. */
    int inside() {
        return valueEnd;
    }

    /** The text that a string stands for. */
    public String string() {
        return CssChars.unescape(css, start + 1, valueEnd);
    }

    /** Skips to behind the token that closes what the current one opens; at the end of the text it stays there. */
    public void skipBlock() {
        CloserStack open = new CloserStack();
        open.push(kind.closer());
        while (!open.isEmpty() && next() != CssToken.END) {
            open.accept(kind);
        }
    }

    private int peek(int ahead) {
        int i = at + ahead;
        return i < length ? css.charAt(i) : EOF;
    }

    private void skipComments() {
        while (at + 1 < length && css.charAt(at) == '/' && css.charAt(at + 1) == '*') {
            int close = css.indexOf("*/", at + 2);
            if (close < 0) {
                unclosedComment = at;
                at = length;
                return;
            }
            at = close + 2;
        }
    }

    private CssToken consume(char c) {
        if (CssChars.space(c)) {
            at = CssChars.skipSpace(css, at);
            return CssToken.WHITESPACE;
        }
        if (CssChars.identStart(c)) {
            return identLike();
        }
        if (CssChars.digit(c)) {
            return numeric();
        }
        return switch (c) {
            case ':' -> single(CssToken.COLON);
            case ';' -> single(CssToken.SEMICOLON);
            case ',' -> single(CssToken.COMMA);
            case '(' -> single(CssToken.OPEN_PAREN);
            case ')' -> single(CssToken.CLOSE_PAREN);
            case '[' -> single(CssToken.OPEN_SQUARE);
            case ']' -> single(CssToken.CLOSE_SQUARE);
            case '{' -> single(CssToken.OPEN_CURLY);
            case '}' -> single(CssToken.CLOSE_CURLY);
            case '"', '\'' -> string(c);
            default -> consumeSign(c);
        };
    }

    private CssToken consumeSign(char c) {
        return switch (c) {
            case '#' -> hash();
            case '@' -> atKeyword();
            case '\\' -> validEscape(0) ? identLike() : single(CssToken.DELIM);
            case '+', '.' -> startsNumber() ? numeric() : single(CssToken.DELIM);
            case '-' -> minus();
            case '<' -> css.startsWith("<!--", at) ? wide(4, CssToken.CDO) : single(CssToken.DELIM);
            default -> single(CssToken.DELIM);
        };
    }

    private CssToken single(CssToken token) {
        return wide(1, token);
    }

    private CssToken wide(int width, CssToken token) {
        at += width;
        return token;
    }

    private CssToken minus() {
        if (startsNumber()) {
            return numeric();
        }
        if (peek(1) == '-' && peek(2) == '>') {
            return wide(3, CssToken.CDC);
        }
        return startsIdent(0) ? identLike() : single(CssToken.DELIM);
    }

    private CssToken hash() {
        if (CssChars.ident(peek(1)) || validEscape(1)) {
            at++;
            consumeName();
            return CssToken.HASH;
        }
        return single(CssToken.DELIM);
    }

    private CssToken atKeyword() {
        if (startsIdent(1)) {
            at++;
            consumeName();
            return CssToken.AT_KEYWORD;
        }
        return single(CssToken.DELIM);
    }

    private boolean validEscape(int ahead) {
        return peek(ahead) == '\\' && !CssChars.newline(peek(ahead + 1));
    }

    private boolean startsIdent(int ahead) {
        int first = peek(ahead);
        if (first == '-') {
            return CssChars.identStart(peek(ahead + 1)) || peek(ahead + 1) == '-' || validEscape(ahead + 1);
        }
        return CssChars.identStart(first) || validEscape(ahead);
    }

    private boolean startsNumber() {
        int first = peek(0);
        int skip = first == '+' || first == '-' ? 1 : 0;
        return CssChars.digit(peek(skip)) || peek(skip) == '.' && CssChars.digit(peek(skip + 1));
    }

    private void consumeName() {
        while (at < length) {
            char c = css.charAt(at);
            if (CssChars.ident(c)) {
                at++;
            } else if (c == '\\' && validEscape(0)) {
                consumeEscape();
            } else {
                return;
            }
        }
    }

    private void consumeEscape() {
        at++;
        if (at == length) {
            return;
        }
        if (!CssChars.hex(css.charAt(at))) {
            at++;
            return;
        }
        int most = Math.min(length, at + 6);
        while (at < most && CssChars.hex(css.charAt(at))) {
            at++;
        }
        if (at < length && CssChars.space(css.charAt(at))) {
            at += css.startsWith("\r\n", at) ? 2 : 1;
        }
    }

    private CssToken numeric() {
        if (peek(0) == '+' || peek(0) == '-') {
            at++;
        }
        skipDigits();
        if (peek(0) == '.' && CssChars.digit(peek(1))) {
            at++;
            skipDigits();
        }
        if (peek(0) == 'e' || peek(0) == 'E') {
            int sign = peek(1) == '+' || peek(1) == '-' ? 1 : 0;
            if (CssChars.digit(peek(1 + sign))) {
                at += 1 + sign;
                skipDigits();
            }
        }
        valueEnd = at;
        if (startsIdent(0)) {
            consumeName();
            return CssToken.DIMENSION;
        }
        return peek(0) == '%' ? single(CssToken.PERCENTAGE) : CssToken.NUMBER;
    }

    private void skipDigits() {
        while (at < length && CssChars.digit(css.charAt(at))) {
            at++;
        }
    }

    private CssToken string(char quote) {
        for (at++; at < length; at++) {
            char c = css.charAt(at);
            if (c == quote) {
                valueEnd = at;
                return single(CssToken.STRING);
            }
            if (CssChars.newline(c)) {
                return CssToken.BAD_STRING;
            }
            if (c == '\\') {
                // spec: a backslash that ends the text stands for nothing.
                valueEnd = at;
                at += css.startsWith("\r\n", at + 1) ? 2 : 1;
            }
        }
        if (at == length) {
            valueEnd = length;
        }
        at = length;
        return CssToken.STRING;
    }

    private CssToken identLike() {
        consumeName();
        if (peek(0) != '(') {
            return CssToken.IDENT;
        }
        kind = CssToken.IDENT;
        boolean url = at - start >= 3 && named("url");
        at++;
        if (url) {
            int inside = CssChars.skipSpace(css, at);
            int c = inside < length ? css.charAt(inside) : EOF;
            if (c != '"' && c != '\'') {
                return unquotedUrl(inside);
            }
        }
        return CssToken.FUNCTION;
    }

    private CssToken unquotedUrl(int inside) {
        at = inside;
        while (at < length) {
            char c = css.charAt(at);
            if (c == ')') {
                return single(CssToken.URL);
            }
            if (CssChars.space(c)) {
                at = CssChars.skipSpace(css, at);
                return at == length ? CssToken.URL : css.charAt(at) == ')' ? single(CssToken.URL) : badUrl();
            }
            if (c == '\\' && validEscape(0)) {
                consumeEscape();
            } else if (c == '"' || c == '\'' || c == '(' || c == '\\' || nonPrintable(c)) {
                return badUrl();
            } else {
                at++;
            }
        }
        return CssToken.URL;
    }

    /** U+0000 is left out, since the standard reads it as U+FFFD. */
    private static boolean nonPrintable(char c) {
        return c > 0 && c <= 8 || c == 0xB || c >= 0xE && c <= 0x1F || c == 0x7F;
    }

    private CssToken badUrl() {
        while (at < length) {
            if (css.charAt(at) == ')') {
                return single(CssToken.BAD_URL);
            }
            if (css.charAt(at) == '\\' && validEscape(0)) {
                consumeEscape();
            } else {
                at++;
            }
        }
        return CssToken.BAD_URL;
    }
}
