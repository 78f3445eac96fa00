package io.brandrules.document;

import java.util.Locale;

/** What part of the content a text is, as rulesets name it. */
public enum Part {
    SUBJECT,
    PREHEADER,
    HEADING,
    BODY,
    BUTTON,
    LINK,
    ALT,
    TITLE,
    ARIA,
    META,
    PLACEHOLDER,
    FOOTER;

    /** The name in rulesets and reports: {@code subject}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
