package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Matchers that look at the start or the end of a part. */
class EdgesOfPartsTest {
    private static final String START =
            "compliance: { forbids: { a: { match: [{ words: deal, at: start, parts: [heading] }] } } }";
    private static final String END =
            "compliance: { forbids: { a: { match: [{ words: deal, at: end, parts: [heading] }] } } }";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deal now|error|''",
                "“Deal” now|error|''",
                "now deal!|''|error",
                "{{x}} deal|warning|error",
                "deal {{x}}|error|warning",
                "{{x}} a deal|''|error",
                "😀 deal 😀|error|error",
                "<img src=a> deal|error|error",
            })
    void besideWhatATemplateFillsInAnEdgeIsPossible(String heading, String atStart, String atEnd) {
        assertThat(severities(START, heading)).isEqualTo(atStart);
        assertThat(severities(END, heading)).isEqualTo(atEnd);
    }

    @Test
    void manyWordsTakeNoLongerThanTheyAreLong() {
        assertThat(severities(START, "deal ".repeat(100_000))).isEqualTo("error");
        assertThat(severities(END, "deal ".repeat(100_000))).isEqualTo("error");
    }

    private static String severities(String ruleset, String heading) {
        return String.join(
                " ",
                Lint.html(ruleset, "<h1>" + heading + "</h1>").violations().stream()
                        .map(violation -> violation.severity().id())
                        .toList());
    }
}
