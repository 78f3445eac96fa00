package io.brandrules.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words whose full stop ends no sentence, by language. Immutable and thread-safe. */
final class Abbreviations {
    private static final Map<String, Abbreviations> BY_LANGUAGE = read();
    private static final Abbreviations OTHER = new Abbreviations();

    private final Set<String> anywhere = new HashSet<>();
    private final Set<String> beforeFigures = new HashSet<>();
    private boolean ordinals;

    private Abbreviations() {}

    /** Those of a language, by its code. */
    static Abbreviations of(String language) {
        return BY_LANGUAGE.getOrDefault(language, OTHER);
    }

    /** Whether a word in lower case, without its last full stop, is always followed by more of its sentence. */
    boolean holds(String word) {
        return anywhere.contains(word);
    }

    /** Whether a word is, where a figure follows: {@code No. 7}. */
    boolean holdsBeforeFigure(String word) {
        return beforeFigures.contains(word);
    }

    /** Whether a full stop behind a figure makes it an ordinal number: {@code 3. Mai}. */
    boolean ordinals() {
        return ordinals;
    }

    private static Map<String, Abbreviations> read() {
        Map<String, Abbreviations> all = new HashMap<>();
        InputStream resource = Abbreviations.class.getResourceAsStream("abbreviations.txt");
        if (resource == null) {
            throw new IllegalStateException("abbreviations.txt is missing");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(line, all);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Map.copyOf(all);
    }

    private static void add(String line, Map<String, Abbreviations> all) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).split(" ", -1);
        Abbreviations those = all.computeIfAbsent(head[0], language -> new Abbreviations());
        if (head.length > 1 && head[1].equals("ordinals")) {
            those.ordinals = true;
            return;
        }
        Set<String> words = head.length > 1 ? those.beforeFigures : those.anywhere;
        for (String word : line.substring(colon + 1).strip().split(" +", -1)) {
            words.add(word);
        }
    }
}
