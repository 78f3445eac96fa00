package io.brandrules.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A format of content, known by the endings of its files' names. */
public enum Format {
    HTML("html", "htm", "xhtml"),
    MARKDOWN("md", "markdown"),
    TEXT("txt"),
    MJML("mjml"),
    EML("eml"),
    CSS("css"),
    SVG("svg");

    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    /** The format of a file by its name, if the ending is known. */
    public static Optional<Format> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            for (String ending : format.endings) {
                if (lower.endsWith("." + ending)) {
                    return Optional.of(format);
                }
            }
        }
        return Optional.empty();
    }

    /** The name in rulesets and reports: {@code html}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
