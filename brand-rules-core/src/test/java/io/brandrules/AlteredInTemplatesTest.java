package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What differs from a demanded text in what a template makes of it. */
class AlteredInTemplatesTest {
    private static final String RISK = """
            disclaimers: { risk: { always: true, text: "Your capital is at risk when you invest with Northwind." } }
            """;

    @Test
    void placeholderInTheTextIsShown() {
        assertThat(altered("<p>Your capital is at risk when you invest with {{ brand }}.</p>"))
                .containsExactly("\"{{ brand }}\" stands for \"Northwind\"");
        assertThat(altered("<p>Your capital is *|HOW|* at risk when you invest with Northwind.</p>"))
                .containsExactly("\"*|HOW|*\" is added");
        assertThat(altered(
                        "<p>Your capital is {{\n  how\n}} at\nrisk when you, {{ name }}, invest with Northwind.</p>"))
                .containsExactly("\"{{ how }}\" is added, \", {{ name }},\" is added");
    }

    @Test
    void whatNoPlaceholderStandsForIsShownAsFilledIn() {
        assertThat(altered("<p>Your capital is <b th:text=\"x\">at risk</b> when you invest with Northwind.</p>"))
                .containsExactly("\"{…}\" stands for \"at risk\"");
        assertThat(altered("<p>Your capital is at risk when you invest with {{ " + "a.".repeat(40) + "b }}.</p>"))
                .containsExactly("\"{…}\" stands for \"Northwind\"");
    }

    private static List<String> altered(String html) {
        return Lint.html(RISK, html).violations().stream()
                .map(Violation::message)
                .map(message -> message.replaceAll("the disclaimer \"risk\" is |altered: |; it is always.*", ""))
                .toList();
    }
}
