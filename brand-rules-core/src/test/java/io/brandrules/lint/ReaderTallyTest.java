package io.brandrules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.text.Markup;
import io.brandrules.text.SourceText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader has met at each {@code !} of a template. */
class ReaderTallyTest {
    @ParameterizedTest
    @CsvSource({
        "a! b! c!, 1 2 3",
        "! {% if a %}!{% else %}!{% endif %} !, 1 2 2 3",
        "{% if a %}!!{% else %}!{% endif %} !, 1 2 1 3",
        "{% if a %}!{% else %}!!!{% endif %} !, 1 1 2 3 4",
        "{% if a %}!{% if b %}!{% else %}!!{% endif %}{% endif %}!, 1 2 2 3 4",
        "{% if a %}!{% endif %}{% if b %}!{% endif %}, 1 2",
        "{% for x in y %}!{% endfor %}!, 1 2",
    })
    void metAtEach(String text, String expected) {
        assertThat(String.join(" ", met(text))).isEqualTo(expected);
    }

    @Test
    void deepConditionalsTakeLinearTime() {
        String text = "{% if a %}!".repeat(20_000) + "{% endif %}".repeat(20_000) + "!";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(met(text)).hasSize(20_001));
    }

    private static List<String> met(String text) {
        ReaderTally tally = new ReaderTally(Markup.html(SourceText.of(text), List.of()));
        List<String> met = new ArrayList<>();
        for (int at = text.indexOf('!'); at >= 0; at = text.indexOf('!', at + 1)) {
            met.add(String.valueOf(tally.add(at)));
        }
        return met;
    }
}
