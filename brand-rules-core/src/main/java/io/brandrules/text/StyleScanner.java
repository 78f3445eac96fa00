package io.brandrules.text;

import io.brandrules.text.TemplateSyntax.Language;

/**
 * Follows CSS just closely enough to tell where a rule or a declaration could begin, to which a filler would be glued.
 */
final class StyleScanner {
    private final Scan scan;
    private final String text;
    private final char delimiter;
    private int passed;
    private char quote;
    private boolean entity;
    private int comment = -1;
    private boolean statement = true;

    /** Follows the content of a style attribute from an offset on; {@code delimiter} is the quote around it. */
    StyleScanner(Scan scan, int from, char delimiter) {
        this.scan = scan;
        this.passed = from;
        this.delimiter = delimiter;
        this.text = scan.text;
    }

    /** Reads the content of a style element. */
    static void read(Scan scan, Span content) {
        StyleScanner style = new StyleScanner(scan, content.start(), '<');
        int at = scan.start(content.start(), content.end());
        while (at < content.end()) {
            TemplateMatch match = scan.match(at, content.end(), Language.STYLE);
            int after = match == null ? at + 1 : scan.accept(at, match, style.place(at, match));
            at = scan.start(after, content.end());
        }
    }

    /** Passes one character that is no template syntax. */
    private void pass(int at) {
        char c = text.charAt(at);
        boolean inEntity = entity && (Ascii.nameChar(c) || c == '#' || c == ';');
        entity = c == '&' || inEntity && c != ';';
        if (comment >= 0) {
            // The asterisk that opens a comment does not close it.
            boolean closes = c == '/' && text.charAt(at - 1) == '*' && at > comment + 2;
            comment = closes ? -1 : comment;
        } else if (quote != 0) {
            quote = c == quote && text.charAt(at - 1) != '\\' || Ascii.lineEnd(c) ? 0 : quote;
        } else if (c == '/' && text.startsWith("*", at + 1)) {
            comment = at;
        } else if (c == '"' || c == '\'') {
            quote = c;
            statement = false;
        } else if (!inEntity && (c == '{' || c == '}' || c == ';')) {
            statement = true;
        } else if (!Ascii.space(c)) {
            statement = false;
        }
    }

    /** Where a token stands in the style sheet, and passes it. What stands before it is followed only now. */
    Place place(int at, TemplateMatch match) {
        while (passed < at) {
            pass(passed++);
        }
        passed = match.end();
        if (match.kind() != TemplateToken.Kind.HOLE || comment >= 0 || quote != 0) {
            return Place.QUOTED;
        }
        if (statement && stands(match.end())) {
            return Place.STATEMENT;
        }
        statement = false;
        return Place.QUOTED;
    }

    /** Whether what follows a token leaves it standing for itself: neither a name, nor a selector, nor glued to one. */
    private boolean stands(int end) {
        int next = Ascii.skipSpace(text, end, scan.limit);
        if (next >= scan.limit || text.charAt(next) == delimiter) {
            return true;
        }
        char c = text.charAt(next);
        if (c == ':') {
            // A pseudo-class begins the next selector; a colon otherwise makes the token a property's name.
            return next > end
                    && next + 1 < scan.limit
                    && (Ascii.letter(text.charAt(next + 1)) || text.charAt(next + 1) == ':');
        }
        boolean glued = next == end && (Ascii.nameChar(c) || ".#[(>+~*%&\"'".indexOf(c) >= 0);
        return !glued && c != '{' && c != ',' && c != '(';
    }
}
