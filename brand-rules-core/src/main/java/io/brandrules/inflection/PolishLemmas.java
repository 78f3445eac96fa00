package io.brandrules.inflection;

import java.util.ArrayList;
import java.util.List;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import morfologik.stemming.polish.PolishStemmer;

/**
 * The lemmas of Polish words by the dictionary of Morfologik, which knows all forms of some 300,000 words.
 *
 * @see <a href="https://github.com/morfologik/morfologik-stemming">Morfologik</a>
 */
final class PolishLemmas implements Stemming {
    private final Dictionary dictionary = new PolishStemmer().getDictionary();

    @Override
    public List<String> stems(String word) {
        List<String> lemmas = new ArrayList<>();
        for (WordData form : new DictionaryLookup(dictionary).lookup(word)) {
            String lemma = form.getStem().toString();
            if (!lemmas.contains(lemma)) {
                lemmas.add(lemma);
            }
        }
        return lemmas.isEmpty() ? List.of(word) : lemmas;
    }

    @Override
    public boolean exact() {
        return true;
    }
}
