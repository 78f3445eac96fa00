package io.brandrules.inflection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the words of a language inflect: what its file says, made ready to be asked. Immutable and thread-safe.
 *
 * <p>A stemmer says which words may belong together; the grammar says which of them are forms of one word: both must
 * agree, so that {@code organ} is not found in {@code organisation}.
 */
final class Grammar {
    private final Stemming stemming;
    private final List<Paradigm> paradigms;
    private final List<Variant> variants;
    private final List<Variant> without;
    private final Map<String, Set<String>> families;
    private final Map<String, Set<String>> apart;
    private final Map<String, List<String>> irregular;
    private final boolean nounsCapitalised;
    private final Map<String, List<Paradigm>> byEnding = new HashMap<>();
    private final int longestEnding;

    Grammar(GrammarFile file) {
        this.stemming = file.stemming();
        this.paradigms = file.paradigms();
        this.variants = file.variants();
        this.without = file.without();
        this.families = file.families();
        this.apart = file.apart();
        this.irregular = file.irregular();
        this.nounsCapitalised = paradigms.stream().anyMatch(paradigm -> paradigm.kind() == Paradigm.Kind.NOUN);
        int longest = 0;
        for (Paradigm paradigm : paradigms) {
            for (String ending : paradigm.endings()) {
                byEnding.computeIfAbsent(ending, e -> new ArrayList<>()).add(paradigm);
                longest = Math.max(longest, ending.length());
            }
        }
        this.longestEnding = longest;
    }

    List<String> stems(String word) {
        return stemming.stems(word);
    }

    /** Whether sharing a stem is all that forms of one word need. */
    boolean exact() {
        return stemming.exact();
    }

    /** Whether the language writes nouns with a capital. */
    boolean nounsCapitalised() {
        return nounsCapitalised;
    }

    List<Paradigm> paradigms() {
        return paradigms;
    }

    List<Variant> variants() {
        return variants;
    }

    /** The irregular forms of the word that a word belongs to, itself included; none where it is regular. */
    Set<String> family(String word) {
        return families.getOrDefault(word, Set.of());
    }

    /** The forms of irregular words in their order, by the first. */
    Map<String, List<String>> irregular() {
        return irregular;
    }

    /** Whether two words are known to look like forms of one word and to be none. */
    boolean apart(String one, String other) {
        return apart.getOrDefault(one, Set.of()).contains(other);
    }

    /** Whether another word ends as a form of one does, on a stem that they share. */
    boolean agree(String one, String other, boolean noun) {
        int shared = 0;
        int most = Math.min(one.length(), other.length());
        while (shared < most && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        int least = Math.max(Forms.SHORTEST_STEM, Math.max(one.length(), other.length()) - longestEnding);
        for (int stem = shared; stem >= least; stem--) {
            String bare = one.substring(0, stem);
            if (together(one.substring(stem), other.substring(stem), bare, noun)
                    && takes(bare, one.substring(stem))
                    && takes(bare, other.substring(stem))) {
                return true;
            }
        }
        return false;
    }

    private boolean takes(String stem, String ending) {
        for (Variant each : without) {
            if (each.endings().contains(ending) && each.pattern().matcher(stem).find()) {
                return false;
            }
        }
        return true;
    }

    private boolean together(String ending, String other, String stem, boolean noun) {
        for (Paradigm paradigm : byEnding.getOrDefault(ending, List.of())) {
            if ((!noun || paradigm.kind() == Paradigm.Kind.NOUN)
                    && paradigm.leads(ending, other)
                    && paradigm.takes(stem)) {
                return true;
            }
        }
        return false;
    }
}
