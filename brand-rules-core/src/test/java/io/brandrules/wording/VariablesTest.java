package io.brandrules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariablesTest {
    private static final Map<String, Variable> KINDS = Map.of(
            "n", new Variable(Variable.Kind.NUMBER, Optional.of(50.0), Optional.of(95.0)),
            "m", new Variable(Variable.Kind.NUMBER, Optional.empty(), Optional.empty()),
            "d", new Variable(Variable.Kind.DATE, Optional.empty(), Optional.empty()));

    private static boolean says(String wording, String language, String text) {
        return !Wording.of(wording, language, false, KINDS)
                .find(Pieces.of(text))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en ; 3 May 2026
            en ; May 3, 2026
            en ; Monday, 3rd of May 2026
            en ; 03/05/2026
            en ; 05/13/2026
            en ; 29/02/2028
            en ; 2026-12-31
            en ; 31.12.26
            en ; 3 May
            en ; Sept 3
            de ; 3. Mai 2026
            de ; 31.12.2026
            fr ; 3 mai 2026
            fr ; 1er août 2026
            es ; 3 de mayo de 2026
            pl ; 3 maja 2026
            ja ; 2026年5月3日
            ja ; ２０２６年５月３日
            en ; on 3 May 2026
            '' ; 3 mayo 2026
            """)
    void a_date_is_a_day_of_the_calendar(String language, String date) {
        assertThat(says("Offer ends {d}.", language, "Offer ends " + date + "."))
                .as(date)
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2026",
                "32 May 2026",
                "13/13/2026",
                "29/02/2027",
                "tomorrow",
                "999 until tomorrow",
                "in 3 days",
                "5",
                "2026"
            })
    void other_words_and_figures_are_none(String text) {
        assertThat(says("Offer ends {d}.", "en", "Offer ends " + text + "."))
                .as(text)
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2-71% of accounts lose money",
                "2–71% of accounts lose money",
                "-71% of accounts lose money",
                "Between 5 and 71% of accounts lose money",
                "From 5% to 71% of accounts lose money"
            })
    void the_end_of_a_range_is_no_number_of_its_own(String text) {
        assertThat(says("{n}% of accounts lose money", "en", text)).as(text).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "71% of accounts lose money",
                "In 2026 – 71% of accounts lose money",
                "CFDs: 71% of accounts lose money",
                "Trade FX and 71% of accounts lose money",
                "Since 2019 and 71% of accounts lose money"
            })
    void a_number_beside_other_text_is(String text) {
        assertThat(says("{n}% of accounts lose money", "en", text)).as(text).isTrue();
    }

    @Test
    void a_wording_may_hold_a_range() {
        assertThat(says("{m}-{n} days", "en", "3-60 days")).isTrue();
        assertThat(says("between {m} and {n} days", "en", "between 3 and 60 days"))
                .isTrue();
    }
}
