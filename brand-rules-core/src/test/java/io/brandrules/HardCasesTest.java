package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.Fix;
import io.brandrules.lint.LintResult;
import io.brandrules.lint.Violation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content at which simpler linters fail. */
class HardCasesTest {
    private static final String COLORS = "colors: { palette: { ink: \"#1a1a2e\" } }";
    private static final String WALLET = "tone: { terms: { e-wallet: { avoid: [e-wallet], use: Northwind's Pay } } }";
    private static final String RISK = """
            disclaimers: { risk: { text: { en: [Your capital is at risk., You may lose money.] } } }
            compliance: { flags: { fund: { raised-by: [fund], requires: { disclaimers: [risk] } } } }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"color:{{#if a}}#f05{{else}}#f06{{/if}}\">x</p>",
                "<p style=\"{{#if a}}color:#f05{{else}}color:#f06{{/if}}\">x</p>",
                "<td {% if a %}bgcolor=\"#ff0055\"{% else %}bgcolor=\"#ff0066\"{% endif %}>x</td>",
                "<td bgcolor=\"{% if a %}#ff0055{% else %}#ff0066{% endif %}\">x</td>",
                "<style>p{color:{% if a %}#f05{% else %}#f06{% endif %}}</style>",
                "<style>{% if a %}p{color:#f05}{% else %}p{color:#f06}{% endif %}</style>",
            })
    void colours_of_every_arm_are_found(String html) {
        assertThat(rules(Lint.html(COLORS, html), "color/off-palette"))
                .extracting(v -> v.details().get("color"))
                .containsExactly("#ff0055", "#ff0066");
    }

    @Test
    void a_hole_hides_only_what_it_touches() {
        LintResult result = Lint.html(
                COLORS,
                "<p style=\"border:1px solid {{ line }}; color:#f05\">x</p><style>{{ css }} a{color:#f06}</style>");
        assertThat(rules(result, "color/off-palette")).hasSize(2);
        assertThat(rules(result, "content/not-checked")).hasSize(2);
    }

    @Test
    void a_fix_keeps_the_markup_whole() {
        LintResult quoted = Lint.html(WALLET, "<img alt='e-wallet'><p>e-wallet</p>");
        assertThat(Fixer.apply("<img alt='e-wallet'><p>e-wallet</p>", quoted.violations(), false))
                .isEqualTo("<img alt='Northwind&#39;s Pay'><p>Northwind's Pay</p>");
        LintResult bare = Lint.html(WALLET, "<img alt=e-wallet>");
        assertThat(bare.violations()).extracting(Violation::fix).containsExactly(Optional.<Fix>empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://x.example/e-wallet/a", "www.e-wallet.example", "help@e-wallet.example"})
    void addresses_are_no_words(String address) {
        assertThat(Lint.html(WALLET, "<p>See " + address + " now</p>").violations())
                .isEmpty();
        assertThat(Lint.by(WALLET)
                        .lint(Content.markdown("a.md", "See <" + address + "> now"))
                        .violations())
                .isEmpty();
    }

    @Test
    void a_footnote_mark_is_no_part_of_a_word() {
        assertThat(rules(Lint.html(WALLET, "<p>Your e-wallet<sup>2</sup> is here</p>"), "tone/avoided-term"))
                .hasSize(1);
        assertThat(Lint.html(RISK, "<p>A fund. Your capital<sup>1</sup> is at risk.</p>")
                        .violations())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>A fund</p><img src=a alt='Your capital is at risk.'>",
                "<title>Your capital is at risk.</title><p>A fund</p>",
                "<p>A fund</p><meta name=description content='Your capital is at risk.'>",
                "<p>A fund</p>{% if a %}<p>Your capital is at risk.</p>{% endif %}",
                "<p>A fund</p><p>Your {% if a %}capital{% endif %} {% if b %}is at risk{% endif %}.</p>",
            })
    void a_disclaimer_must_be_seen_by_every_reader(String html) {
        assertThat(Lint.html(RISK, html).violations())
                .extracting(Violation::rule)
                .containsExactly("disclaimer/missing");
    }

    @Test
    void a_word_that_only_some_readers_see_is_missing_for_the_others() {
        assertThat(Lint.html(RISK, "<p>A fund</p><p>Your capital {% if a %}is {% endif %}at risk.</p>")
                        .violations())
                .singleElement()
                .extracting(Violation::message)
                .asString()
                .contains("altered where {% if a %} of line 1 is not taken: \"is\" is missing");
    }

    @Test
    void a_hidden_disclaimer_is_not_plain_to_see() {
        assertThat(Lint.html(RISK, "<p>A fund</p><p hidden>Your capital is at risk.</p>")
                        .violations())
                .extracting(Violation::rule)
                .containsExactly("disclaimer/not-prominent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>A fund</p>{% if a %}<p>Your capital is at risk.</p>{% else %}<p>You may lose money.</p>{% endif %}",
                "{% if a %}<p>A fund</p><p>You may lose money.</p>{% endif %}",
                "{% if a %}<p>Hello</p>{% endif %}<p>A fund</p><p>You may lose money.</p>",
                "{% if a %}<p>Hi</p>{% else %}<p>Hello</p>{% endif %}<p>A fund</p><p>You may lose money.</p>",
                "<p>A fund</p>{% if a %}{% if b %}<p>Your capital is at risk.</p>{% else %}<p>You may lose"
                        + " money.</p>{% endif %}{% else %}<p>You may lose money.</p>{% endif %}",
            })
    void a_disclaimer_on_every_arm_is_there(String html) {
        assertThat(Lint.html(RISK, html).violations()).isEmpty();
    }

    @Test
    void the_place_of_an_absence_is_the_tag_of_what_demands_it() {
        String ruleset = """
                disclaimers: { risk: { text: Your capital is at risk. } }
                compliance:
                  flags: { fund: { raised-by: [{ link: "https://invest.example/*" }], requires: { disclaimers: [risk] } } }
                """;
        LintResult result = Lint.html(ruleset, "<p>News: <a href=\"https://invest.example/a\">read</a></p>");
        assertThat(Lint.places(result)).containsExactly("1:10 error disclaimer/missing");
    }

    @Test
    void an_unknown_language_that_decides_is_said() {
        String ruleset = "tone: { terms: { cheap: { avoid: [cheap], languages: [en] } } }";
        assertThat(Lint.html(ruleset, "<p>cheap</p>").violations())
                .extracting(v -> v.details().get("cause"))
                .containsExactly("unknown-language");
        assertThat(Lint.html(ruleset, "<html lang=\"{{ l }}\"><p lang=en>cheap</p>")
                        .violations())
                .extracting(Violation::rule)
                .containsExactly("tone/avoided-term");
    }

    @Test
    void an_unknown_market_that_decides_on_a_colour_or_a_font_is_said() {
        String ruleset = """
                colors: { palette: { ink: "#1a1a2e", union: { value: "#ff0055", markets: [GB] } } }
                fonts: { families: { body: [Arial], crown: { stack: [Crown], markets: [GB] } } }
                """;
        LintResult result = Lint.html(ruleset, "<p style=\"color:#f05;font-family:Crown,Papyrus\">x</p>");
        assertThat(result.violations())
                .extracting(Violation::rule)
                .containsExactly("content/not-checked", "font/unknown-family");
    }

    @Test
    void a_term_can_be_a_link_and_then_has_no_fix() {
        String ruleset = "tone: { terms: { old: { avoid: [{ link: \"https://old.example/*\" }], use: new } } }";
        LintResult result = Lint.html(ruleset, "<p><a href=\"https://old.example/a\">read</a></p>");
        assertThat(Lint.places(result)).containsExactly("1:13 error tone/avoided-term");
        assertThat(result.violations().get(0).fix()).isEmpty();
        assertThat(result.failures()).isEmpty();
    }

    @Test
    void parts_can_be_links() {
        String ruleset = "tone: { terms: { here: { avoid: [{ words: here, parts: [link] }] } } }";
        assertThat(Lint.places(Lint.html(ruleset, "<p>Here: <a href=x>click here</a></p>")))
                .containsExactly("1:26 error tone/avoided-term");
    }

    @Test
    void nearness_counts_words_both_ways_and_stays_cheap() {
        String ruleset = "tone: { terms: { fund: { avoid: [{ words: fund, near: { words: invest, within: 2 } }] } } }";
        assertThat(places(ruleset, "<p>invest a fund</p>")).hasSize(1);
        assertThat(places(ruleset, "<p>fund to invest</p>")).hasSize(1);
        assertThat(places(ruleset, "<p>invest in this fund</p>")).isEmpty();
        assertThat(places(ruleset, "<p>" + "fund ".repeat(50_000) + "</p>")).isEmpty();
    }

    @Test
    void a_pattern_need_not_know_the_kinds_of_space() {
        String ruleset = "compliance: { forbids: { safe: { match: [{ pattern: \"100% (safe|sure)\" }] } } }";
        assertThat(places(ruleset, "<p>100%&nbsp;safe</p>")).containsExactly("1:4 error compliance/prohibited-claim");
    }

    private static List<String> places(String ruleset, String html) {
        return Lint.places(Lint.html(ruleset, html));
    }

    private static List<Violation> rules(LintResult result, String rule) {
        return result.violations().stream()
                .filter(violation -> violation.rule().equals(rule))
                .toList();
    }

    @Test
    void a_pattern_that_takes_too_long_is_told_and_given_up() {
        String ruleset = "tone: { terms: { endless: { avoid: [{ pattern: \"a.*b|a\" }, other] } } }";
        LintResult result = Lint.html(ruleset, "<p>" + "a ".repeat(60_000) + "</p><p>other</p>");
        assertThat(rules(result, "content/not-checked"))
                .singleElement()
                .satisfies(violation -> assertThat(violation.message()).contains("brand-rules.yaml:1:37"));
        assertThat(rules(result, "tone/avoided-term")).isNotEmpty();
    }
}
