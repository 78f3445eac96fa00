package io.brandrules.maven;

import io.brandrules.lint.Severity;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Reads the values of the plugin's parameters; what cannot be read is refused by the parameter's name. */
final class Settings {
    private static final Map<String, Severity> SEVERITIES =
            Map.of("error", Severity.ERROR, "warning", Severity.WARNING, "info", Severity.INFO, "off", Severity.OFF);

    private Settings() {}

    /** The severity from which the build fails; empty for never. */
    static Optional<Severity> failOn(String value) throws MojoExecutionException {
        if (value.equals("never")) {
            return Optional.empty();
        }
        Severity severity = SEVERITIES.get(value);
        if (severity == null || severity == Severity.OFF) {
            throw refused("failOn", value, "error, warning, info, or never");
        }
        return Optional.of(severity);
    }

    /** Severities by rule, from items such as {@code color/off-palette=warning}. */
    static Map<String, Severity> severities(@Nullable List<String> items) throws MojoExecutionException {
        Map<String, Severity> severities = new LinkedHashMap<>();
        for (String item : list(items)) {
            int equals = item.indexOf('=');
            Severity severity = SEVERITIES.get(item.substring(equals + 1).strip());
            if (equals < 1 || severity == null) {
                throw refused("rules", item, "RULE=SEVERITY, such as color/off-palette=warning");
            }
            severities.put(item.substring(0, equals).strip(), severity);
        }
        return severities;
    }

    /** The day as of which to lint; today in the zone of the machine, if none is given. */
    static LocalDate day(@Nullable String value) throws MojoExecutionException {
        if (value == null) {
            return LocalDate.now(ZoneId.systemDefault());
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw refused("asOf", value, "a day such as 2026-12-31");
        }
    }

    static Optional<Charset> charset(@Nullable String value) throws MojoExecutionException {
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(value));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw refused("encoding", value, "the name of an encoding, such as UTF-8");
        }
    }

    /** The items of a parameter that may have been left out, without those that are blank. */
    static List<String> list(@Nullable List<String> items) {
        return items == null
                ? List.of()
                : items.stream().map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    static MojoExecutionException refused(String parameter, String value, String expected) {
        return new MojoExecutionException(
                "brandrules." + parameter + " is '" + value + "'; expected " + expected + ".");
    }
}
