package io.brandrules.style;

import java.util.Optional;

/** HTML's rules for parsing a legacy colour value, step by step. */
final class LegacyColor {
    private static final int LONGEST = 128;

    private LegacyColor() {}

    static Optional<Color> parse(CharSequence attribute) {
        String input = attribute.toString();
        if (input.isEmpty()) {
            return Optional.empty();
        }
        int start = CssChars.skipSpace(input, 0);
        input = input.substring(start, CssChars.trimmedEnd(input, start));
        if (input.length() <= NamedColors.LONGEST) {
            String name = CssChars.lower(input);
            if (name.equals("transparent")) {
                return Optional.empty();
            }
            Optional<Color> named = NamedColors.find(name);
            if (named.isPresent()) {
                return named;
            }
        }
        if (input.length() == 4 && input.charAt(0) == '#' && hexDigits(input, 1)) {
            return Optional.of(
                    Color.of8Bit(digit(input, 1) * 0x110000 + digit(input, 2) * 0x1100 + digit(input, 3) * 0x11));
        }
        return Optional.of(ofDigits(digits(input)));
    }

    private static boolean hexDigits(String input, int from) {
        return input.chars().skip(from).allMatch(CssChars::hex);
    }

    private static int digit(String digits, int index) {
        return Character.digit(digits.charAt(index), 16);
    }

    /** At most 128 hexadecimal digits, as many as a multiple of three needs, whatever stood in their place. */
    private static String digits(String input) {
        StringBuilder digits = new StringBuilder(LONGEST + 2);
        int i = 0;
        // spec: the text is cut to 128 characters before its "#" is removed.
        int most = LONGEST;
        if (!input.isEmpty() && input.charAt(0) == '#') {
            i = 1;
            most--;
        }
        while (i < input.length() && digits.length() < most) {
            int c = input.codePointAt(i);
            i += Character.charCount(c);
            // spec: a character beyond U+FFFF counts as "00".
            digits.append(CssChars.hex(c) ? Character.toString(c) : c > 0xFFFF ? "00" : "0");
        }
        digits.setLength(Math.min(digits.length(), most));
        while (digits.length() == 0 || digits.length() % 3 != 0) {
            digits.append('0');
        }
        return digits.toString();
    }

    private static Color ofDigits(String digits) {
        int length = digits.length() / 3;
        int from = Math.max(0, length - 8);
        while (length - from > 2
                && digits.charAt(from) == '0'
                && digits.charAt(length + from) == '0'
                && digits.charAt(2 * length + from) == '0') {
            from++;
        }
        int to = Math.min(length, from + 2);
        return Color.of8Bit(channel(digits, from, to) << 16
                | channel(digits, length + from, length + to) << 8
                | channel(digits, 2 * length + from, 2 * length + to));
    }

    private static int channel(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 16);
    }
}
