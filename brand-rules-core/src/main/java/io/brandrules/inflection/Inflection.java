package io.brandrules.inflection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The inflection of a language: which words are forms of one another. Words are in lower case, composed (NFC).
 *
 * <p>Immutable and thread-safe; the tables of a language are loaded when it is first asked for.
 */
public final class Inflection {
    /** The languages that are known, by their subtags of ISO 639. */
    public static final Set<String> LANGUAGES =
            Set.of("da", "de", "en", "es", "fi", "fr", "it", "nb", "nl", "pl", "pt", "sv");

    /** Nynorsk has words of its own; what it shares with Bokmål inflects alike often enough. */
    private static final Map<String, String> SAME = Map.of("no", "nb", "nn", "nb");

    private static final Map<String, Inflection> KNOWN = new ConcurrentHashMap<>();

    private final Grammar grammar;
    private final Optional<EnglishForms> maker;

    private Inflection(String language) {
        this.grammar = new Grammar(GrammarFile.read(language));
        this.maker = language.equals("en") ? Optional.of(new EnglishForms(grammar.irregular())) : Optional.empty();
    }

    /** The inflection of the language of a BCP 47 tag; empty where it is not known. */
    public static Optional<Inflection> of(String tag) {
        return language(tag).map(language -> KNOWN.computeIfAbsent(language, Inflection::new));
    }

    /** The known language of a BCP 47 tag, by its subtag: {@code nb} for {@code no-NO}. */
    public static Optional<String> language(String tag) {
        int end = tag.indexOf('-');
        String primary = (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
        return Optional.of(SAME.getOrDefault(primary, primary)).filter(LANGUAGES::contains);
    }

    /** The stems that a word may belong to; forms of one word share one of them with {@link Forms#keys}. */
    public List<String> stems(String word) {
        Set<String> lemmas = grammar.lemmas(word);
        if (!lemmas.isEmpty()) {
            Set<String> known = new LinkedHashSet<>(lemmas);
            known.add(word);
            return List.copyOf(known);
        }
        Set<String> stems = new LinkedHashSet<>();
        for (String bare : grammar.bare(word)) {
            grammar.stems(bare, paradigm -> true, stems);
        }
        return List.copyOf(stems);
    }

    /**
     * The forms of a word.
     *
     * @param noun whether it is written as a noun is, with a capital, where the language does so
     */
    public Forms forms(String word, boolean noun) {
        return new Forms(grammar, word, noun);
    }

    /**
     * A word in the form that another one has: {@code using} for {@code use}, as {@code utilising} is of
     * {@code utilise}. Empty where the language's forms are not made here, or the form can't be told; only those of
     * English are.
     *
     * @param participle whether a form that may be the past or the participle is more likely the participle
     */
    public Optional<InKind> inKind(String word, String form, String other, boolean participle) {
        return maker.flatMap(english -> english.slot(word, form)
                .flatMap(slot -> english.form(other, participle ? slot.asParticiple() : slot)
                        .map(made -> new InKind(made, !english.ambiguous(other, slot)))));
    }

    /**
     * Whether a wording is a verb, known to be no noun, or a verb and what goes with it: {@code acquire}, {@code make
     * sure}.
     */
    public boolean verb(String wording) {
        return maker.filter(english -> english.verb(wording)).isPresent();
    }

    /**
     * A word in a form.
     *
     * @param certain whether no other form may be meant
     */
    public record InKind(String text, boolean certain) {}
}
