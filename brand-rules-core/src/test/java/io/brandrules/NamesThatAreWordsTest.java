package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of one word that are words of the language as well, in small letters. */
class NamesThatAreWordsTest {
    private static final String RULESET =
            "tone: { names: { Visa: {}, Target: {}, Apple: {}, Gap: {}, Shell: {}, Orange: {}, Northwind: {} } }";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Your visa is ready",
                "en | She baked apple pie",
                "en | Mind the gap",
                "en | The target is met",
                "en | We want to target buyers",
                "en | They target everyone",
                "en | A soft shell",
                "en | This year's target",
                "fr | Prenez une orange",
                "fr | Le jus de l'orange",
                "es | Pida su visa aquí",
                "nl | Vraag uw visa aan",
            })
    void areNoNamesBesideTheirArticlesAndOtherWords(String language, String text) {
        assertThat(told("<p lang=" + language + ">" + text + ".</p>")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Pay with visa, or by card | visa",
                "en | Welcome to northwind! | northwind",
                "en | Bank at northwind and save | northwind",
                "fr | Payez avec visa | visa",
                "de | Zahlen Sie mit visa | visa",
            })
    void arePossiblyNamesAmongLittleWords(String language, String text, String name) {
        assertThat(told("<p lang=" + language + ">" + text + "</p>")).containsExactly("WARNING " + name);
    }

    @Test
    void areNamesBeforeAnotherWordWhereTheDocumentHasTheName() {
        assertThat(told("<p lang=en>Northwind is here. Get the northwind app.</p>"))
                .containsExactly("WARNING northwind");
        assertThat(told("<p lang=en>Visa is here. Your visa is ready.</p>")).isEmpty();
        assertThat(told("<p lang=en>Target is here. Reach your sales target.</p>"))
                .isEmpty();
        assertThat(told("<p lang=en>Get the northwind app.</p>")).isEmpty();
    }

    private static List<String> told(String html) {
        return Lint.html(RULESET, html).violations().stream()
                .filter(violation -> violation.rule().equals("tone/misspelt-name"))
                .map(NamesThatAreWordsTest::told)
                .toList();
    }

    private static String told(Violation violation) {
        return violation.severity() + " " + violation.excerpt();
    }
}
