package io.brandrules.data;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a plain scalar stands for.
 *
 * @param value a string, {@link Long}, {@link BigDecimal}, boolean or null
 * @param kind the tag that YAML gives it
 */
record CoreScalar(@Nullable Object value, Kind kind) {
    /** More digits than any number of a ruleset has, and few enough to compute with safely. */
    private static final int LONGEST_NUMBER = 64;

    /** The scalar kinds of YAML's core schema, and numbers that are refused. */
    enum Kind {
        STR,
        INT,
        FLOAT,
        BOOL,
        NULL,
        UNUSABLE
    }

    // spec: YAML 1.2.2 §10.3.2, tag resolution of the core schema
    static CoreScalar of(String text) {
        if (!text.isEmpty() && Character.isLetter(text.charAt(0)) && "nNtTfF".indexOf(text.charAt(0)) < 0) {
            return new CoreScalar(text, Kind.STR); // none of the others begins so, and most texts do
        }
        if (text.isEmpty() || isOneOf(text, "~", "null", "Null", "NULL")) {
            return new CoreScalar(null, Kind.NULL);
        }
        if (isOneOf(text, "true", "True", "TRUE")) {
            return new CoreScalar(true, Kind.BOOL);
        }
        if (isOneOf(text, "false", "False", "FALSE")) {
            return new CoreScalar(false, Kind.BOOL);
        }
        return number(text).orElseGet(() -> new CoreScalar(text, Kind.STR));
    }

    private static Optional<CoreScalar> number(String text) {
        int sign = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        if (isOneOf(text.substring(sign), ".inf", ".Inf", ".INF") || isOneOf(text, ".nan", ".NaN", ".NAN")) {
            return Optional.of(new CoreScalar(text, Kind.UNUSABLE));
        }
        if (text.startsWith("0o") && digits(text, 2, 8) == text.length() && text.length() > 2) {
            return Optional.of(integer(text.substring(2), 8));
        }
        if (text.startsWith("0x") && digits(text, 2, 16) == text.length() && text.length() > 2) {
            return Optional.of(integer(text.substring(2), 16));
        }
        int whole = digits(text, sign, 10);
        if (whole == text.length()) {
            return whole == sign ? Optional.empty() : Optional.of(integer(text, 10));
        }
        return isFloat(text, sign, whole) ? Optional.of(decimal(text)) : Optional.empty();
    }

    private static boolean isFloat(String text, int sign, int whole) {
        int end = whole;
        int count = whole - sign;
        if (text.charAt(end) == '.') {
            int fraction = digits(text, end + 1, 10);
            count += fraction - end - 1;
            end = fraction;
        }
        if (count == 0) {
            return false;
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int exponent = end + 1;
            if (exponent < text.length() && (text.charAt(exponent) == '+' || text.charAt(exponent) == '-')) {
                exponent++;
            }
            end = digits(text, exponent, 10);
            if (end == exponent) {
                return false;
            }
        }
        return end == text.length();
    }

    private static CoreScalar integer(String digits, int radix) {
        if (digits.length() > LONGEST_NUMBER) {
            return new CoreScalar(digits, Kind.UNUSABLE);
        }
        try {
            return new CoreScalar(Long.parseLong(digits, radix), Kind.INT);
        } catch (NumberFormatException beyondLong) {
            return new CoreScalar(new BigDecimal(new BigInteger(digits, radix)), Kind.INT);
        }
    }

    private static CoreScalar decimal(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return new CoreScalar(text, Kind.UNUSABLE);
        }
        try {
            BigDecimal value = new BigDecimal(text);
            boolean usable = Math.abs((long) value.scale()) <= LONGEST_NUMBER;
            return usable ? new CoreScalar(value, Kind.FLOAT) : new CoreScalar(text, Kind.UNUSABLE);
        } catch (NumberFormatException exponentBeyondInt) {
            return new CoreScalar(text, Kind.UNUSABLE);
        }
    }

    private static int digits(String text, int from, int radix) {
        int at = from;
        while (at < text.length() && text.charAt(at) < 128 && Character.digit(text.charAt(at), radix) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isOneOf(String text, String... spellings) {
        for (String spelling : spellings) {
            if (spelling.equals(text)) {
                return true;
            }
        }
        return false;
    }
}
