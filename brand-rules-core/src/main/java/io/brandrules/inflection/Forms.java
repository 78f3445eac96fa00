package io.brandrules.inflection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The forms of one word in a language. Immutable and thread-safe. */
public final class Forms {
    /** A shorter word has no forms but itself: too many others look like them. */
    static final int SHORTEST_WORD = 3;

    private final Grammar grammar;
    private final String word;
    private final boolean noun;
    private final Set<String> lemmas;
    private final List<Stem> stems;
    private final Set<String> keys;

    /**
     * A stem that the endings go onto.
     *
     * @param endings that it takes; empty for any
     */
    private record Stem(String text, List<String> endings) {}

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
        List<Stem> stems = new ArrayList<>();
        stems.add(new Stem(word, List.of()));
        for (String relative : grammar.family(word)) {
            stems.add(new Stem(relative, List.of()));
        }
        for (Variant variant : grammar.variants()) {
            Optional<String> changed = noun || !variant.nouns() ? variant.of(word) : Optional.empty();
            changed.ifPresent(text -> stems.add(new Stem(text, variant.endings())));
        }
        return List.copyOf(stems);
    }

    /** What is looked up to find some form. */
    private Set<String> found() {
        Set<String> found = new LinkedHashSet<>(lemmas);
        found.add(word);
        if (word.length() < SHORTEST_WORD || !lemmas.isEmpty()) {
            return Set.copyOf(found);
        }
        for (Stem stem : stems) {
            if (stem.endings().isEmpty()) {
                String text = stem.text();
                grammar.stems(text, paradigm -> Grammar.fits(paradigm, noun), found);
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
        if (other.equals(word) || word.length() < SHORTEST_WORD) {
            return other.equals(word);
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
                    ? grammar.agree(stem.text(), other, noun)
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
