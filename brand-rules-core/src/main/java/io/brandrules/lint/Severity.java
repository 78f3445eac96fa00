package io.brandrules.lint;

import java.util.Locale;

/** How much a violation weighs, heaviest first. */
public enum Severity {
    ERROR,
    WARNING,
    INFO,
    /** Not reported at all. */
    OFF;

    /** The severity of a name as rulesets write it: {@code error}. */
    public static Severity of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** The name in rulesets and reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One step lower; {@code INFO} and {@code OFF} stay. */
    public Severity lower() {
        return this == ERROR ? WARNING : this == WARNING ? INFO : this;
    }

    /** Whether this weighs at least as much as {@code other}. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
