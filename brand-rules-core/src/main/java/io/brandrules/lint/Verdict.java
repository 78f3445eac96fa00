package io.brandrules.lint;

import java.util.Locale;

/** The answer in one word. */
public enum Verdict {
    PASS,
    NEEDS_APPROVAL,
    FAIL;

    /** The name in reports: {@code needs-approval}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
