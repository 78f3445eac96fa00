package io.brandrules.term;

import io.brandrules.inflection.Forms;
import io.brandrules.inflection.Inflection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words of all phrases in one language: which of them a word of a text is a form of.
 *
 * <p>Texts say the same words again and again, so that the answers for words met before are kept, some thousands of
 * them: what a text costs grows with its words, and not with the number of phrases. Thread-safe.
 */
final class Lexicon {
    /** Longer ones are no words; no stemmer gets to see them. */
    private static final int LONGEST_WORD = 48;

    private final List<LexiconWord> words;
    private final Optional<Inflection> inflection;
    private final @Nullable Forms[] forms;
    private final Map<String, List<Integer>> byStem = new HashMap<>();
    private final Map<String, List<Integer>> byItself = new HashMap<>();
    private final Compounds compounds;
    private final Misspellings misspellings;

    private final WordTable known = new WordTable();

    Lexicon(List<LexiconWord> words, Optional<Inflection> inflection) {
        this.words = words;
        this.inflection = inflection;
        this.forms = new @Nullable Forms[words.size()];
        for (int i = 0; i < words.size(); i++) {
            LexiconWord word = words.get(i);
            if (inflection.isPresent() && word.inflects()) {
                Forms all = inflection.get().forms(word.text(), word.noun());
                forms[i] = all;
                for (String stem : all.keys()) {
                    byStem.computeIfAbsent(stem, s -> new ArrayList<>(1)).add(i);
                }
            } else {
                byItself.computeIfAbsent(word.text(), w -> new ArrayList<>(1)).add(i);
            }
        }
        this.compounds = new Compounds(words);
        this.misspellings = new Misspellings(words);
    }

    /**
     * The words that the characters of a normalised text from {@code from} to {@code to} are a form of, each as its
     * number times four and a {@link Capital}.
     *
     * @param key of the word in a {@link WordTable}, or 0
     * @param hash of the characters
     */
    int[] lookUp(String text, int from, int to, long key, int hash) {
        if (known.hasNone(key)) {
            return WordTable.NONE;
        }
        int[] before = known.answer(text, from, to, hash);
        if (before != null) {
            return before;
        }
        String word = text.substring(from, to);
        int[] answer = answer(word);
        if (word.length() <= LONGEST_WORD) {
            known.keep(word, key, hash, answer);
        }
        return answer;
    }

    private int[] answer(String word) {
        List<Integer> found = new ArrayList<>();
        simple(word, found);
        if (!compounds.isEmpty() && word.length() <= LONGEST_WORD) {
            List<Integer> heads = new ArrayList<>();
            for (String end : compounds.ends(word)) {
                simple(end, heads);
            }
            heads.removeIf(coded -> !compounds.takes(coded >> Capital.BITS));
            heads.addAll(compounds.parts(word));
            heads.removeIf(found::contains);
            found.addAll(heads);
        }
        if (!misspellings.isEmpty() && word.length() <= LONGEST_WORD) {
            misspellings.of(word).forEach(number -> found.add(number << Capital.BITS));
        }
        return found.isEmpty()
                ? WordTable.NONE
                : found.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    }

    private void simple(String word, List<Integer> found) {
        for (Integer number : byItself.getOrDefault(word, List.of())) {
            found.add(number << Capital.BITS);
        }
        if (inflection.isPresent() && word.length() <= LONGEST_WORD) {
            for (String stem : inflection.get().stems(word)) {
                for (Integer number : byStem.getOrDefault(stem, List.of())) {
                    inflected(word, number, found);
                }
            }
        }
    }

    private void inflected(String word, Integer number, List<Integer> found) {
        Forms all = forms[number];
        if (all != null && all.include(word)) {
            LexiconWord itself = words.get(number);
            int capital = word.equals(itself.text()) ? Capital.ANY : Capital.of(all, itself);
            Integer coded = number << Capital.BITS | capital;
            if (!found.contains(coded)) {
                found.add(coded);
            }
        }
    }
}
