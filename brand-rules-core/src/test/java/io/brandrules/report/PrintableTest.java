package io.brandrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "plain \"text\" \\n", "Größe, İı, 漢字, שלום", "👩‍👩‍👧", "می‌خواهم", "\u0600\u06dd"})
    void textThatSteersNothingStaysAsItIs(String text) {
        assertThat(Printable.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'\u001b[31m', '\\u001b[31m'",
        "'a\nb\r\tc', 'a\\nb\\r\\tc'",
        "'\u0000', '\\u0000'",
        "'\u0085\u009b', '\\u0085\\u009b'",
        "'\u2028\u2029', '\\u2028\\u2029'",
        "'\u202a\u202e\u2066\u2069\u200f\u061c', '\\u202a\\u202e\\u2066\\u2069\\u200f\\u061c'",
        "'\u00ad\u200b\u2060\ufeff', '\\u00ad\\u200b\\u2060\\ufeff'",
        "'\udb40\udc41', '\\u{e0041}'"
    })
    void whatSteersTheOutputIsEscaped(String text, String printable) {
        assertThat(Printable.of(text)).isEqualTo(printable);
    }

    @Test
    void halfASurrogatePairIsEscaped() {
        assertThat(Printable.of("a\ud83d")).isEqualTo("a\\ud83d");
        assertThat(Printable.of("\ude00b")).isEqualTo("\\ude00b");
    }
}
