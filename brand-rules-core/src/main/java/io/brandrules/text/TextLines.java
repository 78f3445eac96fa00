package io.brandrules.text;

/** Lines of a text, which end with LF, CRLF or CR. */
public final class TextLines {
    private TextLines() {}

    /** Where the line behind the one at an offset begins, {@code end} at most. */
    public static int after(String text, int from, int end) {
        int at = from;
        while (at < end) {
            char c = text.charAt(at++);
            if (c == '\n' || c == '\r') {
                return c == '\r' && at < end && text.charAt(at) == '\n' ? at + 1 : at;
            }
        }
        return end;
    }

    /** The end of what stands on a line, which begins at {@code from} and is followed by another at {@code next}. */
    public static int contentEnd(String text, int from, int next) {
        int end = next;
        while (end > from && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    public static boolean empty(String text, int from, int next) {
        return contentEnd(text, from, next) == from;
    }
}
