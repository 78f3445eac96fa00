package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Capitals that are none to the reader, or that have to be typed so. */
class TypedCapitalsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Text STOP to end. Reply YES.",
                "en | Reply YES or NO.",
                "en | Reply HELP for help, STOP to cancel.",
                "en | Text the word “OFFER” to 80808.",
                "en | STOP to 80808",
                "en | Use code SAVE20, or code WELCOME.",
                "de | Antworten Sie mit STOPP.",
                "de | Sende STOPP an 80808",
                "fr | Envoyez STOP au 36200.",
                "fr | Répondez par OUI ou NON.",
                "es | Responda SÍ para confirmar.",
                "es | Envía la palabra BAJA al 217.",
                "it | Rispondi con STOP per non ricevere altri messaggi.",
                "nl | Sms STOP naar 3010.",
                "pt | Responda SIM para confirmar.",
                "sv | Svara STOPP för att avsluta.",
                "da | Svar STOP for at afmelde.",
                "nb | Svar STOPP for å melde deg av.",
                "fi | Vastaa STOP, niin emme lähetä viestejä.",
                "pl | Wyślij SMS o treści STOP na numer 8080.",
            })
    void whatIsTypedIsLeftAlone(String language, String text) {
        assertThat(told("<p lang=" + language + ">" + text + "</p>")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Reply NOW | NOW",
                "en | We send FREE gifts to you | FREE",
                "en | Text us TODAY, get it FREE | TODAY FREE",
                "en | Send it to a friend for FREE | FREE",
                "de | Antworten Sie JETZT | JETZT",
                "fr | Envoyez-le MAINTENANT | MAINTENANT",
            })
    void whatIsShoutedIsTold(String language, String text, String told) {
        assertThat(String.join(" ", told("<p lang=" + language + ">" + text + "</p>")))
                .isEqualTo(told);
    }

    @Test
    void whatIsPaintedInSmallLettersIsLeftAlone() {
        assertThat(told("<p lang=en style='text-transform: lowercase'>BUY NOW</p>"))
                .isEmpty();
        assertThat(told("<p lang=en style='text-transform: capitalize'>BUY NOW</p>"))
                .containsExactly("BUY NOW");
    }

    @Test
    void aPreferredWordingInSmallLettersMayNotBeShouted() {
        String terms = ", terms: { f: { avoid: [gratis], use: free }, n: { avoid: [wallet], use: PAY NOW } }";
        assertThat(told(terms, "<p lang=en>It is FREE with PAY NOW</p>")).containsExactly("FREE");
    }

    private static List<String> told(String html) {
        return told("", html);
    }

    private static List<String> told(String more, String html) {
        return Lint.html("tone: { emphasis: { all-caps-words: ..0 }" + more + " }", html).violations().stream()
                .map(Violation::excerpt)
                .toList();
    }
}
