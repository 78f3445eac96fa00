package io.brandrules.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LittleWordsTest {
    private static final String LATIN =
            "Pellentesque habitant morbi tristique senectus netus malesuada fames turpis egestas.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Your account is open, and you can pay in money now.",
                "fr | Votre compte est ouvert, et vous pouvez payer avec la carte.",
                "de | Das Konto ist offen, und Sie können nun Geld auf die Karte laden.",
                "nb | Kontoen er åpen, og du kan betale med kortet nå.",
            })
    void areLackingInAnotherLanguageAlone(String language, String own) {
        assertThat(LittleWords.lacking(Words.of(own), language)).isFalse();
        assertThat(LittleWords.lacking(Words.of(LATIN), language)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"cs", "''"})
    void areLackingNowhereWhereTheyAreNotKnown(String language) {
        assertThat(LittleWords.lacking(Words.of(LATIN), language)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"en"})
    void fewWordsTellNothing(String language) {
        assertThat(LittleWords.lacking(Words.of("Jamie Albrecht, Nicole Fenton"), language))
                .isFalse();
    }
}
