package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.LintResult;
import io.brandrules.lint.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One place is told once, whatever finds it. */
class ToldOnceTest {
    @Test
    void wordsThatAreANameInCapitalsAreTheWordsWhereTheyAreAvoided() {
        String ruleset = "tone: { terms: { f: { avoid: [free now] } }, names: { Free Now: {} } }";
        assertThat(told(ruleset, "<p>Get it free now, with Free Now. Ask Free-now, FreeNow.</p>"))
                .containsExactly(
                        "tone/avoided-term free now", "tone/avoided-term Free-now", "tone/misspelt-name FreeNow");
    }

    @Test
    void theNameIsToldWhereTheTermDoesNotApply() {
        String ruleset = "tone: { terms: { f: { avoid: [free now], languages: [de] } }, names: { Free Now: {} } }";
        assertThat(told(ruleset, "<p lang=en>Get it free now.</p>")).containsExactly("tone/misspelt-name free now");
    }

    @Test
    void hitsOfOneTermThatOverlapAreToldOneAfterTheOther() {
        String ruleset = "tone: { terms: { v: { avoid: [very very], use: very } } }";
        LintResult result = Lint.html(ruleset, "<p>very very very very</p><p>very very very</p>");
        assertThat(result.violations())
                .extracting(violation -> violation.range().start() + " " + violation.excerpt())
                .containsExactly("1:4 very very", "1:14 very very", "1:30 very very");
    }

    @Test
    void patternsThatOverlapTooAreToldOnce() {
        String ruleset =
                "tone: { terms: { v: { avoid: [{ pattern: 'best (ever|price)' }, { pattern: 'ever seen' }] } } }";
        assertThat(told(ruleset, "<p>the best ever seen, ever seen</p>"))
                .containsExactly("tone/avoided-term best ever", "tone/avoided-term ever seen");
    }

    private static List<String> told(String ruleset, String html) {
        return Lint.html(ruleset, html).violations().stream()
                .map(ToldOnceTest::told)
                .toList();
    }

    private static String told(Violation violation) {
        return violation.rule() + " " + violation.excerpt();
    }
}
