package io.brandrules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a variable of a wording takes. */
class WordingFigureTest {
    private static final Variable LOSING = new Variable(Variable.Kind.NUMBER, Optional.of(50d), Optional.of(95d));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "71,3|de|71.3",
                "71.3|de|71.3",
                "71.3|en|71.3",
                "1.234|de|1234",
                "1,234|en|1234",
                "1,234|de|1.234",
                "1.234|en|1.234",
                "1.234,5|en|1234.5",
                "1 234,5|fr|1234.5",
                "1'234.5|de-CH|1234.5",
                "1,234,567|en|1234567",
                "0,125||0.125",
                "1,234||1234",
                "12345.678|en|12345.678"
            })
    void a_number_is_worth_what_its_language_says(String written, String language, double value) {
        assertThat(Figure.value(written, language == null ? "" : language)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"71.3% lose money", "71,3 % lose money", "71 % lose money.", "\uE000% lose money"})
    void a_number_within_its_range_fills_its_place(String text) {
        assertThat(found("{losing}% lose money.", text, LOSING)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12% lose money", "99.5 % lose money", "many% lose money", "% lose money"})
    void nothing_else_does(String text) {
        assertThat(found("{losing}% lose money.", text, LOSING)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"until 31 December 2026", "until 31.12.2026", "until 2026-12-31", "until 31. Dezember 2026"})
    void a_date_may_be_written_as_people_do(String text) {
        assertThat(found("until {date}", text, of(Variable.Kind.DATE))).isTrue();
    }

    @Test
    void a_date_has_a_figure() {
        assertThat(found("until {date}", "until tomorrow", of(Variable.Kind.DATE)))
                .isFalse();
    }

    @Test
    void a_name_is_of_one_sentence() {
        assertThat(found("Offered by {date}, licensed", "Offered by Northwind Inc., licensed", of(Variable.Kind.NAME)))
                .isTrue();
        assertThat(found("Offered by {date} licensed", "Offered by us. We are licensed", of(Variable.Kind.NAME)))
                .isFalse();
    }

    @Test
    void two_variables_share_what_stands_between() {
        assertThat(found("From {date} to {date} only", "From 1 May to 3 June only", of(Variable.Kind.DATE)))
                .isTrue();
    }

    private static Variable of(Variable.Kind kind) {
        return new Variable(kind, Optional.empty(), Optional.empty());
    }

    private static boolean found(String wording, String text, Variable variable) {
        Wording compiled = Wording.of(wording, "", false, Map.of("losing", variable, "date", variable));
        return !compiled.find(Pieces.of(text)).isEmpty();
    }
}
