package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two conditionals that ask the contrary of each other are one: a text on both is met whichever way the template goes. */
class ContraryConditionsTest {
    private static final String RULESET =
            "disclaimers: { car: { always: true, text: { en: Your capital is at risk. } } }";

    private static List<String> linted(String html) {
        return Lint.html(RULESET, html).violations().stream()
                .map(violation -> violation.rule() + ": " + violation.message())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% if a %}T{% endif %}{% unless a %}T{% endunless %}",
                "{% unless a %}T{% endunless %}<p>News</p>{% if a %}T{% endif %}",
                "{% if a %}T{% endif %}<p>News</p>{% if not a %}T{% endif %}",
                "{% if not (a) %}T{% endif %}{% if a %}T{% endif %}",
                "{% if a == 'x' %}T{% endif %}{% if a != 'x' %}T{% endif %}",
                "{{#if a}}T{{/if}}{{#unless a}}T{{/unless}}",
                "{{#a}}T{{/a}}<p>News</p>{{^a}}T{{/a}}",
                "*|IF:A|*T*|END:IF|**|IFNOT:A|*T*|END:IF|*",
                "{% if b %}{% if a %}T{% endif %}{% unless a %}T{% endunless %}{% else %}T{% endif %}"
            })
    void meet_every_reader_together(String html) {
        assertThat(linted(html.replaceAll("T(?!:)", "<p>Your capital is at risk.</p>")))
                .as(html)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% if a %}T{% endif %}{% unless b %}T{% endunless %}",
                "{% if a %}T{% endif %}{% if a %}T{% endif %}",
                "{% if a and b %}T{% endif %}{% unless a %}T{% endunless %}",
                "{% if not a and b %}T{% endif %}{% if a and b %}T{% endif %}",
                "{% if b %}{% if a %}T{% endif %}{% endif %}{% unless a %}T{% endunless %}"
            })
    void others_do_not(String html) {
        assertThat(linted(html.replaceAll("T(?!:)", "<p>Your capital is at risk.</p>")))
                .as(html)
                .hasSize(1);
    }

    @Test
    void tags_that_are_opened_in_one_and_closed_in_another_are_no_fault() {
        String html = "{% if a %}<a href='https://a.example'>{% endif %}{% unless a %}<span>{% endunless %}Hello"
                + "{% if a %}</a>{% endif %}{% unless a %}</span>{% endunless %}<p>Your capital is at risk.</p>";
        assertThat(linted(html)).isEmpty();
    }

    @Test
    void the_one_without_the_text_is_named() {
        assertThat(linted(
                        "{% if a %}<p>Your capital is at risk.</p>{% endif %}{% unless a %}<p>News</p>{% endunless %}"))
                .singleElement()
                .asString()
                .contains("there, but not where {% unless a %} of line 1 is taken");
    }

    @Test
    void a_change_on_one_of_them_is_told_as_one() {
        assertThat(linted("{% if a %}<p>Your capital is at risk.</p>{% endif %}"
                        + "{% unless a %}<p>Your money is at risk.</p>{% endunless %}"))
                .singleElement()
                .asString()
                .startsWith("disclaimer/altered: ")
                .contains("\"money\" stands for \"capital\"");
    }

    @Test
    void a_change_in_one_part_of_a_mail_is_told_there() {
        String mail = """
                Subject: Hello
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                Your capital might be at risk.
                --b
                Content-Type: text/html; charset=utf-8

                <p>Your capital is at risk.</p>
                --b--
                """;
        assertThat(Lint.by(RULESET).lint(Content.eml("m.eml", mail)).violations())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.rule()).isEqualTo("disclaimer/altered");
                    assertThat(violation.message())
                            .startsWith("the disclaimer \"car\" is altered in the plain text part of the mail:"
                                    + " \"might be\" stands for \"is\"");
                    assertThat(violation.range().start().line()).isEqualTo(7);
                });
    }

    @Test
    void all_arms_that_have_it_are_named_where_there_is_no_else() {
        assertThat(
                        linted(
                                "{% if a %}<p>Your capital is at risk.</p>{% elsif b %}<p>Your capital is at risk.</p>{% endif %}"))
                .singleElement()
                .asString()
                .contains("only where {% if a %} of line 1 or {% elsif b %} of line 1 is taken");
    }
}
