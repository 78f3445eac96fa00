package io.brandrules.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where sentences end; in the examples {@code ¦} stands at each end but the last. */
class SentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; Dr. Smith met Mr. J. R. Brown.¦ They talked.",
                "en; Open it, e.g. today.¦ It costs 3.5 % or £1.50 a month.¦ Fine.",
                "en; See No. 7 and fig. 3.¦ No.¦ Yes!",
                "en; Wait…¦ What?!¦ \"Now.\"¦ Go to example.com.¦ Bye.",
                "en; They lose money due to leverage.¦ 74% of accounts lose money.¦ 3 in 4 do.",
                "en; It lasts approx. 5 years, from Sept. 3 on, see sect. 4 there.",
                "de; Sie verlieren schnell Geld.¦ 71 % der Konten verlieren.",
                "en; So do I.¦ We left the U.S.¦ It was late.",
                "en; We make vitamin C.¦ Buy it.",
                "de; Wir sind z. B. am 3. Mai da, Herr Dr. Müller.¦ Kommen Sie, d. h. alle.",
                "de; Das war 2026.¦ Dann kam der 2. Teil bzw. Band Nr. 4.¦ Ende.",
                "fr; M. Dupont et Mme. Martin, p. ex. ici.¦ Voilà !",
                "es; El Sr. García llegó, p. ej. ayer.¦ ¿Qué tal?¦ ¡Bien!",
                "it; Gent. sig. Rossi, ecco l'art. 5.¦ Grazie.",
                "nl; Dhr. Jansen komt bijv. Maandag.¦ Tot dan.",
                "pt; O Sr. Silva mora na av. Brasil.¦ Fim.",
                "sv; Vi ses t.ex. Måndag kl. 9.¦ Hej.",
                "da; Mødet er den 3. Maj hos hr. Hansen.¦ Tak.",
                "nb; Møtet er den 3. Mai, f.eks. Hos oss.¦ Takk.",
                "fi; Tavataan 3. Toukokuuta, esim. Oulussa.¦ Kiitos.",
                "pl; Spotkanie 3. Maja z dr. Nowak, np. Tutaj.¦ Dziękuję.",
                "cs; Sejdeme se 3. Května u Dr. Nováka, např. Doma.¦ Děkujeme.",
                "nn; Møtet er den 3. Mai, t.d. Hos oss.¦ Takk.",
                "no; Møtet er den 3. Mai, f.eks. Hos oss, kl. 9.¦ Takk.",
                "de; Es gilt gem. Art. 5 ggf. Ihr Tarif zzgl. MwSt. der Stadt.¦ Ende.",
                "fr; Cf. l'art. 5, env. Trente euros, éd. Larousse.¦ Fin.",
                "es; Vea la pág. 4, aprox. Treinta, de Uds. y la Dra. Ruiz.¦ Fin.",
                "it; Cfr. pag. 4, ca. Trenta, dott.ssa Verdi e Sig.ra Neri.¦ Fine.",
                "nl; Zie blz. 4 m.b.t. Uw vraag, i.v.m. Drukte, t.a.v. Mevr. Bos.¦ Einde.",
                "pt; Ver a pág. 4, aprox. Trinta, da Dra. Costa.¦ Fim.",
                "sv; Se sid. 4, bl.a. Huset, d.v.s. Allt, inkl. Moms.¦ Slut.",
                "da; Se kap. 4, bl.a. Huset, ca. Tredive, iflg. Hansen.¦ Slut.",
                "fi; Katso kuva 4, mm. Talo, n. Kolmekymmentä, prof. Virtanen.¦ Loppu.",
                "pl; Zob. str. 4, m.in. Dom, ok. Trzydzieści, ul. Polna.¦ Koniec.",
                "ja; 今日は晴れです。¦ 明日は雨です。",
                "el; Τι είναι αυτό·¦ Δεν ξέρω.",
                "ar; ما هذا؟¦ لا أعرف.",
                "tr; İstanbul güzel.¦ Iğdır da öyle.",
                "''; One.¦ Two 🎉 three!¦ Four",
                "en; Home¦ Prices¦ Contact us",
                "en; Please note:¦ “We open at 10: come early.¦ Bring:¦ Water, bread.",
                "en; Restart your trial -¦ If you didn't try it all, tell us - Ann, that is – soon.",
                "fr; À noter :¦ Nous ouvrons – à dix heures.",
                "de; Wir haben: Wasser und Brot.¦ Das Konto - Zinsen und mehr.",
            })
    void sentencesOf(String language, String marked) {
        // Greek's question mark is a semicolon, which parts the columns here.
        String shown = language.equals("el") ? marked.replace('·', ';') : marked;
        List<String> expected = List.of(shown.split("¦ ", -1));
        boolean side = shown.startsWith("Home");
        String text = String.join(side ? " | " : " ", expected);
        assertThat(sentences(text, language, at -> false)).isEqualTo(expected);
    }

    @Test
    void turkishLocaleMakesNoDifference() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(sentences("Siehe INSB. Nr. 5. Ende.", "de", at -> false)).hasSize(2);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void brokenLinesEndSentences() {
        String text = "12 High Street London Tel. 1234";
        assertThat(sentences(text, "en", at -> at == 14 || at == 21))
                .containsExactly("12 High Street", "London", "Tel. 1234");
    }

    @Test
    void wordsAreCountedAndEndMarksSeen() {
        Words words = Words.of("Hello \uE000, it is me. And you");
        List<Sentence> sentences = words.sentences("en", at -> false);
        assertThat(sentences).extracting(Sentence::words).containsExactly(5, 2);
        assertThat(sentences).extracting(Sentence::closed).containsExactly(true, false);
    }

    @Test
    void hostileTextsTakeLinearTime() {
        for (String piece : List.of("a.", "A. ", "Dr. ", "! ", "(((", "a-", "| ", "e\u0301", "語", ". ")) {
            String text = piece.repeat(200_000);
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> Words.of(text).sentences("en", at -> false));
        }
    }

    private static List<String> sentences(String text, String language, IntPredicate broken) {
        return Words.of(text).sentences(language, broken).stream()
                .map(sentence -> text.substring(sentence.from(), sentence.to()))
                .toList();
    }
}
