package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.ruleset.Ruleset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesetExamplesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void examplesThatHoldAreCounted() {
        ExampleReport report = run("""
                tone:
                  terms:
                    utilise: { use: use, examples: { pass: [Use it., "<b>Use</b> it."], fail: Utilise it. } }
                    cheap: {}
                """);

        assertThat(report.mismatches()).isEmpty();
        assertThat(report.summary()).isEqualTo("3 examples of 1 entry, all as they should be.");
        assertThat(report.uncovered()).map(Object::toString).containsExactly("r.yaml:4:5: tone.terms.cheap");
    }

    @Test
    void eachThatDoesNotHoldIsToldWithWhatHappened() {
        assertThat(told("""
                tone:
                  terms:
                    utilise:
                      use: use
                      examples:
                        pass: [We utilise it.]
                        fail: [We use it.]
                    e-wallet: { avoid: [wallet], examples: { fail: [A digital wallet.] } }
                    digital-wallet: { avoid: [digital wallet] }
                """))
                .containsExactly(
                        "r.yaml:6:16: tone.terms.utilise: expected \"We utilise it.\" to pass, but \"utilise\" at 1:4"
                                + " breaks tone/avoided-term: say \"use\", not \"utilise\"",
                        "r.yaml:7:16: tone.terms.utilise: expected \"We use it.\" to fail, but the entry finds nothing",
                        "r.yaml:8:53: tone.terms.e-wallet: expected \"A digital wallet.\" to fail, but the entry finds"
                                + " nothing; tone.terms.digital-wallet does: \"digital wallet\" at 1:3");
    }

    /** That another layer's term finds something else in it does not make an example fail by its own. */
    @Test
    void whatAnotherLayerFindsBesideIsNoExcuse() {
        assertThat(told("""
                extends: pack:inclusive-language
                tone: { terms: { mine: { avoid: [zzz], examples: { fail: [The whitelist.] } } } }
                """))
                .singleElement()
                .asString()
                .contains("tone.terms.mine: expected \"The whitelist.\" to fail");
    }

    /** A later layer's term that finds the same words tells in the place of an earlier one, whose example holds. */
    @Test
    void whatALaterLayerTellsInItsPlaceHolds() {
        assertThat(told("""
                extends: pack:inclusive-language
                tone: { terms: { mine: { avoid: [whitelist, whitelisting], use: list } } }
                """)).isEmpty();
    }

    @Test
    void anEntryThatOnlyPassesIsNotExercised() {
        assertThat(told("tone: { terms: { cheap: { examples: { pass: [Good value.] } } } }"))
                .containsExactly("r.yaml:1:18: tone.terms.cheap: expected an example that the entry fires on, but there"
                        + " are only some that pass; add one to examples.fail");
    }

    /** Each entry applies somewhere, some day, to someone, and is tried there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "markets: [DE, US-NY], examples: { pass: Fine., fail: So cheap. }",
                "channels: [sms, push], examples: { pass: Fine., fail: So cheap. }",
                "languages: [en-GB], examples: { pass: Fine., fail: So cheap. }",
                "from: 2031-01-01, examples: { pass: Fine., fail: So cheap. }",
                "until: 2011-01-01, examples: { pass: Fine., fail: So cheap. }",
                "severity: off, examples: { pass: Fine., fail: So cheap. }",
                "examples: { fail: { html: '<p>So cheap</p>' } }",
                "examples: { fail: { markdown: 'So *cheap*' } }",
                "examples: { fail: { mjml: '<mjml><mj-body><mj-text>So cheap</mj-text></mj-body></mjml>' } }",
                "avoid: [{ words: cheap, parts: [subject] }], examples: { pass: So cheap., fail: { subject: So cheap } }",
                "avoid: [{ words: cheap, parts: [subject] }], examples: { pass: { preheader: So cheap }, fail: { subject: "
                        + "So cheap, html: '<p>a</p>' } }",
                "avoid: [{ words: cheap, parts: [preheader] }], examples: { fail: { preheader: 'a < b: So cheap' } }",
                "markets: [GB], examples: { pass: { text: So cheap, market: FR }, fail: { text: So cheap, market: GB } }",
            })
    void anExampleIsLintedAsIfItsEntryApplied(String entry) {
        assertThat(told("rules: { tone/avoided-term: off }\ncontent: [{ path: '**', lint: false }]\n"
                        + "tone: { terms: { cheap: { " + entry + " } } }"))
                .isEmpty();
    }

    @Test
    void coloursAndFontsAreShownAsStyles() {
        assertThat(told("""
                colors:
                  palette:
                    ink: { value: "#1a1a2e", examples: { pass: ["#1a1a2e", "background: #1a1a2e"] } }
                    coral:
                      value: "#ff5a4e"
                      roles: [background]
                      examples: { pass: ["background: #ff5a4e"], fail: ["color: #ff5a4e", "background: #ff5a4f"] }
                fonts:
                  families: { body: { stack: [Arial, serif], examples: { pass: "font-family: Arial, serif", fail: "font-family: Arail" } } }
                  hierarchy:
                    body: { size: 14px..18px, examples: { pass: "font-size: 14px", fail: "font-size: 12px" } }
                """)).isEmpty();
    }

    @Test
    void dutiesAreTriedWithoutTheirFlagAndFlagsInAnyIndustry() {
        assertThat(told("""
                approvals: { roles: { legal: [a@b.example] } }
                disclaimers:
                  risk:
                    text: Your capital is at risk.
                    markets: [GB]
                    examples: { pass: Your capital is at risk., fail: Invest now. }
                compliance:
                  flags:
                    fund:
                      industry: financial
                      raised-by: [fund]
                      requires: { disclaimers: [risk] }
                      forbids: [cannot lose]
                      examples:
                        pass: [Save more., "A fund. Your capital is at risk."]
                        fail: ["A fund. You cannot lose. Your capital is at risk."]
                    claim: { raised-by: [best], requires: { approvals: [legal] }, examples: { pass: Good., fail: Best. } }
                  forbids:
                    reply: { match: [{ pattern: "^Re:", parts: [subject] }], examples: { pass: { subject: Hello }, fail: { subject: "Re: Hello" } } }
                """)).isEmpty();
    }

    @Test
    void anElementIsMissedByWhatLacksIt() {
        assertThat(told("""
                compliance:
                  elements:
                    unsubscribe:
                      channels: [email]
                      any: [{ link: { text: [unsubscribe] } }]
                      examples: { pass: "<a href='u'>Unsubscribe</a>", fail: "<p>Unsubscribe by mail.</p>" }
                    age: { always: false, any: ["18+"], examples: { pass: 18+ only, fail: Bet now } }
                """)).isEmpty();
    }

    @Test
    void whatIsNotEnforcedIsNamedAndNotRun() {
        ExampleReport report = run("""
                approvals:
                  roles: { brand: { members: [brand@northwind.example], examples: { pass: x, fail: y } } }
                """);

        assertThat(report.holds()).isTrue();
        assertThat(report.notRun()).map(Object::toString).containsExactly("r.yaml:2:12: approvals.roles.brand");
        assertThat(report.summary()).isEqualTo("There are no examples to run.");
    }

    @Test
    void entriesThatAreSwitchedOffAreLeftAlone() {
        assertThat(run("tone: { terms: { a: { in-force: false, examples: { fail: nothing } }, b: off } }"))
                .isEqualTo(new ExampleReport(0, 0, List.of(), List.of(), List.of()));
    }

    @Test
    void anExampleIsOnePieceOfContent() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> run("tone: { terms: { a: { examples: { fail: { text: x, html: y } } } } }")))
                .hasMessageContaining(
                        "r.yaml:1:41: /tone/terms/a/examples/fail/0: the example is no one piece of content.");
    }

    private static ExampleReport run(String ruleset) {
        return RulesetExamples.run(Ruleset.parse("r.yaml", ruleset), TODAY);
    }

    private static List<String> told(String ruleset) {
        return run(ruleset).mismatches().stream().map(Object::toString).toList();
    }
}
