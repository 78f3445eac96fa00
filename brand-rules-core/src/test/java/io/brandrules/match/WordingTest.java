package io.brandrules.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.term.Normalized;
import io.brandrules.wording.Variable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{n}% off|From 5 to 10 EUR. From five hundred to ten EUR. 20% off|20% off",
                "{n}% off|Get 20 % off, 1.250,50% off and ten% off|20 % off;1.250,50% off;ten% off",
                "{n}% off|, \uE000% off|\uE000% off",
                "#{n} bank|We are the #1 bank, the # bank|#1 bank",
                "Hello {name}|Hello Anna, and hello Bob!|hello anna;hello bob",
                "Save {amount} today|Save £5.50 or more today|save £5.50 or more today",
                "Save {amount} today|Save now. Buy one today|''",
            })
    void anUndeclaredVariableStandsForNoMoreThanItMust(String wording, String text, String found) {
        assertThat(String.join(";", found(Wording.of(wording, Map.of()), text))).isEqualTo(found);
    }

    @Test
    void aDeclaredTextMayBeSeveralSentences() {
        Variable any = new Variable(Variable.Kind.TEXT, Optional.empty(), Optional.empty());

        assertThat(found(Wording.of("Ask {whom}. We answer", Map.of("whom", any)), "Ask us. Or others. We answer"))
                .containsExactly("ask us. or others. we answer");
    }

    private static List<String> found(Wording wording, String text) {
        Normalized normalized = Normalized.of(text);
        return wording.find(normalized).stream()
                .map(range -> normalized.text().toString().substring(range[0], range[1]))
                .toList();
    }
}
