package io.brandrules.text;

/**
 * A stretch of template syntax, known by its span and never by the character that masks it.
 *
 * @param span from the first character of the opening delimiter to the last of the closing one
 * @param kind what it stands for
 * @param keyword the first word within it ({@code if}, {@code else}, {@code include}), lower-case, or empty
 * @param argument what follows the keyword, trimmed
 */
public record TemplateToken(Span span, Kind kind, String keyword, String argument) {
    /** Whether the sending system puts in a piece of content, which is written as a value is and named by no path. */
    public boolean brought() {
        return kind == Kind.INCLUDE && keyword.isEmpty();
    }

    /** What a template token stands for. */
    public enum Kind {
        /** A value that is filled in: {@code {{ name }}}. */
        HOLE,
        /** Control flow, which leaves nothing in the output: {@code {% if x %}}. */
        BLOCK,
        /** Another file read in its place: {@code {{> footer}}}, {@code {% include 'x' %}}. */
        INCLUDE,
        /** A comment of the template language. */
        NOTE
    }
}
