package io.brandrules.cascade;

/** Text as CSS and HTML compare it: the letters A to Z have a case, no others do. */
final class Ascii {
    private Ascii() {}

    static String lower(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (lower(text.charAt(i)) != text.charAt(i)) {
                StringBuilder lower = new StringBuilder(text);
                for (int j = i; j < lower.length(); j++) {
                    lower.setCharAt(j, lower(lower.charAt(j)));
                }
                return lower.toString();
            }
        }
        return text;
    }

    static boolean same(String a, String b) {
        return a.length() == b.length() && same(a, 0, b);
    }

    static boolean startsWith(String text, String prefix) {
        return text.length() >= prefix.length() && same(text, 0, prefix);
    }

    static boolean endsWith(String text, String suffix) {
        return text.length() >= suffix.length() && same(text, text.length() - suffix.length(), suffix);
    }

    static boolean space(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private static boolean same(String text, int from, String part) {
        for (int i = 0; i < part.length(); i++) {
            if (lower(text.charAt(from + i)) != lower(part.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }
}
