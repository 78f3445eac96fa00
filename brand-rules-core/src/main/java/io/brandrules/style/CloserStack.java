package io.brandrules.style;

import java.util.Arrays;

/** The closing tokens that open blocks wait for, innermost last; it grows on the heap, so depth costs no call stack. */
final class CloserStack {
    private CssToken[] closers = new CssToken[8];
    private int size;

    void push(CssToken closer) {
        if (size == closers.length) {
            closers = Arrays.copyOf(closers, size * 2);
        }
        closers[size++] = closer;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    /** Opens or closes a block where the token does so, and tells whether it belongs there: no stray closer at level 0. */
    boolean accept(CssToken token) {
        if (token.opens()) {
            push(token.closer());
        } else if (token.closes()) {
            if (size > 0 && closers[size - 1] == token) {
                size--;
                return true;
            }
            return size > 0;
        }
        return true;
    }
}
