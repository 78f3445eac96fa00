package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.LintResult;
import io.brandrules.lint.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What looks like a claim, and the library of those that are approved. */
class ClaimsTest {
    private static final String LIBRARY = """
            claims:
              gb: { text: "#1 for service", markets: [GB], until: 2027-02-28 }
              us: { text: "#1 for service", markets: [US], until: 2026-06-30 }
              de: { text: Nr. 1 im Service, languages: [de] }
            claim-patterns: [{ pattern: "#\\\\s?1\\\\b" }, { pattern: "Nr\\\\. ?1\\\\b" }]
            """;

    @Test
    void eachMarketOfADocumentHasItsOwnApproval() {
        assertThat(told(LIBRARY, "<p>#1 for service</p>", "GB")).isEmpty();
        assertThat(told(LIBRARY, "<p>#1 for service</p>", "US"))
                .containsExactly("compliance/expired-claim claims.us [US]");
        assertThat(told(LIBRARY, "<p>#1 for service</p>", "GB", "IE"))
                .containsExactly("compliance/claim-out-of-scope claims.gb [IE]");
        assertThat(told(LIBRARY, "<p>#1 for service</p>", "IE"))
                .containsExactly("compliance/claim-out-of-scope claims.gb [IE]");
    }

    @Test
    void twoApprovalsTogetherCoverAllMarkets() {
        String both = """
                claims:
                  gb: { text: Best bank, markets: [GB] }
                  ie: { text: Best bank, markets: [IE] }
                claim-patterns: [best]
                """;
        assertThat(told(both, "<p>Best bank</p>", "GB", "IE")).isEmpty();
        assertThat(told(both, "<p>Best bank</p>", "GB", "FR"))
                .containsExactly("compliance/claim-out-of-scope claims.gb [FR]");
    }

    @Test
    void withoutAMarketItIsNotChecked() {
        assertThat(told(LIBRARY, "<p>#1 for service</p>")).containsExactly("content/not-checked null []");
        assertThat(told(LIBRARY, "<p>#1</p>")).containsExactly("compliance/unsubstantiated-claim claim-patterns []");
    }

    @Test
    void theLanguageOfTheTextDecides() {
        assertThat(told(LIBRARY, "<p lang=de>Nr. 1 im Service</p>", "GB")).isEmpty();
        assertThat(told(LIBRARY, "<p>Nr. 1 im Service</p>", "GB"))
                .containsExactly("compliance/claim-out-of-scope claims.de [GB]");
        String unmarked = "claims: { de: { text: Nr. 1, languages: [de] } }";
        assertThat(places(Lint.by(unmarked).lint(Content.html("a.html", "<p>Nr. 1</p>"))))
                .containsExactly("content/not-checked null []");
    }

    @Test
    void aClaimShieldsInItsLanguagesAlone() {
        String bank = """
                claims: { best: { text: Best bank, languages: [en] } }
                tone: { terms: { best: {} } }
                """;
        assertThat(told(bank, "<p lang=en>Best bank</p>", "GB")).isEmpty();
        assertThat(told(bank, "<p lang=de>Best bank</p>", "GB"))
                .containsExactly(
                        "tone/avoided-term tone.terms.best [GB]", "compliance/claim-out-of-scope claims.best [GB]");
        assertThat(told(bank, "<p lang=de>Unsere <span lang=en>best bank</span></p>", "GB"))
                .isEmpty();
    }

    @Test
    void aPreferredWordingShieldsInItsLanguagesAlone() {
        String words = """
                tone: { terms: { prime: { use: best bank, languages: [en] }, best: {} } }
                """;
        assertThat(told(words, "<p lang=en>Our best bank</p>", "GB")).isEmpty();
        assertThat(told(words, "<p lang=de>Unsere best bank</p>", "GB"))
                .containsExactly("tone/avoided-term tone.terms.best [GB]");
    }

    @Test
    void aClaimIsToldWithoutAnyPattern() {
        String old = "claims: { best: { text: Bank of 2024, until: 2024-12-31, severity: warning } }";
        assertThat(Lint.places(Lint.html(old, "<p>Your <b>Bank</b> of&nbsp;2024</p>")))
                .containsExactly("1:12 warning compliance/expired-claim");
        assertThat(told("claims: { best: off }", "<p>best</p>", "GB")).isEmpty();
    }

    @Test
    void theLongerClaimThatIsInForceCoversTheShorter() {
        String renewed = """
                claims:
                  old: { text: Best bank, until: 2024-12-31 }
                  new: { text: Best bank of the north }
                """;
        assertThat(told(renewed, "<p>Best bank of the north</p>", "GB")).isEmpty();
        assertThat(told(renewed, "<p>Best bank</p>", "GB")).containsExactly("compliance/expired-claim claims.old [GB]");
    }

    @Test
    void demandedTextsAreNoClaims() {
        String ruleset = """
                disclaimers: { risk: { always: true, text: You may lose 100% of what you invest. } }
                claim-patterns: [{ pattern: "\\\\d+%" }]
                """;
        assertThat(told(ruleset, "<p>You may lose 100% of what you invest.</p>", "GB"))
                .isEmpty();
        assertThat(told(ruleset, "<p>You may lose 100% of what you invest. 100% safe.</p>", "GB"))
                .hasSize(1);
    }

    @Test
    void theNearestIsNamedIfItIsNear() {
        String ruleset = """
                claims:
                  service: { text: Rated best for customer service in 2026 }
                  app: { text: Rated best mobile app }
                  elsewhere: { text: Best for customer care, markets: [US] }
                claim-patterns: [best]
                """;
        assertThat(messages(ruleset, "<p>We are the best for customer service.</p>"))
                .singleElement()
                .asString()
                .contains("the nearest is \"Rated best for customer service in 2026\" (claims.service)");
        assertThat(messages(ruleset, "<p>Do your best today.</p>"))
                .singleElement()
                .asString()
                .contains("have it approved");
    }

    @Test
    void severalWordingsAndVariables() {
        String ruleset = """
                claims: { share: { text: ["{n}% of customers recommend us", "{n} in 10 recommend us"] } }
                claim-patterns: [{ pattern: "\\\\d+ ?%" }, { pattern: "\\\\d in 10" }]
                """;
        assertThat(told(ruleset, "<p>92% of customers recommend us. 9 in 10 recommend us.</p>", "GB"))
                .isEmpty();
        assertThat(told(ruleset, "<p>92% of customers love us.</p>", "GB")).hasSize(1);
    }

    private static List<String> messages(String ruleset, String html) {
        return lint(ruleset, html, "GB").violations().stream()
                .map(Violation::message)
                .toList();
    }

    private static List<String> told(String ruleset, String html, String... markets) {
        return places(lint(ruleset, html, markets));
    }

    private static List<String> places(LintResult result) {
        return result.violations().stream()
                .map(violation -> violation.rule() + " " + violation.entry().orElse(null) + " " + violation.markets())
                .toList();
    }

    private static LintResult lint(String ruleset, String html, String... markets) {
        Content content = Content.html("a.html", html).language("en");
        for (String market : markets) {
            content = content.market(market);
        }
        return Lint.by(ruleset).lint(content);
    }
}
