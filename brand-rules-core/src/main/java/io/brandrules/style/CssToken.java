package io.brandrules.style;

/** The kinds of token that CSS text falls into; comments are none and separate tokens. */
public enum CssToken {
    IDENT,
    FUNCTION,
    AT_KEYWORD,
    HASH,
    STRING,
    BAD_STRING,
    URL,
    BAD_URL,
    DELIM,
    NUMBER,
    PERCENTAGE,
    DIMENSION,
    WHITESPACE,
    CDO,
    CDC,
    COLON,
    SEMICOLON,
    COMMA,
    OPEN_SQUARE,
    CLOSE_SQUARE,
    OPEN_PAREN,
    CLOSE_PAREN,
    OPEN_CURLY,
    CLOSE_CURLY,
    END;

    /** Whether the token opens a block that needs a closing one; a function opens a parenthesis. */
    public boolean opens() {
        return this == FUNCTION || this == OPEN_PAREN || this == OPEN_SQUARE || this == OPEN_CURLY;
    }

    /** The token that closes what this one opens. */
    CssToken closer() {
        return switch (this) {
            case OPEN_SQUARE -> CLOSE_SQUARE;
            case OPEN_CURLY -> CLOSE_CURLY;
            default -> CLOSE_PAREN;
        };
    }

    /** Whether the token closes a block, and is an error where nothing is open. */
    public boolean closes() {
        return this == CLOSE_PAREN || this == CLOSE_SQUARE || this == CLOSE_CURLY;
    }

    /** Whether no value may hold the token, not even that of a custom property. */
    boolean broken() {
        return this == BAD_STRING || this == BAD_URL;
    }
}
