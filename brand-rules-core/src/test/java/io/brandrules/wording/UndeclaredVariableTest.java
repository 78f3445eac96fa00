package io.brandrules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the place of a variable of which nothing is said. */
class UndeclaredVariableTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{n}% off|From 5 to 10 EUR. From five hundred to ten EUR. 20% off|20% off",
                "{n}% off|Get 20 % off, 1.250,50% off and ten% off|20 % off;1.250,50% off;ten% off",
                "{n}% off|, \uE000% off|\uE000% off",
                "#{n} bank|We are the #1 bank, the # bank|#1 bank",
                "Hello {name}|Hello Anna, and hello Bob!|Hello Anna;hello Bob",
                "Save {amount} today|Save £5.50 or more today|Save £5.50 or more today",
                "Save {amount} today|Save now. Buy one today|''",
            })
    void anUndeclaredVariableStandsForNoMoreThanItMust(String wording, String text, String found) {
        assertThat(String.join(";", found(Wording.of(wording, "", false, Map.of()), text)))
                .isEqualTo(found);
    }

    @Test
    void aDeclaredTextMayBeSeveralSentences() {
        Variable any = new Variable(Variable.Kind.TEXT, Optional.empty(), Optional.empty());

        assertThat(found(
                        Wording.of("Ask {whom}. We answer", "", false, Map.of("whom", any)),
                        "Ask us. Or others. We answer"))
                .containsExactly("Ask us. Or others. We answer");
    }

    private static List<String> found(Wording wording, String text) {
        Pieces pieces = Pieces.of(text);
        return wording.find(pieces).stream()
                .map(stretch -> pieces.spelled(stretch.from(), stretch.to()))
                .toList();
    }
}
