package io.brandrules.text;

import io.brandrules.text.TemplateToken.Kind;

/**
 * Template syntax as its language reads it.
 *
 * @param end one past its last character
 * @param kind what it stands for
 * @param keyword as in {@link TemplateToken}
 * @param argument as in {@link TemplateToken}
 * @param part what it does to the conditional it belongs to
 * @param chain the name by which the parts of a conditional find each other; empty where any fits
 */
record TemplateMatch(int end, Kind kind, String keyword, String argument, Part part, String chain) {
    /** What a token does to a conditional. */
    enum Part {
        NONE,
        OPEN,
        /** Opens a conditional whose first arm begins with the first alternative: {@code {% case x %}}. */
        SELECT,
        /** A section for the lack of a value, which may follow the section for the value: {@code {{^items}}}. */
        INVERSE,
        ALTERNATIVE,
        OTHERWISE,
        CLOSE
    }

    /** What is filled in: a value, or a piece of content. */
    static TemplateMatch hole(int end, String content) {
        return Brought.hole(end, content);
    }

    static TemplateMatch note(int end) {
        return new TemplateMatch(end, Kind.NOTE, "", "", Part.NONE, "");
    }

    static TemplateMatch plain(int end, Kind kind, String keyword, String argument) {
        return new TemplateMatch(end, kind, keyword, argument, Part.NONE, "");
    }
}
