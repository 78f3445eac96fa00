package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.LintResult;
import io.brandrules.lint.Severity;
import org.junit.jupiter.api.Test;

/** How text that is painted in several ways is held to the scale. */
class TypeCasesTest {
    private static final String SCALE = "fonts: { hierarchy: { body: { size: 14px..18px } } }";

    @Test
    void what_is_off_for_certain_at_one_width_is_not_told_as_possible() {
        LintResult result = Lint.html(SCALE, """
                <!doctype html><style>p{font-size:2ch} @media (max-width:600px){p{font-size:8px}}</style><p>Terms
                """);
        assertThat(result.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.severity()).isEqualTo(Severity.WARNING);
            assertThat(violation.message()).contains("8px");
        });
    }

    @Test
    void a_size_that_may_be_right_is_told_as_possible() {
        LintResult result = Lint.html(SCALE, "<!doctype html><p style='font-size:2ch'>Terms");
        assertThat(result.violations())
                .singleElement()
                .extracting(v -> v.severity())
                .isEqualTo(Severity.INFO);
    }
}
