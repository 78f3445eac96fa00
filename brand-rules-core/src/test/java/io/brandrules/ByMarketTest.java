package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.brandrules.lint.LintResult;
import io.brandrules.lint.RaisedFlag;
import io.brandrules.lint.Violation;
import io.brandrules.ruleset.Ruleset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What differs in single markets, in every section of entries that may differ. */
class ByMarketTest {
    private static final String LENDER = """
            markets: { DACH: [DE, AT, CH] }
            disclaimers:
              lender:
                always: true
                text: General.
                because: Everywhere.
                by-market:
                  US: { text: Federal. }
                  US-MD: { text: Maryland., because: State law. }
                  DACH: { text: Allgemein. }
                  AT: off
            """;

    @Test
    void theNarrowestHolds() {
        assertThat(missing("GB")).containsExactly("General.");
        assertThat(missing("US")).containsExactly("Federal.");
        assertThat(missing("US-NY")).containsExactly("Federal.");
        assertThat(missing("US-MD")).containsExactly("Maryland.");
        assertThat(missing("DE")).containsExactly("Allgemein.");
        assertThat(missing("AT")).isEmpty();
        assertThat(missing("GB", "US-MD")).containsExactly("General.", "Maryland.");
    }

    @Test
    void whatIsNotSaidOfTheMarketStays() {
        Violation maryland = lint(LENDER, "<p>x</p>", "US-MD").violations().get(0);
        assertThat(maryland.entry()).contains("disclaimers.lender");
        assertThat(maryland.because()).contains("State law.");
        assertThat(maryland.origin()).hasToString("Optional[brand-rules.yaml:9:7]");
        Violation federal = lint(LENDER, "<p>x</p>", "US").violations().get(0);
        assertThat(federal.because()).contains("Everywhere.");
        assertThat(federal.markets()).containsExactly("US");
    }

    @Test
    void whereNoMarketIsKnownTheEntryItselfHoldsAndTheRestIsNotChecked() {
        assertThat(lint(LENDER, "<p>x</p>").violations())
                .extracting(Violation::rule)
                .containsExactly("content/not-checked", "disclaimer/missing");
    }

    @Test
    void aListMayBeAppendedToTheEntrys() {
        String ruleset = """
                tone:
                  terms: { cheap: { avoid: [cheap], by-market: { US: { avoid+: [bargain] }, GB: { avoid: [bargain] } } } }
                compliance:
                  flags:
                    fund: { raised-by: [fund], requires: { disclaimers: [a] }, by-market: { US: { requires: { disclaimers+: [b] } } } }
                disclaimers: { a: Read this., b: And this. }
                """;
        assertThat(excerpts(ruleset, "<p>A cheap bargain</p>", "US")).containsExactly("cheap", "bargain");
        assertThat(excerpts(ruleset, "<p>A cheap bargain</p>", "GB")).containsExactly("bargain");
        assertThat(excerpts(ruleset, "<p>A cheap bargain</p>", "FR")).containsExactly("cheap");
        assertThat(lint(ruleset, "<p>A fund</p>", "US").violations()).hasSize(2);
        assertThat(lint(ruleset, "<p>A fund</p>", "FR").violations()).hasSize(1);
    }

    @Test
    void whatIsAppendedIsCheckedWhereItStands() {
        assertThatThrownBy(() -> Ruleset.parse("r.yaml", """
                        tone: { terms: { cheap: { by-market: { US: { avoid+: [{ pattern: "(" }] } } } } }
                        """)).hasMessageContaining("r.yaml:1:66");
    }

    private static List<String> excerpts(String ruleset, String html, String market) {
        return lint(ruleset, html, market).violations().stream()
                .map(Violation::excerpt)
                .toList();
    }

    @Test
    void termsAndForbiddenWords() {
        String ruleset = """
                tone: { terms: { cheap: { use: good value, by-market: { US: { use: affordable }, GB: off } } } }
                compliance: { forbids: { sure: { match: [certain], by-market: { DE: { match: [sicher], severity: warning } } } } }
                """;
        assertThat(told(ruleset, "<p>cheap</p>", "FR")).containsExactly("error say \"good value\", not \"cheap\"");
        assertThat(told(ruleset, "<p>cheap</p>", "US")).containsExactly("error say \"affordable\", not \"cheap\"");
        assertThat(told(ruleset, "<p>cheap</p>", "GB")).isEmpty();
        assertThat(told(ruleset, "<p>sicher, certain</p>", "DE"))
                .containsExactly("warning \"sicher\" must not be said; take it out or say it otherwise");
        assertThat(told(ruleset, "<p>sicher, certain</p>", "FR"))
                .singleElement()
                .asString()
                .startsWith("error \"certain\"");
    }

    @Test
    void flagsElementsAndClaims() {
        String ruleset = """
                compliance:
                  flags: { fund: { raised-by: [fund], requires: { elements: [risk] }, by-market: { US: { raised-by: [mutual] } } } }
                  elements: { risk: { always: false, any: [risk], by-market: { DE: { any: [Risiko] } } } }
                claims: { best: { text: Best fund, by-market: { DE: { until: 2025-01-01 } } } }
                """;
        assertThat(told(ruleset, "<p>fund</p>", "GB"))
                .singleElement()
                .asString()
                .contains("add \"risk\"");
        assertThat(told(ruleset, "<p>fund</p>", "US")).isEmpty();
        assertThat(told(ruleset, "<p>mutual</p>", "US")).hasSize(1);
        assertThat(told(ruleset, "<p>fund</p>", "DE"))
                .singleElement()
                .asString()
                .contains("add \"Risiko\"");
        assertThat(told(ruleset, "<p>Best fund. risk</p>", "GB")).isEmpty();
        assertThat(told(ruleset, "<p>Best fund. Risiko</p>", "DE"))
                .singleElement()
                .asString()
                .contains("approved until 2025-01-01");
        assertThat(lint(ruleset, "<p>mutual fund, risk</p>", "US", "GB").flags())
                .extracting(RaisedFlag::flag)
                .containsExactly("fund");
    }

    private static List<String> missing(String... markets) {
        return lint(LENDER, "<p>x</p>", markets).violations().stream()
                .map(Violation::message)
                .map(message -> message.replaceAll(".*add \"(.*)\"$", "$1"))
                .sorted()
                .toList();
    }

    private static List<String> told(String ruleset, String html, String market) {
        return lint(ruleset, html, market).violations().stream()
                .map(violation -> violation.severity().id() + " " + violation.message())
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
