package io.brandrules.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sentences speak of a word; in the examples it is {@code X}. */
class MetalanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Do not write the word X here. | false | true",
                "en | Say X when you mean it.       | false | true",
                "en | The bank says its X is good.  | false | false",
                "en | Read our terms for X loans.   | false | false",
                "en | Avoid terms such as X or Y.   | true  | true",
                "en | Prefer chair, where you can, to X. | true  | true",
                "en | Prefer paying by card to an X. | false | false",
                "de | Statt X lieber ein Konto.     | false | true",
                "de | Unser X ist gut.              | true  | false",
                "fr | Évitez X.                     | false | true",
                "es | La palabra X no se usa.       | false | true",
                "it | Evitate X.                    | false | true",
                "nl | Vermijd X.                    | false | true",
                "pt | Evite X.                      | false | true",
                "sv | Undvik X.                     | false | true",
                "da | Brug X.                       | false | true",
                "nb | Unngå X.                      | false | true",
                "fi | Vältä X.                      | false | true",
                "pl | Zamiast X.                    | false | true",
                "cs | Slovo X.                      | true  | false",
            })
    void speaks(String language, String text, boolean several, boolean spokenOf) {
        Words words = Words.of(text);
        Sentence sentence = words.sentences(language, at -> false).get(0);
        assertThat(Metalanguage.speaks(words, sentence, text.indexOf('X'), several, language))
                .isEqualTo(spokenOf);
    }
}
