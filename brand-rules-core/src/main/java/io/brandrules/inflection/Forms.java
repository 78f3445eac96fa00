package io.brandrules.inflection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The forms of one word in a language. Immutable and thread-safe. */
public final class Forms {
    /** Longer words have no forms: none are that long, and what is looked for in a word is bounded. */
    private static final int LONGEST_WORD = 48;

    private final Grammar grammar;
    private final String word;
    private final boolean noun;
    private final Set<String> lemmas;
    private final List<Stem> stems;
    private final Set<String> keys;

    /**
     * A stem that the endings go onto.
     *
     * @param endings that it takes; empty for those of its kind
     * @param kind of words that it belongs to
     */
    private record Stem(String text, List<String> endings, Predicate<Paradigm> kind) {}

    Forms(Grammar grammar, String word, boolean noun) {
        this.grammar = grammar;
        this.word = word;
        this.noun = noun && grammar.nounsCapitalised();
        Set<String> known = grammar.lemmas(word);
        this.lemmas = known.contains(word) ? Set.of(word) : known;
        this.stems = stems(grammar, word, this.noun);
        this.keys = found();
    }

    private static List<Stem> stems(Grammar grammar, String word, boolean noun) {
        if (word.length() > LONGEST_WORD) {
            return List.of();
        }
        List<Stem> stems = new ArrayList<>();
        Predicate<Paradigm> kind = paradigm -> !noun || paradigm.kind() == Paradigm.Kind.NOUN;
        stems.add(new Stem(word, List.of(), kind));
        for (String relative : grammar.family(word)) {
            // An irregular form is no infinitive.
            stems.add(new Stem(relative, List.of(), kind.and(paradigm -> paradigm.kind() != Paradigm.Kind.VERB)));
        }
        for (Variant variant : grammar.variants()) {
            Optional<String> changed = noun || !variant.nouns() ? variant.of(word) : Optional.empty();
            changed.ifPresent(text -> stems.add(new Stem(text, variant.endings(), kind)));
        }
        return List.copyOf(stems);
    }

    /** What is looked up to find some form. */
    private Set<String> found() {
        Set<String> found = new LinkedHashSet<>(lemmas);
        found.add(word);
        if (!lemmas.isEmpty()) {
            return Set.copyOf(found);
        }
        for (Stem stem : stems) {
            if (stem.endings().isEmpty()) {
                grammar.stems(stem.text(), stem.kind(), found);
            } else {
                found.add(stem.text());
            }
        }
        return Set.copyOf(found);
    }

    /** Stems under which the forms of the word are found; see {@link Inflection#stems}. */
    public Set<String> keys() {
        return keys;
    }

    /** Whether forms other than the word itself count only where they are written with a capital. */
    public boolean capitalised() {
        return noun;
    }

    /** Whether the language writes nouns with a capital, and the word is written as none. */
    public boolean capitalisedElsewhere() {
        return !noun && grammar.nounsCapitalised();
    }

    /** Whether a word in lower case that shares one of the stems is a form of the word. */
    public boolean include(String other) {
        if (other.equals(word)) {
            return true;
        }
        if (grammar.apart(word, other)) {
            return false;
        }
        Set<String> known = grammar.lemmas(other);
        if (!lemmas.isEmpty() || !known.isEmpty()) {
            return known.stream().anyMatch(lemmas::contains);
        }
        for (String bare : grammar.bare(other)) {
            if (fits(bare)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(String other) {
        if (other.equals(word) || grammar.family(word).contains(other)) {
            return true;
        }
        for (Stem stem : stems) {
            boolean fits = stem.endings().isEmpty()
                    ? grammar.agree(stem.text(), other, stem.kind())
                    : other.startsWith(stem.text())
                            && stem.endings()
                                    .contains(other.substring(stem.text().length()));
            if (fits) {
                return true;
            }
        }
        return false;
    }
}
