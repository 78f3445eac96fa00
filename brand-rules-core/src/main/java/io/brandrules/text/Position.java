package io.brandrules.text;

/**
 * A place in a source text as people and programs name it.
 *
 * @param offset 0-based, in UTF-16 code units of the decoded text without its byte order mark
 * @param line 1-based; a line ends with LF, CRLF or a lone CR
 * @param column 1-based, in UTF-16 code units
 */
public record Position(int offset, int line, int column) {
    /** {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
