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

    @Test
    void eachArmIsReadOnItsOwn() {
        assertThat(altered(parted("{% if x %}at risk{% else %}fine{% endif %}")))
                .containsExactly("where {% else %} of line 1 is taken: \"fine\" stands for \"at risk\"");
        assertThat(altered(
                        parted("{% if x %}at risk{% elsif y %}<b>at</b> risk{% else %}<i>at&nbsp;risk</i>{% endif %}")))
                .isEmpty();
        assertThat(altered(parted("{% if x %}very {% endif %}at risk")))
                .containsExactly("where {% if x %} of line 1 is taken: \"very\" is added");
        assertThat(altered(parted("{% if x %}at risk{% endif %}")))
                .containsExactly("where {% if x %} of line 1 is not taken: \"at risk\" is missing");
        assertThat(altered(
                        parted("{% if x %}at {% if y %}risk{% else %}danger{% endif %}{% else %}at risk{% endif %}")))
                .containsExactly("where {% else %} of line 1 is taken: \"danger\" stands for \"risk\"");
        assertThat(altered(parted("*|IF:X|*at risk*|ELSE:|*fine*|END:IF|*")))
                .containsExactly("where *|ELSE:|* of line 1 is taken: \"fine\" stands for \"at risk\"");
    }

    @Test
    void armsAtTheEndsOfTheText() {
        assertThat(
                        altered(
                                "<p>{% if x %}Your{% else %}All{% endif %} capital is at risk when you invest with Northwind.</p>"))
                .containsExactly("where {% else %} of line 1 is taken: \"All\" stands for \"Your\"");
        assertThat(
                        altered(
                                "<p>Your capital is at risk when you invest with {% if x %}Northwind{% else %}us{% endif %}.</p>"))
                .containsExactly("where {% else %} of line 1 is taken: \"us\" stands for \"Northwind\"");
        assertThat(altered("<p>{% if x %}Dear {{ x }}{% else %}Hello{% endif %}, and welcome. "
                        + "Your capital is at risk when you invest with Northwind.</p>"))
                .isEmpty();
    }

    @Test
    void armsWithinACellAndOfTwoConditionals() {
        assertThat(altered("<table><tr><td>Your capital is</td><td>{% if x %}at risk{% else %}fine{% endif %}</td>"
                        + "<td>when you invest with Northwind.</td></tr></table>"))
                .containsExactly("where {% else %} of line 1 is taken: \"fine\" stands for \"at risk\"");
        assertThat(altered(parted("{% if x %}at{% else %}in{% endif %}\n {% if y %}risk{% else %}danger{% endif %}")))
                .containsExactly("where {% else %} of line 1 is taken and where {% else %} of line 2 is taken:"
                        + " \"in danger\" stands for \"at risk\"");
    }

    @Test
    void whatDiffersOnEachArmAlikeIsToldOnce() {
        assertThat(altered(parted("{% if x %}<b>in</b>{% else %}<i>in</i>{% endif %} danger")))
                .containsExactly("\"in danger\" stands for \"at risk\"");
    }

    private static String parted(String words) {
        return "<p>Your capital is " + words + " when you invest with Northwind.</p>";
    }

    private static List<String> altered(String html) {
        return Lint.html(RISK, html).violations().stream()
                .map(Violation::message)
                .map(message -> message.replaceAll("the disclaimer \"risk\" is |altered:? |; it is always.*", ""))
                .toList();
    }
}
