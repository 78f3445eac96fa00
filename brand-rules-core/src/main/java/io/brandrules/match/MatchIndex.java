package io.brandrules.match;

import io.brandrules.document.Document;
import io.brandrules.ruleset.Disclaimer.Variable;
import io.brandrules.ruleset.Matcher;
import io.brandrules.term.Automaton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that a ruleset looks for, compiled once: all literals in one automaton, so that a document is read in one
 * pass however many they are. Immutable and thread-safe.
 *
 * <p>What is looked for comes in sets, each a list of matchers any of which suffices; a set is known by a number.
 */
public final class MatchIndex {
    private final Automaton automaton;
    private final List<List<Finder>> sets;
    private final int[][] setsOfLiteral;
    private final BitSet always;

    private MatchIndex(Automaton automaton, List<List<Finder>> sets, int[][] setsOfLiteral, BitSet always) {
        this.automaton = automaton;
        this.sets = sets;
        this.setsOfLiteral = setsOfLiteral;
        this.always = always;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Reads a document in one pass; what each set found is worked out when it is asked for. */
    public Matches match(Document document) {
        return new Matches(document, this);
    }

    Automaton automaton() {
        return automaton;
    }

    List<Finder> finders(int set) {
        return sets.get(set);
    }

    int[] setsOf(int literal) {
        return setsOfLiteral[literal];
    }

    /** The sets that must be looked at whatever literals were seen. */
    BitSet always() {
        return (BitSet) always.clone();
    }

    /** Collects sets of matchers. Not thread-safe. */
    public static final class Builder {
        private final Automaton.Builder automaton = Automaton.builder();
        private final List<List<Finder>> sets = new ArrayList<>();
        private final List<int[]> setsOfLiteral = new ArrayList<>();
        private final BitSet always = new BitSet();

        private Builder() {}

        /** The number that the next set will get. */
        public int next() {
            return sets.size();
        }

        /** Adds a set; answers with its number, counting from 0. */
        public int add(List<Matcher> matchers) {
            return add(matchers, Map.of());
        }

        /** Adds a set whose texts hold variables. */
        public int add(List<Matcher> matchers, Map<String, Variable> variables) {
            int set = sets.size();
            Literals literals = new Literals(set);
            Compiler compiler = new Compiler(literals, variables);
            List<Finder> finders = new ArrayList<>();
            for (Matcher matcher : matchers) {
                finders.add(compiler.compile(matcher));
            }
            sets.add(List.copyOf(finders));
            if (finders.stream().anyMatch(Finder::unconditional)) {
                always.set(set);
            }
            return set;
        }

        /** Adds a set that looks for one text, by the typographic comparison. */
        public int add(Matcher matcher, Map<String, Variable> variables) {
            return add(List.of(matcher), variables);
        }

        public MatchIndex build() {
            return new MatchIndex(
                    automaton.build(), List.copyOf(sets), setsOfLiteral.toArray(new int[0][]), (BitSet) always.clone());
        }

        /** Takes the literals of one set into the automaton. */
        private final class Literals implements Compiler.Literals {
            private final int set;
            private final Map<String, Integer> known = new HashMap<>();

            Literals(int set) {
                this.set = set;
            }

            @Override
            public int add(String literal, boolean boundaries) {
                return known.computeIfAbsent(boundaries + literal, key -> {
                    int id = automaton.add(literal, boundaries);
                    while (setsOfLiteral.size() <= id) {
                        setsOfLiteral.add(new int[0]);
                    }
                    int[] sets = setsOfLiteral.get(id);
                    if (Arrays.stream(sets).noneMatch(s -> s == set)) {
                        sets = Arrays.copyOf(sets, sets.length + 1);
                        sets[sets.length - 1] = set;
                        setsOfLiteral.set(id, sets);
                    }
                    return id;
                });
            }
        }
    }
}
