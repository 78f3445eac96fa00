package io.brandrules.rules;

import io.brandrules.lint.Paragraph;
import io.brandrules.text.MappedText;
import io.brandrules.text.Span;

/** What is taken out of a text with something, so that no two spaces stay behind. */
final class WithoutSpace {
    private WithoutSpace() {}

    /** The source of a stretch, and of the single space before it, or behind it at the start of the text. */
    static Span around(Paragraph paragraph, int from, int to) {
        MappedText text = paragraph.block().text();
        int start = from;
        int end = to;
        if (start > 0 && plainSpace(text, start - 1)) {
            start--;
        } else if (start == 0 && end < text.length() && plainSpace(text, end)) {
            end++;
        }
        return text.span(start, end);
    }

    private static boolean plainSpace(MappedText text, int at) {
        return text.charAt(at) == ' ' && text.span(at, at + 1).length() == 1;
    }
}
