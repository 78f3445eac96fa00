package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A required element that no reader gets to see is not there. */
class HiddenElementsTest {
    private static final String RULESET = """
            compliance:
              elements:
                way-out: { any: [{ link: { text: [unsubscribe] } }] }
                address: { any: [{ text: "1 Main Street" }] }
            """;

    private static final String TEXT = "1 Main Street <a href='https://a.example/u'>Unsubscribe</a>";

    private static List<String> linted(String html) {
        return Lint.html(RULESET, html).violations().stream()
                .map(violation -> violation.entry().orElse("") + ": " + violation.message())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".a .b{display:none}",
                ".a>p{display:none!important}",
                "p.b.c{display:none}",
                "[class~=b]{display:none}",
                ".b:first-child{display:none}",
                ".b{visibility:hidden}",
                ".b{opacity:0}",
                ".b{font-size:0}",
                ".b{max-height:0;overflow:hidden}",
                ".b{width:0;overflow:hidden;white-space:nowrap}",
                ".b{transform:scale(0)}",
                ".b{transform:translate(2px) scale(0, 0)}",
                ".a .b{position:absolute;left:-9999px}",
                ".b, .b a{color:#fff}",
                "@media (min-width:1px){.b{display:none}}"
            })
    void hidden_by_a_style_sheet(String sheet) {
        assertThat(linted("<style>" + sheet + "</style><div class='a'><p class='b c'>" + TEXT + "</p></div>"))
                .as(sheet)
                .hasSize(2)
                .allMatch(told -> told.contains("there, but not where every reader sees it"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "height:0;overflow:hidden",
                "height:1px;overflow:hidden",
                "position:absolute;left:-9999px",
                "text-indent:-9999px",
                "clip-path:inset(100%)",
                "position:absolute;clip:rect(0,0,0,0)",
                "font-size:0.1px",
                "color:transparent",
                "transform: scale(0)"
            })
    void hidden_by_a_style(String style) {
        String link = "<a style='color:inherit' href='https://a.example/u'>Unsubscribe</a>";
        assertThat(linted("<div style='" + style + "'><p>1 Main Street " + link + "</p></div>"))
                .as(style)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".b{display:none} .a .b{display:block}",
                ".b{display:none} .a > p.b:first-child{display:block}",
                ".b{display:none} p.b.c{display:block}",
                ".b{display:none} @media (max-width:600px){.b{display:block}}",
                ".z .b{display:none}",
                "@media (max-width:600px){.b{display:none}}",
                ".b{transform:scale(0.5)}",
                ".b{max-width:600px;width:100%}"
            })
    void shown_after_all(String sheet) {
        assertThat(linted("<style>" + sheet + "</style><div class='a'><p class='b c'>" + TEXT + "</p></div>"))
                .as(sheet)
                .isEmpty();
    }

    @Test
    void a_second_copy_that_is_shown_suffices() {
        assertThat(linted("<style>.a .b{display:none}</style><div class='a'><p class='b'>" + TEXT + "</p><p>" + TEXT
                        + "</p></div>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "", "javascript:void(0)", " # "})
    void a_link_of_a_mail_that_leads_nowhere_is_no_way_out(String href) {
        String html = "<p>Hello</p><p>1 Main Street <a href='" + href + "'>Unsubscribe</a></p>";
        assertThat(Lint.by(RULESET)
                        .lint(Content.html("m.html", html).channel("email"))
                        .violations())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.message()).contains("there, but its link leads nowhere");
                    assertThat(violation.excerpt()).startsWith("<a href=");
                });
        assertThat(linted(html)).as("a page may have a script for it").isEmpty();
    }

    @Test
    void a_second_link_that_leads_nowhere_does_no_harm() {
        String ruleset = """
                compliance:
                  elements:
                    terms: { any: { all: [{ link: { text: [terms] } }, { text: 1 Main Street }] } }
                """;
        String html = "<p><a href='https://a.example/t'>Terms</a> <a href='#'>Terms</a></p>";
        assertThat(Lint.by(ruleset)
                        .lint(Content.html("m.html", html).channel("email"))
                        .violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.message()).contains("is missing"));
    }

    @Test
    void what_a_simple_rule_hides_stays_hidden_beside_rules_for_others() {
        String sheet = "<style>.off{display:none} .a p{display:block} .a td{display:table-cell}</style>";
        assertThat(linted(sheet + "<p class='off'>" + TEXT + "</p>")).hasSize(2);
        // A paragraph that leads and is hidden is the preheader.
        String mail = sheet + "<p class='off'>What is new this week</p><p>Hello</p>";
        assertThat(Lint.by("email: { preheader: 10..110 }")
                        .lint(Content.html("m.html", mail).channel("email"))
                        .violations())
                .isEmpty();
    }

    @Test
    void what_a_link_that_says_here_is_for_stands_beside_it() {
        String ruleset = """
                compliance:
                  elements:
                    way-out: { any: [{ link: { text: [here, click here] }, near: { words: [unsubscribe, opt out], within: 6 } }] }
                """;
        assertThat(Lint.html(ruleset, "<p>To unsubscribe, <a href='u'>click here</a>.</p>")
                        .violations())
                .isEmpty();
        assertThat(Lint.html(ruleset, "<p><b><a href='u'>Here</a></b> you can opt out.</p>")
                        .violations())
                .isEmpty();
        assertThat(Lint.html(ruleset, "<p>Our shop is <a href='u'>here</a>.</p><p>To unsubscribe, write to us.</p>")
                        .violations())
                .hasSize(1);
    }

    @Test
    void a_disclaimer_that_a_longer_selector_shows_again_is_seen() {
        String ruleset = "disclaimers: { car: { always: true, text: { en: Your capital is at risk. } } }";
        String html = "<style>.b{display:none} .a .b{display:block}</style>"
                + "<div class='a'><p class='b'>Your capital is at risk.</p></div>";
        assertThat(Lint.html(ruleset, html).violations()).isEmpty();
    }
}
