package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.Violation;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a term ends and another word begins, in languages that do not tell it as English does. */
class TermsOfTonguesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tr | sik | Sık sorulan sorular | ''",
                "tr | sik | SIK SORULAN SORULAR | ''",
                "tr | sık | Sık sorulan, SIK | Sık SIK",
                "tr | kız | kiz, kız, KIZ | kız KIZ",
                "tr | indirim | İNDİRİM, İndirim, indirim | İNDİRİM İndirim indirim",
                "tr | invest | Invest, invest | Invest invest",
                "az | sik | Sık | ''",
                "en | kız | kiz, KIZ | kiz KIZ",
                "th | ฟรี | ฟรีแลนซ์ ทดลองฟรี | ฟรี",
                "ja | 投資 | 投資家と投資 | 投資",
                "en | us | It uses us, used by us | us us",
                "en | free | It frees, freed, freeing, is freer | freer",
            })
    void areFoundAsWords(String language, String term, String text, String found) {
        assertThat(found("", language, term, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Konto | Girokontonummer, Girokonto, Kontonummer | Girokontonummer Girokonto Kontonummer",
                "sv | lån | bolån, bolånet, låntagare | bolån bolånet låntagare",
                "nl | lening | spaarleningsvorm | spaarleningsvorm",
                "ko | 무료 | 배송무료, 완전무료, 무료로 | 무료 무료 무료",
                "ja | 投資 | 投資家 | 投資",
            })
    void areFoundWithinCompoundsIfAskedFor(String language, String term, String text, String found) {
        assertThat(found("compounds: true", language, term, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"de | Konto | Girokontonummer", "ko | 무료 | 배송무료", "de | Laub | Urlaub"})
    void areNotFoundWithinCompoundsOtherwise(String language, String term, String text) {
        assertThat(found("", language, term, text)).isEmpty();
    }

    @Test
    void shortBeginningsMakeNoCompoundOfAnyWord() {
        assertThat(found("compounds: true", "de", "Laub", "Urlaub")).isEmpty();
    }

    @Test
    void theLocaleOfTheMachineMakesNoDifference() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(found("", "TR-tr", "sik", "Sık")).isEmpty();
            assertThat(found("", "en", "invest", "INVEST")).isEqualTo("INVEST");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String found(String option, String language, String term, String text) {
        String matcher = "{ words: " + term + (option.isEmpty() ? "" : ", " + option) + " }";
        return String.join(
                " ",
                Lint.html(
                                "tone: { terms: { t: { avoid: [" + matcher + "] } } }",
                                "<p lang=" + language + ">" + text + "</p>")
                        .violations()
                        .stream()
                        .map(Violation::excerpt)
                        .toList());
    }
}
