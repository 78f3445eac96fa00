package io.brandrules.read;

import java.util.Locale;

/** The declaration before the root. */
final class Doctype {
    private Doctype() {}

    /** Whether the doctype at an offset is one of HTML without a fault, as those are that ask for standards mode. */
    static boolean standard(String view, int at) {
        int end = view.indexOf('>', at);
        String name = view.substring(at + "<!doctype".length(), end).toLowerCase(Locale.ROOT);
        return name.matches(
                        "\\s+html\\s*(\\s(public\\s+(\"[^\"]*\"|'[^']*')(\\s+(\"[^\"]*\"|'[^']*'))?|system\\s+(\"[^\"]*\"|'[^']*'))\\s*)?")
                && !name.contains("\"html\"")
                && !name.contains("'html'");
    }
}
