package io.brandrules.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
    private static final Offset<Double> NEAR = within(0.01);

    /** 10 sentences of 15 words; 225 syllables, 750 letters; 60 words of one, 30 of three syllables; 45 long. */
    private static final Reading MIDDLING = new Reading(10, 150, 150, 750, 225, 60, 30, 45);

    @ParameterizedTest
    @CsvSource({
        // 0.39 * 15 + 11.8 * 1.5 - 15.59
        "FLESCH_KINCAID, 7.96, 7.96",
        // 0.1935 * 20 + 0.1672 * 15 + 0.1297 * 30 - 0.0327 * 40 - 0.875
        "WIENER_SACHTEXT, 8.086, 8.086",
        // 207 - 1.015 * 15 - 73.6 * 1.5; between 80 and 90 of Flesch's table
        "KANDEL_MOLES, 81.375, 6.8625",
        // 206.835 - 15 - 62.3 * 1.5; above all but the easiest
        "SZIGRISZT_PAZOS, 98.385, 4",
        // 89 + 300 / 15 - 10 * 5; between 60 and 40
        "GULPEASE, 59, 8.25",
        // 206.84 - 0.93 * 15 - 77 * 1.5; between 80 and 70
        "DOUMA, 77.39, 7.261",
    })
    void scoreAndGrade(Formula formula, double score, double grade) {
        assertThat(formula.score(MIDDLING)).isCloseTo(score, NEAR);
        assertThat(formula.grade(MIDDLING)).isCloseTo(grade, NEAR);
    }

    @ParameterizedTest
    @CsvSource({"FLESCH_KINCAID", "WIENER_SACHTEXT", "KANDEL_MOLES", "SZIGRISZT_PAZOS", "GULPEASE", "DOUMA"})
    void gradesRiseWithDifficultyAndStayInBounds(Formula formula) {
        double before = -1;
        for (int words = 30; words <= 600; words += 30) {
            Reading harder =
                    new Reading(10, words, words, words * 5 + words * words / 300, words * 2, 5, words / 3, words / 2);
            double grade = formula.grade(harder);
            assertThat(grade).isBetween(0d, (double) Formula.HIGHEST).isGreaterThanOrEqualTo(before);
            before = grade;
        }
        assertThat(before).isGreaterThan(9);
    }

    @Test
    void whatATemplateFillsInCountsForTheSentenceAlone() {
        Words words = Words.of("Dear \uE000, you owe 1,250.00 pounds.");
        Sentence sentence = words.sentences("en", at -> false).get(0);
        Reading reading = Reading.of("Dear \uE000, you owe 1,250.00 pounds.", words, sentence, "en");
        assertThat(reading).isEqualTo(new Reading(1, 6, 4, 16, 4, 4, 0, 0));
        assertThat(reading.and(Reading.NONE)).isEqualTo(reading);
    }

    @Test
    void aLanguageWithoutAFormulaHasNone() {
        assertThat(Formula.of("ja")).isEmpty();
        assertThat(Formula.of("")).isEmpty();
    }
}
