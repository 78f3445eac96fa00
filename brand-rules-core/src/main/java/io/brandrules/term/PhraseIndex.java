package io.brandrules.term;

import io.brandrules.inflection.Inflection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds phrases in texts, in the forms that their words take: what a pass costs grows with the text and what is found
 * in it, not with the number of phrases. Immutable and thread-safe; what a language adds is made when a text in it is
 * first met.
 */
public final class PhraseIndex {
    private final List<Phrase> phrases;
    private final List<LexiconWord> words;
    private final PhraseTree tree;
    private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();

    private PhraseIndex(List<Phrase> phrases, List<LexiconWord> words, PhraseTree tree) {
        this.phrases = List.copyOf(phrases);
        this.words = List.copyOf(words);
        this.tree = tree;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Whether there is nothing to find. */
    public boolean isEmpty() {
        return phrases.isEmpty();
    }

    /**
     * Hands every occurrence of every phrase in a text to a sink, in the order of their ends.
     *
     * @param language of the text, a BCP 47 tag; words of a language that is not known have no forms but themselves
     */
    public void hits(Normalized text, String language, Automaton.Sink sink) {
        String known = Inflection.language(language).orElse("");
        Lexicon lexicon = lexicons.computeIfAbsent(known, l -> new Lexicon(words, Inflection.of(l)));
        new PhraseWalk(text, phrases, tree, sink).walk(lexicon);
    }

    /**
     * How a phrase is looked for.
     *
     * @param inflect whether forms of its words count
     * @param compounds whether longer words count that begin or end with one of its words
     * @param closed whether it counts in one word, too, and a hyphen and a space are one whatever the words are
     * @param misspelt whether words count that look like a misspelling of one of its words
     */
    public record Manner(boolean inflect, boolean compounds, boolean closed, boolean misspelt) {
        /** Words of the language, as rulesets look for them. */
        public static Manner words(boolean inflect, boolean compounds, boolean closed) {
            return new Manner(inflect, compounds, closed, false);
        }

        /** A name in whatever way somebody may write it. */
        public static final Manner NAME = new Manner(false, false, true, true);
    }

    /** Collects phrases. Not thread-safe. */
    public static final class Builder {
        /** One of a word said over and over would be followed from each word of a text that does so, too. */
        private static final int MOST_WORDS = 64;

        private final List<Phrase> phrases = new ArrayList<>();
        private final List<LexiconWord> words = new ArrayList<>();
        private final Map<LexiconWord, Integer> numbers = new HashMap<>();
        private final PhraseTree.Builder tree = PhraseTree.builder();

        private Builder() {}

        /**
         * Whether a text is made of words that this can find: at least one, not too many, all in scripts that part
         * words by spaces.
         */
        public static boolean suits(String text) {
            String normalized = Normalized.text(text);
            if (!WordEdges.spaced(normalized)) {
                return false;
            }
            int words = Phrase.of(0, normalized).words().size();
            return words > 0 && words <= MOST_WORDS;
        }

        /**
         * Adds a phrase that {@link #suits}.
         *
         * @param id by which it is told; several phrases may share one
         */
        public void add(int id, String written, Manner manner) {
            Phrase phrase = Phrase.of(id, Normalized.text(written).strip());
            boolean one = phrase.words().size() == 1;
            boolean noun = manner.inflect() && one && capital(written);
            add(manner.closed() ? phrase.loosened() : phrase, manner, noun);
            if (manner.closed() && !one) {
                String joined = String.join("", phrase.words());
                add(Phrase.of(id, joined), manner, noun);
            }
        }

        private void add(Phrase phrase, Manner manner, boolean noun) {
            int[] numbered = new int[phrase.words().size()];
            for (int i = 0; i < numbered.length; i++) {
                LexiconWord word = new LexiconWord(
                        phrase.words().get(i), manner.inflect(), manner.compounds(), manner.misspelt(), noun);
                Integer number = numbers.get(word);
                if (number == null) {
                    number = words.size();
                    words.add(word);
                    numbers.put(word, number);
                }
                numbered[i] = number;
            }
            tree.add(numbered, phrases.size());
            phrases.add(phrase);
        }

        /** Whether a word is written as nouns are: a capital, then small letters. */
        private static boolean capital(String written) {
            String word = written.strip();
            int second = word.isEmpty() ? 0 : word.offsetByCodePoints(0, 1);
            return !word.isEmpty()
                    && Character.isUpperCase(word.codePointAt(0))
                    && second < word.length()
                    && Character.isLowerCase(word.codePointAt(second));
        }

        /** The index of the phrases added so far. */
        public PhraseIndex build() {
            return new PhraseIndex(phrases, words, tree.build());
        }
    }
}
