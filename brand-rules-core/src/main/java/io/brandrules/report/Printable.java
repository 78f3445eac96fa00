package io.brandrules.report;

/** Text made safe to print on a terminal or into a log: on one line, and without anything that steers the output. */
public final class Printable {
    private Printable() {}

    /**
     * The text with control characters, line breaks, escape sequences, bidi controls, other invisible format characters
     * and unpaired surrogates written as escapes: {@code \n}, {@code \u001b}, {@code \}{@code u{e0041}}.
     */
    public static String of(String text) {
        int first = 0;
        while (first < text.length() && isPlain(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length() + 16).append(text, 0, first);
        int codePoint;
        for (int i = first; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            printable.append(of(codePoint));
        }
        return printable.toString();
    }

    /** One code point, escaped where it has to be. */
    static String of(int codePoint) {
        if (!steers(codePoint)) {
            return Character.toString(codePoint);
        }
        if (codePoint == '\n') {
            return "\\n";
        }
        if (codePoint == '\r') {
            return "\\r";
        }
        if (codePoint == '\t') {
            return "\\t";
        }
        String digits = Integer.toHexString(codePoint);
        return digits.length() > 4 ? "\\u{" + digits + "}" : "\\u" + "0".repeat(4 - digits.length()) + digits;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F;
    }

    private static boolean steers(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> !isJoiner(codePoint) && !isVisibleFormat(codePoint);
            default -> false;
        };
    }

    // The joiners shape Indic and Persian words and emoji; without them the text reads differently.
    private static boolean isJoiner(int codePoint) {
        return codePoint == 0x200C || codePoint == 0x200D;
    }

    // The "prepended concatenation marks" are format characters by category only: they have a glyph.
    private static boolean isVisibleFormat(int codePoint) {
        return codePoint >= 0x600 && codePoint <= 0x605
                || codePoint == 0x6DD
                || codePoint == 0x70F
                || codePoint == 0x890
                || codePoint == 0x891
                || codePoint == 0x8E2
                || codePoint == 0x110BD
                || codePoint == 0x110CD;
    }
}
