package io.brandrules.text;

import io.brandrules.text.TemplateToken.Kind;

/** Where template syntax stands, which decides how it can be overwritten without changing what surrounds it. */
enum Place {
    /** Among text; settled as {@link #STRUCTURE} where the tree has no room for text. */
    TEXT,
    /** In the head, before it, or between the parts of a table, where text would open the body or leave the table. */
    STRUCTURE,
    /** In the name of a tag. */
    TAG_NAME,
    /** Between attributes. */
    TAG,
    /** Part of an attribute's name. */
    ATTRIBUTE_NAME,
    /** In a quoted value, or in the text of a title, a text area, a comment or a script. */
    QUOTED,
    /** In a value without quotes, which a space would end. */
    BARE,
    /** Where a CSS rule or declaration could begin, to which a filler would be glued. */
    STATEMENT;

    /** The character that overwrites syntax of a kind, where {@code filler} stands for a value. */
    char fill(Kind kind, char filler) {
        return switch (this) {
            case BARE -> filler;
            case TEXT, QUOTED, ATTRIBUTE_NAME -> kind == Kind.HOLE ? filler : ' ';
            case TAG_NAME -> kind == Kind.HOLE ? 'x' : ' ';
            case STRUCTURE, TAG, STATEMENT -> ' ';
        };
    }

    /** Whether line terminators are kept; in a name or a bare value they would end it. */
    boolean keepsLines(Kind kind) {
        return this != BARE && !((this == TAG_NAME || this == ATTRIBUTE_NAME) && kind == Kind.HOLE);
    }
}
