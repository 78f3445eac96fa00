package io.brandrules.inflection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** How the words of a language inflect: what its file says, made ready to be asked. Immutable and thread-safe. */
final class Grammar {
    private final Lemmas lemmas;
    private final Paradigms paradigms;
    private final List<Variant> variants;
    private final List<Variant> without;
    private final List<Paradigm> tails;
    private final Map<String, Set<String>> families;
    private final Map<String, Set<String>> apart;
    private final Map<String, List<String>> irregular;
    private final Set<String> alone;
    private final boolean nounsCapitalised;

    Grammar(GrammarFile file) {
        this.lemmas = file.lemmas();
        this.paradigms = new Paradigms(file.paradigms());
        this.variants = file.variants();
        this.without = file.without();
        this.tails = file.tails();
        this.families = file.families();
        this.apart = file.apart();
        this.alone = file.alone();
        this.irregular = file.irregular();
        this.nounsCapitalised = file.paradigms().stream().anyMatch(paradigm -> paradigm.kind() == Paradigm.Kind.NOUN);
    }

    /** The words that a dictionary has a word as a form of; none where it does not know it. */
    Set<String> lemmas(String word) {
        return lemmas.of(word);
    }

    /** Whether the language writes nouns with a capital. */
    boolean nounsCapitalised() {
        return nounsCapitalised;
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
        return apart.getOrDefault(one, Set.of()).contains(other) || alone.contains(one) || alone.contains(other);
    }

    /** A word, and what is left of it without the words that are written onto its end. */
    List<String> bare(String word) {
        List<String> all = new ArrayList<>();
        all.add(word);
        for (Paradigm tail : tails) {
            for (int i = all.size() - 1; i >= 0; i--) {
                add(all.get(i), tail, all);
            }
        }
        return all;
    }

    private static void add(String word, Paradigm tail, List<String> all) {
        for (String ending : tail.endings()) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 2) {
                String bare = word.substring(0, word.length() - ending.length());
                if (tail.only().isEmpty() || tail.only().stream().anyMatch(bare::endsWith)) {
                    all.add(bare);
                }
            }
        }
    }

    /** Adds the stems that a word may have, itself among them. */
    void stems(String word, Predicate<Paradigm> asked, Set<String> stems) {
        stems.add(word);
        for (int end = word.length(); end >= paradigms.shortestStem(word); end--) {
            String stem = word.substring(0, end);
            if (paradigms.any(stem, word.substring(end), asked)) {
                stems.add(stem);
            }
        }
    }

    /** Whether another word ends as a form of one does, on a stem that they share. */
    boolean agree(String one, String other, Predicate<Paradigm> kind) {
        int shared = 0;
        int most = Math.min(one.length(), other.length());
        while (shared < most && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        int least = Math.max(paradigms.shortestStem(one), paradigms.shortestStem(other));
        for (int end = shared; end >= least; end--) {
            String stem = one.substring(0, end);
            String ending = one.substring(end);
            String otherEnding = other.substring(end);
            if (paradigms.any(stem, ending, p -> kind.test(p) && p.joins(ending, otherEnding))
                    && takes(stem, ending, otherEnding)) {
                return true;
            }
        }
        return false;
    }

    private boolean takes(String stem, String ending, String other) {
        for (Variant each : without) {
            if (each.endings().contains(other) && each.matches(stem, ending)) {
                return false;
            }
        }
        return true;
    }
}
