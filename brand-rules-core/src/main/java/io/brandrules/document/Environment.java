package io.brandrules.document;

import java.util.Locale;

/** The kinds of client that paint one document differently. */
public enum Environment {
    LIGHT,
    DARK,
    OUTLOOK;

    /** The name in reports: {@code light}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
