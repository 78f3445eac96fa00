package io.brandrules.inflection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Words of a language with forms that are found, and with words that look like forms and are none. */
public record FormTable(String language, List<Row> rows) {
    private static final Map<String, String> NAMES = new TreeMap<>(Map.ofEntries(
            Map.entry("da", "Danish"),
            Map.entry("de", "German"),
            Map.entry("en", "English"),
            Map.entry("es", "Spanish"),
            Map.entry("fi", "Finnish"),
            Map.entry("fr", "French"),
            Map.entry("it", "Italian"),
            Map.entry("nb", "Norwegian"),
            Map.entry("nl", "Dutch"),
            Map.entry("pl", "Polish"),
            Map.entry("pt", "Portuguese"),
            Map.entry("sv", "Swedish")));

    /**
     * A word.
     *
     * @param alike words that are left alone
     */
    public record Row(String word, List<String> forms, List<String> alike) {}

    /** The tables of all languages, by their subtags. */
    public static List<FormTable> all() {
        return NAMES.keySet().stream().map(FormTable::of).toList();
    }

    /** The language in English. */
    public String name() {
        return Objects.requireNonNull(NAMES.get(language));
    }

    private static FormTable of(String language) {
        try (InputStream in =
                Objects.requireNonNull(FormTable.class.getResourceAsStream("forms/" + language + ".txt"), language)) {
            return new FormTable(
                    language,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(FormTable::row)
                            .toList());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Row row(String line) {
        int colon = line.indexOf(':');
        String[] parts = line.substring(colon + 1).split("\\|", -1);
        return new Row(line.substring(0, colon), words(parts[0]), parts.length > 1 ? words(parts[1]) : List.of());
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split(" ", -1));
    }
}
