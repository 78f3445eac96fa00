package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.LintResult;
import io.brandrules.lint.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template or the sending system fills in, known by the name of its placeholder. */
class PlaceholderTest {
    private static final String ADDRESS = """
            compliance:
              elements:
                address: { any: [{ placeholder: ["LIST:ADDRESS*", "*company*address*", unsubscribe*] }] }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Lumen<br>*|LIST:ADDRESS|*</p>",
                "<p>*|LIST:ADDRESSLINE|*</p>",
                "<p>{{ company.postal_address | upcase }}</p>",
                "<p>{{{CompanyAddress}}}</p>",
                "<p>{% unsubscribe 'No more mails' %}</p>",
                "<p>{% if a %}{{ company_address }}{% else %}*|LIST:ADDRESS|*{% endif %}</p>",
            })
    void placeholdersThatAreNamed(String html) {
        assertThat(Lint.html(ADDRESS, html).violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Lumen, {{ customer.address }}</p>",
                "<p>LIST:ADDRESS</p>",
                "<p>Lumen</p><p style='display:none'>*|LIST:ADDRESS|*</p>",
                "<p><a href='*|LIST:ADDRESS|*'>Lumen</a></p>",
                "<p>Lumen</p><!-- *|LIST:ADDRESS|* -->",
                "<p>{% if a %}{{ company_address }}{% endif %}</p>",
            })
    void placeholdersThatAreNotOrThatNoReaderSees(String html) {
        assertThat(rules(Lint.html(ADDRESS, html))).containsExactly("compliance/missing-element");
    }

    @Test
    void aPlaceholderIsShownAsSuch() {
        String ruleset = "compliance: { forbids: { name: [{ placeholder: [first_name] }] } }";
        Violation violation =
                Lint.html(ruleset, "<p>Hi {{ first_name }},</p>").violations().get(0);
        assertThat(violation.excerpt()).isEqualTo("{{ first_name }}");
        assertThat(violation.message()).startsWith("\"{…}\" ");
        assertThat(Lint.html(ADDRESS, "<p>Hi</p>").violations().get(0).message())
                .endsWith("add a placeholder \"LIST:ADDRESS*\", \"*company*address*\" or \"unsubscribe*\"");
    }

    private static List<String> rules(LintResult result) {
        return result.violations().stream().map(Violation::rule).toList();
    }
}
