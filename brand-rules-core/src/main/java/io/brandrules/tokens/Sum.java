package io.brandrules.tokens;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A sum of constants as Tokens Studio writes it: {@code 16 * 1.25}, {@code (4px + 8px) / 2}. Time is linear in the text.
 *
 * @param value of the whole
 * @param unit that the numbers have; empty for none
 */
record Sum(double value, String unit) {
    private static final Map<Character, Integer> RANKS = Map.of('+', 1, '-', 1, '*', 2, '/', 2);

    /** What the text comes to; empty where it is no sum, mixes units, or divides by zero. */
    static Optional<Sum> of(String text) {
        return new Reader(text).read();
    }

    private static final class Reader {
        private final String text;
        private final Deque<Double> values = new ArrayDeque<>();
        private final Deque<Character> operators = new ArrayDeque<>();
        private String unit = "";
        private int at;

        Reader(String text) {
            this.text = text;
        }

        Optional<Sum> read() {
            boolean value = false;
            while (skip()) {
                char c = text.charAt(at);
                boolean begins = c == '.' || c >= '0' && c <= '9';
                if (begins && !value) {
                    value = number(1);
                } else if ((c == '-' || c == '+') && !value && at + 1 < text.length() && digit(text.charAt(at + 1))) {
                    at++;
                    value = number(c == '-' ? -1 : 1);
                } else if (c == '(' && !value) {
                    operators.push(c);
                    at++;
                    continue;
                } else if (c == ')' && value && closes()) {
                    at++;
                    continue;
                } else if (RANKS.containsKey(c) && value) {
                    reduce(RANKS.getOrDefault(c, 0));
                    operators.push(c);
                    at++;
                    value = false;
                    continue;
                } else {
                    return Optional.empty();
                }
                if (!value) {
                    return Optional.empty();
                }
            }
            if (!value) {
                return Optional.empty();
            }
            reduce(1);
            boolean whole = operators.isEmpty() && values.size() == 1 && Double.isFinite(values.peek());
            return whole ? Optional.of(new Sum(values.peek(), unit)) : Optional.empty();
        }

        private boolean skip() {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            return at < text.length();
        }

        private boolean number(int sign) {
            int start = at;
            while (at < text.length() && digit(text.charAt(at))) {
                at++;
            }
            int end = at;
            while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '%')) {
                at++;
            }
            String written = text.substring(end, at).toLowerCase(Locale.ROOT);
            boolean mixed = !written.isEmpty() && !unit.isEmpty() && !unit.equals(written);
            unit = written.isEmpty() ? unit : written;
            try {
                values.push(sign * Double.parseDouble(text.substring(start, end)));
                return !mixed;
            } catch (NumberFormatException notANumber) {
                return false;
            }
        }

        private static boolean digit(char c) {
            return c == '.' || c >= '0' && c <= '9';
        }

        private boolean closes() {
            reduce(1);
            return !operators.isEmpty() && operators.pop() == '(';
        }

        /** Carries out what stands open and ranks as high. */
        private void reduce(int rank) {
            while (!operators.isEmpty() && RANKS.getOrDefault(operators.peek(), 0) >= rank) {
                char operator = operators.pop();
                double right = values.pop();
                double left = values.pop();
                values.push(
                        switch (operator) {
                            case '+' -> left + right;
                            case '-' -> left - right;
                            case '*' -> left * right;
                            default -> left / right;
                        });
            }
        }
    }
}
