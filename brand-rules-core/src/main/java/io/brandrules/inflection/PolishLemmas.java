package io.brandrules.inflection;

import java.util.LinkedHashSet;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import morfologik.stemming.polish.PolishStemmer;

/**
 * The lemmas of Polish words by the dictionary of Morfologik, which knows all forms of some 300,000 words.
 *
 * @see <a href="https://github.com/morfologik/morfologik-stemming">Morfologik</a>
 */
final class PolishLemmas implements Lemmas {
    private static final String NOT = "nie";

    private final Dictionary dictionary = new PolishStemmer().getDictionary();

    @Override
    public Set<String> of(String word) {
        Set<String> lemmas = new LinkedHashSet<>();
        for (WordData form : new DictionaryLookup(dictionary).lookup(word)) {
            String lemma = form.getStem().toString();
            // The dictionary has "niegwarantowany" as a form of "gwarantować"; it says the contrary.
            if (!word.startsWith(NOT) || lemma.startsWith(NOT)) {
                lemmas.add(lemma);
            }
        }
        return lemmas;
    }
}
