package io.brandrules.read;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A piece of text, and where it is written. Not thread-safe. */
final class TreeText extends TreeNode {
    private final String view;
    private final int start;
    private final int end;
    private @Nullable String decoded;

    /** Text that stands in the view from {@code start} to {@code end}. */
    TreeText(String view, int start, int end) {
        this.view = view;
        this.start = start;
        this.end = end;
    }

    /** The same where a parser has decoded it; what it made up has no place, and a negative start. */
    TreeText(String view, int start, int end, String decoded) {
        this(view, start, end);
        this.decoded = decoded;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The text as a browser has it. */
    String decoded() {
        String known = decoded;
        if (known == null) {
            String raw = view.substring(start, end);
            known = raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, false);
            decoded = known;
        }
        return known;
    }
}
