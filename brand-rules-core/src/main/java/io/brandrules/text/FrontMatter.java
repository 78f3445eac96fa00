package io.brandrules.text;

import java.util.Optional;

/**
 * The block of metadata between two lines of three hyphens that may begin a file.
 *
 * @param whole from the first hyphen to the end of the closing line
 * @param content between the two lines
 */
record FrontMatter(Span whole, Span content) {
    static Optional<FrontMatter> of(SourceText source) {
        String text = source.text();
        if (!text.startsWith("---") || !source.line(1).stripTrailing().equals("---") || source.lineCount() < 2) {
            return Optional.empty();
        }
        int start = source.lineStart(2);
        for (int line = 2; line <= source.lineCount(); line++) {
            int at = source.lineStart(line);
            if (fence(text, at)) {
                int end = line < source.lineCount() ? source.lineStart(line + 1) : text.length();
                return Optional.of(new FrontMatter(new Span(0, end), new Span(start, at)));
            }
        }
        return Optional.empty();
    }

    private static boolean fence(String text, int at) {
        if (!text.startsWith("---", at) && !text.startsWith("...", at)) {
            return false;
        }
        int end = at + 3;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return end == text.length() || Ascii.lineEnd(text.charAt(end));
    }
}
