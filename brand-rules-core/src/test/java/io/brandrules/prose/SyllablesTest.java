package io.brandrules.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {
    /** Words with the number of their syllables. */
    @ParameterizedTest
    @CsvSource({
        "en, the 1 make 1 table 2 people 2 every 3 idea 3 create 2 created 3 boxes 2 wanted 2 saved 1 nation 2 special 2",
        "en, science 2 quiet 2 reading 2 being 2 question 2 little 2 houses 2 changes 2 moment 2 family 3 area 3 radio 3",
        "en, information 4 customer 3 yes 1 you 1 beautiful 3 management 3 safely 2 useful 2 statement 2 e-mail 2 queue 1",
        "en, account 2 available 4 investment 3 immediately 5 society 4 client 2 patience 2 video 3 usually 4 million 2",
        "de, Haus 1 Bauer 2 Familie 3 neue 2 Kunden 2 Häuser 2 Qualität 3 Information 5 schreiben 2 Aktion 3 Straße 2",
        "de, Sie 1 wissen 2 Versicherung 4 Idee 2 möglich 2 Jahr 1 Boot 1 Euro 2 Theater 3 jährlich 2",
        "fr, table 1 maison 2 nouvelle 2 liberté 3 votre 1 compte 1 gratuitement 4 eau 1 jour 1 qualité 3 beau 1",
        "fr, théâtre 2 service 2 important 3 question 2 premier 2 une 1 les 1 oui 1 créer 2",
        "es, casa 2 cuenta 2 ciudad 2 país 2 quiero 2 guerra 2 información 4 poeta 3 muy 1 oído 3 aire 2 yo 1 construir 2",
        "nl, huis 1 kleine 2 nieuw 1 bijzonder 3 mooie 2 goed 1 financieel 4 klanten 2 voor 1 ideeën 3 betalen 3",
    })
    void syllablesOf(String language, String words) {
        String[] pairs = words.split(" ", -1);
        List<String> counted = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            counted.add(pairs[i] + " " + Syllables.of(pairs[i], language));
        }
        assertThat(String.join(" ", counted)).isEqualTo(words);
    }
}
