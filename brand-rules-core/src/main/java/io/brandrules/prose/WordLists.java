package io.brandrules.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Lists of words that come with the product, by the head of their line: {@code de: dr prof}. */
final class WordLists {
    private final Map<String, Set<String>> lists = new HashMap<>();

    private WordLists() {}

    /** Reads a resource of this package; lines with one head make one list. */
    static WordLists read(String resource) {
        WordLists read = new WordLists();
        InputStream bytes = WordLists.class.getResourceAsStream(resource);
        if (bytes == null) {
            throw new IllegalStateException(resource + " is missing");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    read.add(line);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return read;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        Set<String> words = lists.computeIfAbsent(line.substring(0, colon), head -> new HashSet<>());
        String rest = line.substring(colon + 1).strip();
        if (!rest.isEmpty()) {
            words.addAll(Arrays.asList(rest.split(" +", -1)));
        }
    }

    boolean has(String head) {
        return lists.containsKey(head);
    }

    /** The words of a head; none where there is no such line. */
    Set<String> of(String head) {
        return lists.getOrDefault(head, Set.of());
    }

    /** The words of all heads. */
    Set<String> all() {
        Set<String> all = new HashSet<>();
        lists.values().forEach(all::addAll);
        return all;
    }
}
