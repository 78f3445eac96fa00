package io.brandrules.term;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that count within compounds, as {@code Konto} in {@code Girokonto} and in {@code Kontoführung}. Immutable
 * and thread-safe.
 */
final class Compounds {
    /** A part of a compound has so many letters, or it is an ending. */
    private static final int SHORTEST_PART = 3;

    /** What German and the Nordic languages put between the parts. */
    private static final List<String> JOINTS = List.of("", "s", "es", "n", "en", "er", "e", "ens", "-");

    /** Shorter words that compounds begin with: {@code bolån}, {@code elpris}. */
    private static final Set<String> SHORT_PARTS = Set.of("bo", "el", "öl", "øl", "tv", "eu");

    private final BitSet taken = new BitSet();
    private final Map<String, List<Integer>> numbers = new HashMap<>();

    Compounds(List<LexiconWord> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).compounds()) {
                taken.set(i);
                numbers.computeIfAbsent(words.get(i).text(), w -> new ArrayList<>(1))
                        .add(i);
            }
        }
    }

    boolean isEmpty() {
        return taken.isEmpty();
    }

    /** Whether a word, by its number, counts within compounds. */
    boolean takes(int word) {
        return taken.get(word);
    }

    /** What a compound may end in. */
    List<String> ends(String compound) {
        List<String> ends = new ArrayList<>();
        for (int at = 1; at <= compound.length() - SHORTEST_PART; at++) {
            if (begins(compound, at)) {
                ends.add(compound.substring(at));
            }
        }
        return ends;
    }

    /** The words that a compound begins with, or has between two others, as answers of a lexicon. */
    List<Integer> parts(String compound) {
        List<Integer> found = new ArrayList<>();
        for (int from = 0; from <= compound.length() - SHORTEST_PART; from++) {
            if (from == 0 || begins(compound, from)) {
                for (int end = from + SHORTEST_PART; end <= compound.length() - SHORTEST_PART; end++) {
                    for (Integer number : numbers.getOrDefault(compound.substring(from, end), List.of())) {
                        if (goesOn(compound, end)) {
                            found.add(number << Capital.BITS);
                        }
                    }
                }
            }
        }
        return found;
    }

    /** Whether what stands before a part is long enough to be another, or is known to be one. */
    private static boolean begins(String compound, int from) {
        return from >= SHORTEST_PART || SHORT_PARTS.contains(compound.substring(0, from));
    }

    /** Whether a joint and another part follow. */
    private static boolean goesOn(String compound, int from) {
        return JOINTS.stream()
                .anyMatch(joint ->
                        compound.startsWith(joint, from) && compound.length() - from - joint.length() >= SHORTEST_PART);
    }
}
