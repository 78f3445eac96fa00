package io.brandrules.prose;

import java.util.BitSet;

/** The stretches of a text between quotation marks. */
final class Quotations {
    private static final String OPENERS = "“«„‹「『";
    private static final String CLOSERS = "”»“›」』";

    private final BitSet within;

    private Quotations(BitSet within) {
        this.within = within;
    }

    /** The quotations of a text; one that is not closed is none. */
    static Quotations in(String text) {
        BitSet within = new BitSet();
        int start = -1;
        char opener = ' ';
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (start >= 0 && closes(opener, c)) {
                within.set(start, at);
                start = -1;
            } else if (start < 0 && (c == '"' || OPENERS.indexOf(c) >= 0 || c == '»')) {
                start = at;
                opener = c;
            }
        }
        return new Quotations(within);
    }

    /** Whether one mark closes what another opened; German has {@code »…«} as well as {@code „…“}. */
    private static boolean closes(char opener, char c) {
        return switch (opener) {
            case '"' -> c == '"';
            case '„' -> c == '“' || c == '”';
            case '»' -> c == '«' || c == '»';
            default -> CLOSERS.indexOf(c) >= 0 && c != opener;
        };
    }

    boolean hold(int at) {
        return within.get(at);
    }
}
