package io.brandrules.inflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InflectionTest {
    static List<FormTable> tables() {
        return FormTable.all();
    }

    @Test
    void every_language_has_a_table() {
        assertThat(tables()).extracting(FormTable::language).containsExactlyInAnyOrderElementsOf(Inflection.LANGUAGES);
        assertThat(tables()).allSatisfy(table -> {
            assertThat(table.rows()).hasSizeGreaterThanOrEqualTo(60);
            assertThat(table.rows().stream().mapToInt(row -> row.alike().size()).sum())
                    .isGreaterThanOrEqualTo(25);
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void forms_are_found_and_look_alikes_are_not(FormTable table) {
        Set<String> wrong = new HashSet<>();
        for (FormTable.Row row : table.rows()) {
            row.forms().stream()
                    .filter(form -> !finds(table.language(), row.word(), form))
                    .forEach(form -> wrong.add(row.word() + " misses " + form));
            row.alike().stream()
                    .filter(other -> finds(table.language(), row.word(), other))
                    .forEach(other -> wrong.add(row.word() + " finds " + other));
        }
        assertThat(wrong).isEmpty();
    }

    /** As a lexicon does: nouns with a capital have forms with one, and other words none. */
    private static boolean finds(String language, String word, String other) {
        Inflection inflection = Inflection.of(language).orElseThrow();
        Forms forms = inflection.forms(normalized(word), capital(word));
        boolean fits = capital(other) ? !forms.capitalisedElsewhere() : !forms.capitalised();
        return fits
                && inflection.stems(normalized(other)).stream().anyMatch(forms.keys()::contains)
                && forms.include(normalized(other));
    }

    private static boolean capital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private static String normalized(String word) {
        return word.toLowerCase(Locale.ROOT).replace("ß", "ss");
    }

    @ParameterizedTest
    @CsvSource({
        "en, go, goes",
        "en, plan, planned",
        "es, registrar, regístrate",
        "es, pedir, pídelo",
        "fi, asiakas, asiakkaillemmekin",
        "it, iscrivere, iscriviti",
        "pl, fintech, fintechami",
        "sv, bolag, bolagets",
    })
    void forms_that_are_short_irregular_or_put_together(String language, String word, String form) {
        assertThat(finds(language, word, form)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "en, plane, planed, true",
        "en, plan, planed, false",
        "en, parking, park, false",
        "fr, garantie, garantir, false",
        "fr, mai, mais, false",
        "es, parar, para, false",
        "pl, gwarantowany, niegwarantowany, false",
        "de, kostenlose, kostenloser, true",
    })
    void what_leads_where(String language, String word, String other, boolean found) {
        assertThat(finds(language, word, other)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "utilise, utilising, use, false, using",
        "codify, codified, write, false, wrote",
        "codify, codified, write, true, written",
        "ensure, ensured, make, true, made",
        "terminated, terminating, ended, false, ''",
        "learnings, learning, lessons, false, ''",
        "analysis, analyses, study, false, studies",
        "policy, policies, rule, false, rules",
        "leaf, leaves, page, false, pages",
    })
    void a_word_is_put_in_the_form_of_another(String word, String form, String other, boolean participle, String made) {
        assertThat(Inflection.of("en")
                        .flatMap(english -> english.inKind(word, form, other, participle))
                        .map(Inflection.InKind::text)
                        .orElse(""))
                .isEqualTo(made);
    }

    @ParameterizedTest
    @CsvSource({"make sure, true", "set up, true", "deal with, true", "business partner, false", "use, false"})
    void wordings_that_are_verbs(String wording, boolean verb) {
        assertThat(Inflection.of("en").filter(english -> english.verb(wording)).isPresent())
                .isEqualTo(verb);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void odd_words_have_few_stems(FormTable table) {
        Inflection inflection = Inflection.of(table.language()).orElseThrow();
        for (String odd :
                List.of("e".repeat(48), "ss".repeat(24), "ningens".repeat(6), "kinko".repeat(9), "\u0131\u0130i")) {
            assertThat(inflection.stems(odd)).hasSizeLessThan(400);
            assertThat(inflection.forms(odd, true).include(odd)).isTrue();
            assertThat(inflection.forms(odd, false).include(odd + "x")).isFalse();
        }
    }
}
