package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.Fix;
import io.brandrules.lint.Violation;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How colours and stacks are written for mail, and where web fonts come from. */
class MailStylesTest {
    private static final String RULESET = """
            brand: Northwind
            colors: { palette: { ink: "#1a1a2e", sand: "#f4efe6" }, tolerance: 1 }
            fonts:
              families:
                heading: { stack: [Northwind Display, Georgia, serif] }
                body: { stack: [Northwind Sans, Arial, sans-serif], weights: [400, 700] }
              sources: [https://fonts.northwind.example/brand/, //static.northwind.example, cdn.northwind.example/f, fonts/]
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rgb(26 26 46)",
                "RGB(26 26 46 / 1)",
                "hsl(240 28% 14%)",
                "hwb(240 10% 82%)",
                "oklch(.2 .04 285)",
                "color(srgb .1 .1 .18)",
                "color-mix(in srgb, #1a1a2e, #1a1a2e)",
                "rgb(from #1a1a2e r g b)",
                "rgba(26, 26, 46, .5)",
                "rgb(26, 26, 46, .5)",
                "hsla(240, 28%, 14%, .5)",
                "#1a1a2e80",
                "#abcd",
                "var(--ink)",
                "light-dark(#1a1a2e, #f4efe6)",
                "r\\67 b(26 26 46)"
            })
    void a_notation_that_clients_drop_is_flagged_once(String color) {
        assertThat(told("color/unsafe-syntax", "<p style=\"color:" + color + "\">Hi</p>"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "color:rgb(26, 26, 46)",
                "color:hsl(240, 28%, 14%)",
                "color:#1a1a2e",
                "color:#abc",
                "color:transparent",
                "background:rgba(0,0,0,0)",
                "box-shadow:0 0 2px rgba(0,0,0,.5)",
                "background:linear-gradient(rgba(0,0,0,.5), #fff)",
                "background-color:#f4efe6; background:rgba(244,239,230,.5)",
                "color:#1a1a2e; color:light-dark(#1a1a2e, #f4efe6)",
                "--ink:rgb(26 26 46)",
                "width:var(--width)",
                "color:rgb({{ red }} 26 46)",
                "background:url(#abcd)"
            })
    void what_clients_read_or_never_paint_is_not(String style) {
        assertThat(told("color/unsafe-syntax", "<p style=\"" + style + "\">Hi</p>"))
                .isEmpty();
    }

    @Test
    void a_fallback_does_not_save_what_costs_the_whole_attribute() {
        assertThat(told("color/unsafe-syntax", "<p style=\"color:#1a1a2e; color:rgb(26 26 46)\">Hi</p>"))
                .hasSize(1);
    }

    @Test
    void a_fallback_in_another_rule_saves_nothing() {
        assertThat(told(
                        "color/unsafe-syntax",
                        "<style>.a { color: #1a1a2e } .b { color: rgba(26,26,46,.5) }</style><p class=b>Hi</p>"))
                .hasSize(1);
    }

    @Test
    void alpha_that_outlook_never_reads_is_no_matter() {
        String hidden = "<!--[if !mso]><!--><p style=\"color:rgba(26,26,46,.5)\">Hi</p><!--<![endif]-->";
        assertThat(told("color/unsafe-syntax", hidden)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rgb(26 26 46)         | #1a1a2e | SAFE",
                "rgb(26 26 47)         | #1a1a2e | SAFE", // within the tolerance
                "rgb(0 128 0)          | #008000 | SAFE",
                "#1a1a2eff             | #1a1a2e | SAFE",
                "color(display-p3 0 1 0) | #00ff00 | REVIEW",
            })
    void an_opaque_colour_is_written_in_six_digits(String color, String hex, Fix.Safety safety) {
        Violation violation = told("color/unsafe-syntax", "<p style=\"color:" + color + "\">Hi</p>")
                .get(0);
        assertThat(violation.fix()).hasValueSatisfying(fix -> {
            assertThat(fix.safety()).isEqualTo(safety);
            assertThat(fix.edits())
                    .singleElement()
                    .satisfies(edit -> assertThat(edit.text()).isEqualTo(hex));
        });
    }

    @Test
    void a_page_is_held_to_what_browsers_read() {
        String html = "<p style=\"color:rgb(26 26 46)\">Hi</p>";
        assertThat(Lint.by(RULESET)
                        .lint(Content.html("p.html", html).channel("landing-page"))
                        .violations())
                .extracting(Violation::rule)
                .doesNotContain("color/unsafe-syntax");
        assertThat(Lint.by(RULESET).lint(Content.html("p.html", html)).violations())
                .extracting(Violation::rule)
                .doesNotContain("color/unsafe-syntax");
        assertThat(Lint.by(RULESET)
                        .lint(Content.html("p.html", html + "<!--[if gte mso 9]><br><![endif]-->"))
                        .violations())
                .extracting(Violation::rule)
                .contains("color/unsafe-syntax");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'Northwind Sans', Arial, sans-serif",
                "northwind sans, ARIAL, sans-serif, serif",
                "'Northwind Display', Georgia, serif",
                "'Helvetica Neue', 'Northwind Sans', Arial, sans-serif", // another rule's
                "Arial, sans-serif",
                "Verdana",
                "inherit",
                "var(--stack, 'Northwind Sans')",
                "'Northwind Sans', {{ rest }}",
            })
    void a_stack_that_falls_back_rightly_passes(String stack) {
        assertThat(told("font/wrong-fallback", "<p style=\"font-family:" + stack + "\">Hi</p>"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'Northwind Sans'                      | Arial is missing",
                "'Northwind Sans', Arial               | does not end in a generic",
                "'Northwind Sans', Arial, serif        | sans-serif is missing behind Arial",
                "'Northwind Sans', sans-serif, Arial   | sans-serif stands before Arial",
                "'Northwind Sans', Georgia, sans-serif | Arial is missing",
                "Arial, Georgia                        | does not end in a generic",
            })
    void a_stack_that_does_not_is_told_once(String stack, String what) {
        assertThat(told("font/wrong-fallback", "<p style=\"font-family:" + stack + "\">Hi</p>"))
                .singleElement()
                .satisfies(violation -> assertThat(violation.message()).contains(what));
    }

    @Test
    void a_template_that_writes_a_part_of_the_stack_is_not_judged_by_the_rest() {
        String html = "<p style=\"font-family:{% if a %}'Northwind Sans',{% endif %} Arial\">Hi</p>";
        assertThat(told("font/wrong-fallback", html)).isEmpty();
    }

    @Test
    void the_name_of_a_font_face_is_no_stack() {
        assertThat(told("font/wrong-fallback", "<style>@font-face { font-family: Northwind Sans }</style>"))
                .isEmpty();
    }

    @Test
    void a_web_font_hidden_from_outlook_is_no_trap() {
        String face = "@font-face { font-family: Northwind Sans; src: url(fonts/s.woff2) }";
        String text = "<p style=\"font-family:Northwind Sans, Arial, sans-serif\">Hi</p>";
        assertThat(told("font/wrong-fallback", "<style>" + face + "</style>" + text))
                .hasSize(1);
        assertThat(told("font/wrong-fallback", "<style>@media screen { " + face + " }</style>" + text))
                .isEmpty();
        assertThat(told("font/wrong-fallback", "<!--[if !mso]><!--><style>" + face + "</style><!--<![endif]-->" + text))
                .isEmpty();
        assertThat(told(
                        "font/wrong-fallback",
                        "<style>" + face + "</style>" + text.replace("font-family", "mso-font-alt:Arial; font-family")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fonts.northwind.example/brand/s.woff2",
                "HTTPS://FONTS.northwind.example:443/brand/s.woff2",
                "//fonts.northwind.example/brand/s.woff2",
                "http://static.northwind.example/s.woff2",
                "https://cdn.northwind.example/f/s.woff2",
                "fonts/s.woff2",
                "./fonts/s.woff2",
                "https://fonts.northwind.example/brand/{{ file }}"
            })
    void a_font_from_one_of_the_sources_passes(String url) {
        assertThat(told("font/unapproved-source", face(url))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://fonts.northwind.example/brand/s.woff2",
                "https://fonts.northwind.example/other/s.woff2",
                "https://fonts.northwind.example.evil.test/brand/s.woff2",
                "https://static.northwind.example.evil.test/s.woff2",
                "https://static.northwind.example@evil.test/s.woff2",
                "https://fonts.gstatic.com/s.woff2",
                "https://fonts.gstatic.com/{{ file }}",
                "s.woff2",
                "data:font/woff2;base64,d09GMg=="
            })
    void a_font_from_elsewhere_does_not(String url) {
        assertThat(told("font/unapproved-source", face(url))).hasSize(1);
    }

    @Test
    void a_font_whose_host_a_template_fills_in_is_told_as_not_checked() {
        assertThat(told("font/unapproved-source", face("https://{{ host }}/s.woff2")))
                .isEmpty();
        assertThat(told("content/not-checked", face("https://{{ host }}/s.woff2")))
                .isNotEmpty();
    }

    @Test
    void weights_are_those_of_the_font_that_comes_first() {
        assertThat(told("font/off-scale", "<p style=\"font:500 16px Northwind Sans\">Hi <b>you</b></p>"))
                .extracting(Violation::excerpt)
                .containsExactly("Hi");
        assertThat(told("font/off-scale", "<p style=\"font:500 16px Northwind Display\">Hi</p>"))
                .isEmpty();
    }

    @Test
    void a_value_of_many_functions_is_read_in_one_go() {
        String deep = "calc(".repeat(20_000) + "rgb(0 0 0)" + ")".repeat(20_000);
        String wide = "rgb(0 0 0) ".repeat(20_000);
        assertThat(told("color/unsafe-syntax", "<p style=\"border:" + deep + "\">Hi</p>"))
                .hasSize(1);
        assertThat(told("color/unsafe-syntax", "<p style=\"border:" + wide + "\">Hi</p>"))
                .hasSize(20_000);
    }

    private static String face(String url) {
        return "<style>@font-face { font-family: Northwind Sans; src: url(\"" + url + "\") }</style>";
    }

    private static List<Violation> told(String rule, String html) {
        return Lint.by(RULESET).lint(Content.html("mail.html", html).channel("email")).violations().stream()
                .filter(violation -> violation.rule().equals(rule))
                .collect(Collectors.toList());
    }
}
