package io.brandrules.match;

import java.util.Locale;

/**
 * An address as globs are held to it, case aside.
 *
 * @param text in lower case
 * @param start where it starts without its scheme; 0 where it has none
 */
record Address(String text, int start) {
    static Address of(CharSequence written) {
        String text = written.toString().strip().toLowerCase(Locale.ROOT);
        int scheme = text.indexOf("://");
        return new Address(text, scheme > 0 && scheme(text, scheme) ? scheme + 3 : 0);
    }

    private static boolean scheme(String text, int end) {
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            if (!letter && (i == 0 || (c < '0' || c > '9') && "+.-".indexOf(c) < 0)) {
                return false;
            }
        }
        return true;
    }
}
