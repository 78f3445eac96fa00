package io.brandrules.read;

import java.util.Optional;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A piece of text, and where it is written. Not thread-safe. */
final class TreeText extends TreeNode {
    private final String view;
    private final int start;
    private final int end;
    private final boolean verbatim;
    private final boolean blank;
    private @Nullable String decoded;

    private TreeText(String view, int start, int end, boolean verbatim, boolean blank, @Nullable String decoded) {
        this.view = view;
        this.start = start;
        this.end = end;
        this.verbatim = verbatim;
        this.blank = blank;
        this.decoded = decoded;
    }

    /**
     * Text that stands in the view from {@code start} to {@code end}.
     *
     * @param verbatim whether it holds no character reference
     * @param blank whether it is white space as it is written
     */
    static TreeText unread(String view, int start, int end, boolean verbatim, boolean blank) {
        return new TreeText(view, start, end, verbatim, blank, null);
    }

    /** The same where a parser has decoded it; what it made up has no place, and a negative start. */
    static TreeText parsed(String view, int start, int end, String decoded) {
        return new TreeText(view, start, end, false, false, decoded);
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /**
     * Whether it is certain without a parser that {@link Notation#HTML_TEXT} reads the text as browsers do: no parser has
     * read it, and what is written in more than one character ends in a semicolon, as is proper.
     */
    boolean proper() {
        if (verbatim) {
            return true;
        }
        if (decoded != null) {
            return false;
        }
        for (int at = start; at < end; at++) {
            if (view.charAt(at) == '&') {
                Optional<Notation.Escape> escape = Notation.HTML_TEXT.escape(view, at, end);
                if (escape.isEmpty() || view.charAt(escape.get().end() - 1) != ';') {
                    return false;
                }
                at = escape.get().end() - 1;
            }
        }
        return true;
    }

    /** Whether it is certain without a look that it is white space. */
    boolean blank() {
        return blank;
    }

    /** The text as a browser has it. */
    String decoded() {
        String known = decoded;
        if (known == null) {
            String raw = view.substring(start, end);
            known = verbatim ? raw : Parser.unescapeEntities(raw, false);
            decoded = known;
        }
        return known;
    }
}
