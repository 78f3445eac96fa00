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

    private static final List<String> TEMPLATES = List.of(
            "hbs",
            "handlebars",
            "mustache",
            "liquid",
            "njk",
            "nunjucks",
            "twig",
            "j2",
            "jinja",
            "jinja2",
            "ejs",
            "erb",
            "ftl",
            "ftlh",
            "vm",
            "vtl",
            "jsp",
            "tpl");

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

    /**
     * The format that a template makes, by the name of its file: text for {@code mail.txt.j2}, HTML for {@code mail.hbs};
     * empty for what is no template by its name.
     */
    public static Optional<Format> ofTemplate(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && TEMPLATES.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))
                ? Optional.of(ofName(name.substring(0, dot)).orElse(HTML))
                : Optional.empty();
    }

    /** The endings of the files of template languages, the most common first. */
    public static List<String> templateEndings() {
        return TEMPLATES;
    }

    /** The name in rulesets and reports: {@code html}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
