package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.LintResult;
import io.brandrules.lint.Severity;
import io.brandrules.lint.Verdict;
import io.brandrules.lint.Violation;
import io.brandrules.ruleset.Ruleset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the front door promises for one piece of content. */
class BrandLinterTest {
    private static final String TERM = "tone: { terms: { cheap: { avoid: [cheap], use: low-cost } } }";

    @Test
    void a_violation_says_all_there_is_to_say() {
        Violation violation =
                Lint.html("""
                        brand: Northwind
                        tone:
                          terms:
                            cheap:
                              avoid: [cheap]
                              use: low-cost
                              because: We are not cheap.
                              source: Brand book
                              owner: brand
                        """, "<p>\r\n\uD83D\uDE00 So cheap!</p>").violations().get(0);

        assertThat(violation).hasToString("a.html:2:7 error say \"low-cost\", not \"cheap\" tone/avoided-term");
        assertThat(violation.range().start().offset()).isEqualTo(11);
        assertThat(violation.range().end().offset()).isEqualTo(16);
        assertThat(violation.excerpt()).isEqualTo("cheap");
        assertThat(violation.sourceLine()).isEqualTo("\uD83D\uDE00 So cheap!</p>");
        assertThat(violation.entry()).contains("tone.terms.cheap");
        assertThat(violation.origin().map(Object::toString)).contains("brand-rules.yaml:4:5");
        assertThat(violation.because()).contains("We are not cheap.");
        assertThat(violation.source()).contains("Brand book");
        assertThat(violation.owner()).contains("brand");
    }

