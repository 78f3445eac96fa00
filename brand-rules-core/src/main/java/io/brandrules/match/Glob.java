package io.brandrules.match;

import java.util.List;

/**
 * A glob on an address: {@code *} stands for any characters, case is ignored, the scheme may be left out.
 *
 * @param literals that stand in this order, anything between them
 */
public record Glob(List<String> literals) {
    private static final String SCHEME = "[A-Za-z][A-Za-z0-9+.-]*://";

    public Glob {
        literals = List.copyOf(literals);
    }

    public static Glob of(String glob) {
        return new Glob(List.of(glob.replaceFirst("^" + SCHEME, "").split("\\*", -1)));
    }

    /** Whether it covers the whole of an address. */
    public boolean matches(CharSequence address) {
        String text = address.toString().strip();
        int scheme = text.indexOf("://") + 3;
        return matches(text, 0) || scheme > 3 && scheme(text, scheme - 3) && matches(text, scheme);
    }

    private static boolean scheme(String text, int end) {
        for (int i = 0; i < end; i++) {
            char c = Character.toLowerCase(text.charAt(i));
            boolean letter = c >= 'a' && c <= 'z';
            if (!letter && (i == 0 || (c < '0' || c > '9') && "+.-".indexOf(c) < 0)) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(String text, int from) {
        int last = literals.size() - 1;
        if (!stands(literals.get(0), text, from)) {
            return false;
        }
        int at = from + literals.get(0).length();
        if (last == 0) {
            return at == text.length();
        }
        for (int i = 1; i < last; i++) {
            while (at <= text.length() && !stands(literals.get(i), text, at)) {
                at++;
            }
            at += literals.get(i).length();
        }
        int end = text.length() - literals.get(last).length();
        return end >= at && stands(literals.get(last), text, end);
    }

    private static boolean stands(String literal, String text, int at) {
        return text.regionMatches(true, at, literal, 0, literal.length());
    }
}
