package io.brandrules.read;

import java.util.Optional;

/** The declaration before the root. */
final class Doctype {
    private final String view;
    private final int end;
    private int at;
    private String publicId = "";
    private String systemId = "";

    private Doctype(String view, int start, int end) {
        this.view = view;
        this.at = start;
        this.end = end;
    }

    /** The doctype at an offset; empty where it is none of HTML, or has a fault. */
    static Optional<Doctype> of(String view, int at) {
        int end = view.indexOf('>', at);
        Doctype doctype = new Doctype(view, at + "<!doctype".length(), end);
        return end > 0 && doctype.read() ? Optional.of(doctype) : Optional.empty();
    }

    /** Whether it asks for quirks mode. */
    boolean quirks() {
        return QuirksMode.of(publicId, systemId);
    }

    private boolean read() {
        if (!space() || !word("html")) {
            return false;
        }
        boolean apart = space();
        if (at == end) {
            return true;
        }
        if (!apart) {
            return false;
        }
        if (word("public")) {
            publicId = space() ? identifier() : "";
            systemId = !publicId.isEmpty() && space() && at < end ? identifier() : "";
            space();
            return !publicId.isEmpty() && at == end;
        }
        if (word("system") && space()) {
            systemId = identifier();
            space();
            return !systemId.isEmpty() && at == end;
        }
        return false;
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

    /** A quoted identifier; an empty text where there is none, or it is no more than the name of HTML, a fault. */
    private String identifier() {
        char quote = at < end ? view.charAt(at) : ' ';
        int start = at + 1;
        int close = quote == '"' || quote == '\'' ? view.indexOf(quote, start) : -1;
        if (close < 0 || close >= end || view.substring(start, close).equalsIgnoreCase("html")) {
            return "";
        }
        at = close + 1;
        return view.substring(start, close);
    }
}
