package io.brandrules.read;

/** The declaration before the root. */
final class Doctype {
    private final String view;
    private final int end;
    private int at;

    private Doctype(String view, int start, int end) {
        this.view = view;
        this.at = start;
        this.end = end;
    }

    /** Whether the doctype at an offset is one of HTML without a fault, as those are that ask for standards mode. */
    static boolean standard(String view, int at) {
        int end = view.indexOf('>', at);
        return end > 0 && new Doctype(view, at + "<!doctype".length(), end).standard();
    }

    private boolean standard() {
        if (!space() || !word("html")) {
            return false;
        }
        boolean apart = space();
        if (at == end) {
            return true;
        }
        boolean known =
                apart && (word("public") && space() && identifier() || word("system") && space() && identifier());
        if (known && space() && at < end) {
            known = identifier();
            space();
        }
        return known && at == end;
    }

    private boolean space() {
        int start = at;
        while (at < end && TextFlow.white(view.charAt(at))) {
            at++;
        }
        return at > start;
    }

    private boolean word(String word) {
        boolean there = at + word.length() <= end && view.regionMatches(true, at, word, 0, word.length());
        at += there ? word.length() : 0;
        return there;
    }

    /** A quoted identifier; one that is no more than the name of HTML is a fault. */
    private boolean identifier() {
        char quote = at < end ? view.charAt(at) : ' ';
        int close = quote == '"' || quote == '\'' ? view.indexOf(quote, at + 1) : -1;
        if (close < 0 || close >= end || view.substring(at + 1, close).equalsIgnoreCase("html")) {
            return false;
        }
        at = close + 1;
        return true;
    }
}