    @Test
    void the_verdict_fails_on_errors_alone() {
        assertThat(Lint.html(TERM, "<p>cheap</p>").verdict()).isEqualTo(Verdict.FAIL);
        assertThat(Lint.html(TERM + "\nrules: { tone/avoided-term: warning }", "<p>cheap</p>")
                        .verdict())
                .isEqualTo(Verdict.PASS);
        assertThat(Lint.html(TERM, "<p>fine</p>").verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void severities_come_from_outside_then_the_entry_then_the_mapping_then_the_section_then_the_rule() {
        String entry = "tone: { terms: { cheap: { avoid: [cheap], severity: info } } }";
        String section = "\nrules: { tone/avoided-term: warning }";
        String mapping = "\ncontent: [{ path: \"**\", rules: { tone/avoided-term: info } }]";
        String off = "\nrules: { tone/avoided-term: off }";
        String html = "<p>cheap</p>";

        assertThat(Lint.places(Lint.html(TERM, html))).containsExactly("1:4 error tone/avoided-term");
        assertThat(Lint.places(Lint.html(TERM + section, html))).containsExactly("1:4 warning tone/avoided-term");
        assertThat(Lint.places(Lint.html(TERM + section + mapping, html)))
                .containsExactly("1:4 info tone/avoided-term");
        assertThat(Lint.places(Lint.html(entry + section, html))).containsExactly("1:4 info tone/avoided-term");
        assertThat(Lint.places(Lint.html(entry + off, html))).isEmpty();
        BrandLinter overridden = new BrandLinter(Linting.of(
                Ruleset.parse("r.yaml", entry + off),
                Lint.DAY,
                Map.of("tone/avoided-term", Severity.ERROR),
                Optional.empty()));
        assertThat(Lint.places(overridden.lint(Content.html("a.html", html))))
                .containsExactly("1:4 error tone/avoided-term");
    }

    @Test
    void an_entry_holds_in_its_markets_channels_languages_and_days_alone() {
        BrandLinter linter = Lint.by("""
                markets: { DACH: [DE, AT, CH] }
                tone:
                  terms:
                    cheap:
                      avoid: [cheap]
                      markets: [DACH, US]
                      channels: [email]
                      languages: [en]
                      from: 2026-01-01
                      until: 2026-12-31
                """);
        Content covered =
                Content.html("a.html", "<p>cheap</p>").channel("email").language("en-GB");

        assertThat(linter.lint(covered.market("AT")).violations()).hasSize(1);
        assertThat(linter.lint(covered.market("US-NY")).violations()).hasSize(1);
        assertThat(linter.lint(covered.market("DACH")).violations().get(0).markets())
                .containsExactly("AT", "CH", "DE");
        assertThat(linter.lint(covered.market("FR")).violations()).isEmpty();
        assertThat(linter.lint(covered.market("AT").channel("copy")).violations())
                .isEmpty();
        assertThat(linter.lint(covered.market("AT").language("de")).violations())
                .isEmpty();
        assertThat(linter.asOf(LocalDate.of(2027, 1, 1))
                        .lint(covered.market("AT"))
                        .violations())
                .isEmpty();
    }

    @Test
    void a_market_that_decides_and_is_not_known_is_said() {
        LintResult result = Lint.html("tone: { terms: { cheap: { avoid: [cheap], markets: [GB] } } }", "<p>cheap</p>");
        assertThat(Lint.places(result)).containsExactly("1:1 warning content/not-checked");
        assertThat(result.violations().get(0).details()).containsEntry("cause", "unknown-market");
    }

    @Test
    void content_says_what_it_is() {
        BrandLinter linter = Lint.by("""
                disclaimers: { risk: { always: true, markets: [GB], channels: [email], text: Your capital is at risk. } }
                """);
        String meta = "<meta name=\"brand-rules:market\" content=\"GB\"><meta name=\"brand-rules:channel\""
                + " content=\"email\"><p>Hello</p>";
        LintResult result = linter.lint(Content.html("a.html", meta));
        assertThat(result.markets()).containsExactly("GB");
        assertThat(result.channel()).contains("email");
        assertThat(result.violations()).extracting(Violation::rule).containsExactly("disclaimer/missing");

        LintResult markdown = linter.lint(Content.markdown(
                "a.md", "---\nbrand-rules-market: [GB, DE]\nbrand-rules-channel: email\n---\n\nHello\n"));
        assertThat(markdown.markets()).containsExactly("DE", "GB");
        assertThat(markdown.violations()).extracting(Violation::rule).containsExactly("disclaimer/missing");
        assertThat(markdown.violations().get(0).markets()).containsExactly("GB");
    }

    @Test
    void a_market_that_does_not_exist_is_said() {
        LintResult result =
                Lint.by(TERM).lint(Content.html("a.html", "<p>Hello</p>").market("XX"));
        assertThat(result.violations())
                .extracting(v -> v.details().get("cause"))
                .containsExactly("unknown-code");
        assertThat(result.violations().get(0).message()).contains("\"XX\"");
    }

    @Test
    void flags_and_the_approvals_they_need_are_in_the_result() {
        LintResult result = Lint.html("""
                industries: [financial]
                compliance:
                  flags:
                    investment: { industry: financial, raised-by: [ISA], requires: { approvals: [compliance] } }
                    promoted: { raised-by: [{ flags: [investment] }] }
                    betting: { industry: gambling, raised-by: [bet] }
                approvals:
                  roles: { brand: { members: [a@b.example] }, compliance: { members: [c@b.example] } }
                  always: [brand]
                """, "<p>You bet: our ISA.</p>");
        assertThat(result.flags()).extracting(f -> f.flag()).containsExactly("investment", "promoted");
        assertThat(result.flags().get(0).raisedBy())
                .extracting(h -> h.excerpt())
                .containsExactly("ISA");
        assertThat(result.approvals())
                .extracting(a -> a.role() + " " + a.state())
                .containsExactly("brand required", "compliance required");
    }

    @Test
    void the_words_of_a_disclaimer_raise_no_flag() {
        LintResult result = Lint.html("""
                disclaimers: { risk: { text: "Investing puts your capital at risk." } }
                compliance: { flags: { investment: { raised-by: [investing] } } }
                """, "<p>Investing puts your <b>capital</b> at risk.</p>");
        assertThat(result.flags()).isEmpty();
    }

    @Test
    void a_fragment_lacks_nothing() {
        String ruleset = "disclaimers: { risk: { always: true, text: Your capital is at risk. } }";
        Content content = Content.html("a.html", "<p>Hello</p>");
        assertThat(Lint.by(ruleset).lint(content).violations()).hasSize(1);
        assertThat(Lint.by(ruleset).lint(content.fragment()).violations()).isEmpty();
    }

    @Test
    void bytes_are_decoded_by_what_they_declare_and_guessing_is_said() {
        BrandLinter linter = Lint.by("tone: { terms: { money: { avoid: [Geldbörse] } } }");
        byte[] declared = "<meta charset=\"iso-8859-1\"><p>Geldb\u00f6rse</p>".getBytes(StandardCharsets.ISO_8859_1);
        byte[] undeclared = "<p>Geldb\u00f6rse</p>".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Lint.places(linter.lint(Content.of("a.html", declared))))
                .containsExactly("1:31 error tone/avoided-term");
        assertThat(linter.lint(Content.of("a.html", undeclared)).violations())
                .extracting(Violation::rule)
                .containsExactly("content/not-checked", "tone/avoided-term");
    }

    @Test
    void what_cannot_be_read_is_said_and_nothing_is_thrown(@TempDir Path folder) {
        BrandLinter linter = Lint.by(TERM);
        LintResult missing = linter.lint(Content.file(folder.resolve("gone.html")));
        assertThat(missing.violations())
                .extracting(v -> v.details().get("cause"))
                .containsExactly("unreadable");
        assertThat(missing.failures()).hasSize(1);

        LintResult binary = linter.lint(Content.of("a.html", new byte[] {'<', 'p', '>', 0, 1, 2, 0}));
        assertThat(binary.violations())
                .extracting(v -> v.details().get("cause"))
                .containsExactly("binary");
        assertThat(binary.violations()).extracting(Violation::severity).containsExactly(Severity.ERROR);

        LintResult later = linter.lint(Content.eml("a.eml", "Content-Type: image/png\n\nNone of it is text"));
        assertThat(later.violations()).extracting(v -> v.details().get("cause")).containsExactly("unsupported-format");
    }

    @Test
    void depth_and_length_are_no_obstacle() {
        BrandLinter linter = Lint.by(TERM + "\ncolors: { palette: { ink: \"#1a1a2e\" } }");
        String deep = "<div>".repeat(100_000) + "cheap" + "</div>".repeat(100_000);
        assertThat(linter.lint(Content.html("deep.html", deep)).violations())
                .extracting(Violation::rule)
                .contains("tone/avoided-term");
        String longLine = "<p style=\"color:#1a1a2e\">cheap and cheerful</p>".repeat(100_000);
        assertThat(linter.lint(Content.html("long.html", longLine)).violations())
                .hasSize(100_000);
    }

    @Test
    void the_same_mistake_in_the_same_words_has_fingerprints_that_differ_and_stay() {
        String once = "<p>It is so cheap here</p>";
        List<String> before = fingerprints(once + once);
        assertThat(before).hasSize(2).doesNotHaveDuplicates();
        assertThat(fingerprints("<!-- moved -->\n\n   " + once + "\r\n\t" + once))
                .isEqualTo(before);
    }

    @Test
    void a_fingerprint_is_the_same_from_one_version_to_the_next() {
        assertThat(fingerprints("<p>So cheap!</p>")).containsExactly("067e0eb9fd68a444fcce429c");
        assertThat(fingerprints("<p>\uD83D\uDE00\uD83D\uDE00 cheap</p>")).containsExactly("bdf06a8eea1892056b858c35");
    }

    private static List<String> fingerprints(String html) {
        return Lint.html(TERM, html).violations().stream()
                .map(Violation::fingerprint)
                .toList();
    }
}
