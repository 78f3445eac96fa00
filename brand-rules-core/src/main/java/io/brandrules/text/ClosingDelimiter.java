package io.brandrules.text;

/**
 * Finds the delimiter that closes a piece of template syntax, past those in quotes and in braces.
 *
 * <p>A second opening delimiter ends the search, and so may a tag: prose about templates holds both. It also bounds the
 * work: of the searches that come to an opening delimiter all but one end there. In quotes, only one that fills them
 * is passed (<code>{{ '{{' }}</code>), since an apostrophe may look like a quote.
 */
final class ClosingDelimiter {
    private static final int NOT_FOUND = -1;

    private final String text;

    ClosingDelimiter(String text) {
        this.text = text;
    }

    /**
     * Where the closing delimiter begins, or a negative number.
     *
     * @param from after the opening delimiter
     * @param limit the closing delimiter ends here or before
     * @param tags whether the content may hold what looks like a tag
     */
    int find(int from, int limit, String open, String close, boolean tags) {
        int quoted = search(from, limit, open, close, tags, true);
        return quoted >= 0 ? quoted : search(from, limit, open, close, tags, false);
    }

    private int search(int from, int limit, String open, String close, boolean tags, boolean structured) {
        char quote = 0;
        int braces = 0;
        for (int i = from; i + close.length() <= limit; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (text.startsWith(open, i) && !text.startsWith(String.valueOf(quote), i + open.length())) {
                    return NOT_FOUND;
                }
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (braces == 0 && text.startsWith(close, i)) {
                return i;
            } else if (text.startsWith(open, i) || !tags && c == '<' && tagLike(i + 1, limit)) {
                return NOT_FOUND;
            } else if (structured) {
                if (c == '"' || c == '\'') {
                    quote = c;
                } else if (c == '\\') {
                    i++;
                } else if (c == '{') {
                    braces++;
                } else if (c == '}' && braces > 0) {
                    braces--;
                }
            }
        }
        return NOT_FOUND;
    }

    private boolean tagLike(int at, int limit) {
        return at < limit && (Ascii.letter(text.charAt(at)) || text.charAt(at) == '/' || text.charAt(at) == '!');
    }
}
