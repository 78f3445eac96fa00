package io.brandrules.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tells a form: {@code +} for the formal one, {@code -} for the other, {@code ?} behind what is not certain. */
class FormOfAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Klicken Sie hier, ihr Lieben. | +Sie",
                "de | Sie ist da: Sie kommt. Ihre Bank. | ''",
                "de | Wir freuen uns, Ihnen und Ihrem Team zu helfen. | +Ihnen +Ihrem",
                "de | Entdecke mehr. Die Entdecke ist aus. | -Entdecke?",
                "de | DU und Dein Konto, euch zuliebe | -DU -Dein -euch",
                "de | „Hol dir das“, sagt sie. »Du auch« und \"dein\" | ''",
                "de | Wir sind per du. Er bietet das Du an, beim Du bleiben wir. | ''",
                "de | Ein Konto, das Du eröffnest, das du nutzt | -Du -du",
                "fr | Garde-à-vous ! Il s’est tu. J’ai tu son nom. | ''",
                "fr | Tu es là, es-tu là ? | -Tu -es-tu",
                "fr | Achète maintenant. Profite de 20 %. | -Achète -Profite?",
                "es | Consulte su saldo. Active su tarjeta. | +Consulte +Active",
                "es | Escribe a tu banco | -Escribe? -tu",
                "it | Attivi subito la sua carta e controlli il saldo. | +Attivi? +controlli?",
                "fr | Inscrivez-vous ou inscris-toi au rendez-vous | +Inscrivez-vous -inscris-toi",
                "fr | Le ton de ton ami, t’es là ; l’été | -ton? -t’es",
                "es | Tú y tu casa; su casa, ustedes, límite | -Tú -tu",
                "es | Regístrese o regístrate. Abra la puerta. | +Regístrese -regístrate +Abra?",
                "it | Desideriamo informarLa che lei sa. Lei e il Suo conto. | +informarLa +Suo",
                "nl | U krijgt uw kaart; je mag, jullie ook. | +U +uw -je -jullie",
                "pl | Proszę Pana, pan Nowak i Pan Nowak, twój bank | +Pana -twój",
                "nb | Din bank hjelper Dem. De er her. | -Din +Dem",
            })
    void evidenceIn(String language, String text, String expected) {
        assertThat(evidence(language, text)).isEqualTo(expected);
    }

    @Test
    void turkishLocaleMakesNoDifference() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(evidence("de", "DIR und DICH")).isEqualTo("-DIR -DICH");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void languagesWithOneFormHaveNone() {
        assertThat(FormOfAddress.of("en")).isEmpty();
        assertThat(FormOfAddress.of("ja")).isEmpty();
        assertThat(FormOfAddress.of("nb")).isPresent();
    }

    private static String evidence(String language, String text) {
        Words words = Words.of(text);
        return FormOfAddress.of(language).orElseThrow().in(text, words, words.sentences(language, at -> false)).stream()
                .map(e -> (e.formal() ? "+" : "-") + words.word(e.word()) + (e.certain() ? "" : "?"))
                .collect(Collectors.joining(" "));
    }
}
