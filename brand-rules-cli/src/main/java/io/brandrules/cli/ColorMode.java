package io.brandrules.cli;

import java.util.Locale;

/** When to colour what goes to standard output. */
enum ColorMode {
    AUTO,
    ALWAYS,
    NEVER;

    /** The answer for a console: by default only on a terminal that can, and not where {@code NO_COLOR} is set. */
    boolean isOn(Console console) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                console.environment().getOrDefault("NO_COLOR", "").isEmpty()
                        && !console.environment().getOrDefault("TERM", "").equals("dumb")
                        && console.terminal().getAsBoolean();
        };
    }

    /** The name as it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
