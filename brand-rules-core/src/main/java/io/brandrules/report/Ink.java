package io.brandrules.report;

import io.brandrules.lint.Severity;

/** Colour for a terminal, or none. */
enum Ink {
    NONE,
    ANSI;

    private static final String RESET = "\u001b[0m";

    String strong(String text) {
        return in("\u001b[1m", text);
    }

    String faint(String text) {
        return in("\u001b[2m", text);
    }

    String good(String text) {
        return in("\u001b[1;32m", text);
    }

    String of(Severity severity, String text) {
        return in(code(severity), text);
    }

    private static String code(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001b[1;31m";
            case WARNING -> "\u001b[1;33m";
            case INFO, OFF -> "\u001b[1;36m";
        };
    }

    private String in(String code, String text) {
        return this == NONE ? text : code + text + RESET;
    }
}
