package io.brandrules.cascade;

import io.brandrules.style.CssToken;
import io.brandrules.style.CssTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The microsyntax {@code an+b}.
 *
 * @see <a href="https://www.w3.org/TR/css-syntax-3/#anb-microsyntax">CSS Syntax Level 3, section 6</a>
 */
final class NthSyntax {
    private static final int MOST = 1 << 30;

    private final CssTokenizer tokens;

    /** The numbers {@code step * n + offset} for n from 0. */
    record Nth(int step, int offset) {
        boolean contains(int position) {
            int distance = position - offset;
            return step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0;
        }
    }

    NthSyntax(CssTokenizer tokens) {
        this.tokens = tokens;
    }

    /** Reads one from the current token on, and stays at the token behind it; null where none stands. */
    @Nullable
    Nth parse() {
        boolean plus = tokens.delim('+');
        if (plus && tokens.next() != CssToken.IDENT) {
            return null;
        }
        String text = tokens.text();
        switch (tokens.kind()) {
            case NUMBER -> {
                int from = tokens.start();
                int to = tokens.end();
                tokens.next();
                return digits(text, from) == to ? new Nth(0, integer(text.substring(from, to))) : null;
            }
            case DIMENSION -> {
                int from = tokens.start();
                int to = digits(text, from);
                String unit = tokens.unit();
                // A point or an exponent would belong to the number, not to the unit.
                return pointOrExponent(text, to) ? null : behind(integer(text.substring(from, to)), unit);
            }
            case IDENT -> {
                String name = Ascii.lower(tokens.name());
                if (!plus && (name.equals("odd") || name.equals("even"))) {
                    tokens.next();
                    return new Nth(2, name.equals("odd") ? 1 : 0);
                }
                boolean minus = !plus && name.startsWith("-");
                return behind(minus ? -1 : 1, minus ? name.substring(1) : name);
            }
            default -> {
                return null;
            }
        }
    }

    /** Reads what stands behind the step: {@code n}, {@code n-} or {@code n-3}, which is one token, and the rest. */
    private @Nullable Nth behind(int step, String n) {
        if (!n.startsWith("n")) {
            return null;
        }
        if (n.length() > 2) {
            boolean number = n.charAt(1) == '-' && digits(n, 2) == n.length();
            tokens.next();
            return number ? new Nth(step, integer(n.substring(1))) : null;
        }
        tokens.nextSolid();
        if (n.equals("n-")) {
            return unsigned(step, -1);
        }
        if (n.length() > 1) {
            return null;
        }
        if (tokens.delim('+') || tokens.delim('-')) {
            int sign = tokens.delim('+') ? 1 : -1;
            tokens.nextSolid();
            return unsigned(step, sign);
        }
        return tokens.kind() == CssToken.NUMBER ? signed(step) : new Nth(step, 0);
    }

    private @Nullable Nth unsigned(int step, int sign) {
        return tokens.kind() == CssToken.NUMBER && !written(tokens.start()) ? offset(step, sign) : null;
    }

    private @Nullable Nth signed(int step) {
        return written(tokens.start()) ? offset(step, 1) : null;
    }

    private @Nullable Nth offset(int step, int sign) {
        int from = tokens.start();
        int to = tokens.end();
        tokens.next();
        return digits(tokens.text(), from) == to
                ? new Nth(step, sign * integer(tokens.text().substring(from, to)))
                : null;
    }

    /** Whether a sign stands there. */
    private boolean written(int at) {
        char c = tokens.text().charAt(at);
        return c == '+' || c == '-';
    }

    /** The end of an integer with or without a sign. */
    private static int digits(String text, int from) {
        int i = from;
        if (i < text.length() && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
            i++;
        }
        while (i < text.length() && digit(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean pointOrExponent(String text, int at) {
        char c = text.charAt(at);
        if (c == '.') {
            return true;
        }
        boolean sign = at + 1 < text.length() && (text.charAt(at + 1) == '+' || text.charAt(at + 1) == '-');
        return (c == 'e' || c == 'E') && digit(text, at + (sign ? 2 : 1));
    }

    private static boolean digit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** The value of digits with or without a sign; one that no document reaches becomes another such. */
    private static int integer(String digits) {
        boolean minus = digits.startsWith("-");
        int value = 0;
        for (int i = minus || digits.startsWith("+") ? 1 : 0; i < digits.length(); i++) {
            value = (int) Math.min(MOST, value * 10L + digits.charAt(i) - '0');
        }
        return minus ? -value : value;
    }
}
