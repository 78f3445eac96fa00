package io.brandrules.text;

import java.util.Locale;

/**
 * Evaluates the condition of a conditional comment as Outlook for Windows does: {@code mso} is 16, {@code vml} is 1,
 * everything else (Internet Explorer above all) is absent. What cannot be read is false.
 */
final class OutlookCondition {
    private static final int DEEPEST = 100;

    private final String text;
    private int at;
    private int depth;
    private boolean wrong;

    private OutlookCondition(String text) {
        this.text = text;
    }

    static boolean holds(String condition) {
        OutlookCondition reading = new OutlookCondition(condition.toLowerCase(Locale.ROOT));
        boolean value = reading.either();
        reading.space();
        return value && !reading.wrong && reading.at == condition.length();
    }

    private boolean either() {
        boolean value = both();
        while (take('|')) {
            value |= both();
        }
        return value;
    }

    private boolean both() {
        boolean value = term();
        while (take('&')) {
            value &= term();
        }
        return value;
    }

    private boolean term() {
        boolean negated = false;
        while (take('!')) {
            negated = !negated;
        }
        if (take('(')) {
            if (++depth > DEEPEST) {
                wrong = true;
                return false;
            }
            boolean value = either();
            wrong |= !take(')');
            depth--;
            return value != negated;
        }
        return feature() != negated;
    }

    private boolean feature() {
        String word = word();
        String comparison = switch (word) {
            case "lt", "lte", "gt", "gte" -> word;
            default -> "";
        };
        String name = comparison.isEmpty() ? word : word();
        wrong |= name.isEmpty();
        String version = word();
        double present = switch (name) {
            case "mso" -> 16;
            case "vml" -> 1;
            case "true" -> 0;
            default -> -1;
        };
        if (version.isEmpty() || present < 0) {
            return present >= 0;
        }
        return compare(present, comparison, version);
    }

    private boolean compare(double present, String comparison, String version) {
        double wanted;
        try {
            wanted = Double.parseDouble(version);
        } catch (NumberFormatException e) {
            wrong = true;
            return false;
        }
        return switch (comparison) {
            case "lt" -> present < wanted;
            case "lte" -> present <= wanted;
            case "gt" -> present > wanted;
            case "gte" -> present >= wanted;
            default -> present == wanted;
        };
    }

    private String word() {
        space();
        int start = at;
        while (at < text.length() && (Ascii.nameChar(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean take(char c) {
        space();
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void space() {
        at = Ascii.skipSpace(text, at, text.length());
    }
}
