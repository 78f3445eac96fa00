package io.brandrules.match;

import io.brandrules.data.Origin;
import io.brandrules.document.Document;
import io.brandrules.ruleset.Matcher;
import io.brandrules.term.Automaton;
import io.brandrules.term.Normalized;
import io.brandrules.term.PhraseIndex;
import io.brandrules.wording.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that a ruleset looks for, compiled once: all literals in one automaton, so that a document is read in one
 * pass however many they are. Immutable and thread-safe.
 *
 * <p>What is looked for comes in sets, each a list of matchers any of which suffices; a set is known by a number.
 */
public final class MatchIndex {
    private final Automaton automaton;
    private final PhraseIndex phrases;
    private final List<List<Finder>> sets;
    private final int[] setOfLiteral;
    private final BitSet always;

    private MatchIndex(
            Automaton automaton, PhraseIndex phrases, List<List<Finder>> sets, int[] setOfLiteral, BitSet always) {
        this.automaton = automaton;
        this.phrases = phrases;
        this.sets = sets;
        this.setOfLiteral = setOfLiteral;
        this.always = always;
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a document in one pass; what each set found is worked out when it is asked for.
     *
     * @param language of texts that are not marked with their own, a BCP 47 tag
     */
    public Matches match(Document document, String language) {
        return new Matches(document, language, this);
    }

    /** Whether nothing is looked for. */
    boolean isEmpty() {
        return sets.isEmpty();
    }

    /** Tells of all literals in a text. */
    void literals(Normalized text, Automaton.Sink sink) {
        if (!automaton.isEmpty()) {
            automaton.hits(text, sink);
        }
    }

    /** Tells of all words in a text, in the forms that they take in a language. */
    void words(Normalized text, String language, Automaton.Sink sink) {
        if (!phrases.isEmpty()) {
            phrases.hits(text, language, sink);
        }
    }

    List<Finder> finders(int set) {
        return sets.get(set);
    }

    int setOf(int literal) {
        return setOfLiteral[literal];
    }

    /** The sets that must be looked at whatever literals were seen. */
    BitSet always() {
        return (BitSet) always.clone();
    }

    /** Collects sets of matchers. Not thread-safe. */
    public static final class Builder {
        private final Automaton.Builder automaton = Automaton.builder();
        private final PhraseIndex.Builder phrases = PhraseIndex.builder();
        private final List<List<Finder>> sets = new ArrayList<>();
        private int[] setOfLiteral = new int[64];
        private int literalCount;
        private final BitSet always = new BitSet();
        private final Map<String, Integer> names = new HashMap<>();
        private final Map<String, Integer> anchors = new HashMap<>();
        private final Map<List<Matcher>, Integer> once = new HashMap<>();

        private Builder() {}

        /** The number that the next set will get. */
        public int next() {
            return sets.size();
        }

        /** Adds a set; answers with its number, counting from 0. */
        public int add(List<Matcher> matchers) {
            return add(matchers, Map.of());
        }

        /** The number of a set that several rules ask for; it is added when the first of them does. */
        public int addOnce(List<Matcher> matchers) {
            Integer known = once.get(matchers);
            if (known == null) {
                known = add(matchers);
                once.put(List.copyOf(matchers), known);
            }
            return known;
        }

        /** A set that finds a name however it is written: in another case, in one word, misspelt. */
        public int addName(String name, Origin origin) {
            Integer known = names.get(name);
            if (known != null) {
                return known;
            }
            int set = sets.size();
            names.put(name, set);
            Matcher matcher = new Matcher(
                    origin, Matcher.Words.plain(name), Set.of(), Optional.empty(), Optional.empty(), List.of());
            sets.add(List.of(new Compiler(new Numbered(set), Map.of()).name(matcher, name)));
            return set;
        }

        /**
         * A set of which it is only asked whether it has {@linkplain Matches#sees seen} anything: some characters,
         * whatever stands beside them.
         */
        public int addAnchor(String characters) {
            Integer known = anchors.get(characters);
            if (known != null) {
                return known;
            }
            int set = sets.size();
            anchors.put(characters, set);
            automaton.add(number(set), characters, false);
            sets.add(List.of(new Nothing()));
            return set;
        }

        /** Adds a set whose texts hold variables. */
        public int add(List<Matcher> matchers, Map<String, Variable> variables) {
            int set = sets.size();
            Compiler compiler = new Compiler(new Numbered(set), variables);
            List<Finder> finders = new ArrayList<>(matchers.size());
            for (Matcher matcher : matchers) {
                Finder finder = compiler.compile(matcher);
                finders.add(finder);
                if (finder.unconditional()) {
                    always.set(set);
                }
            }
            sets.add(finders);
            return set;
        }

        public MatchIndex build() {
            int[] literals = Arrays.copyOf(setOfLiteral, literalCount);
            return new MatchIndex(
                    automaton.build(), phrases.build(), List.copyOf(sets), literals, (BitSet) always.clone());
        }

        /** A new number for what a set looks for. */
        private int number(int set) {
            if (literalCount == setOfLiteral.length) {
                setOfLiteral = Arrays.copyOf(setOfLiteral, literalCount * 2);
            }
            setOfLiteral[literalCount] = set;
            return literalCount++;
        }

        /** Takes what the matchers of a set look for. */
        private final class Numbered implements Compiler.Literals {
            private final int set;

            Numbered(int set) {
                this.set = set;
            }

            @Override
            public int add(String literal, boolean boundaries) {
                int id = number(set);
                automaton.add(id, literal, boundaries);
                return id;
            }

            @Override
            public int words(String words, PhraseIndex.Manner manner) {
                int id = number(set);
                phrases.add(id, words, manner);
                return id;
            }
        }
    }
}
