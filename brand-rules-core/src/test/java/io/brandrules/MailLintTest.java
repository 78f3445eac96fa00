package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.LintResult;
import io.brandrules.lint.Violation;
import io.brandrules.mime.RawMail;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Mails as they are sent, from the front door. */
class MailLintTest {
    private static final String RULESET = """
            brand: Test
            colors: { palette: { ink: "#1a1a2e", white: "#ffffff" } }
            tone: { terms: { e-wallet: { avoid: [{ words: e-wallet, inflect: false }], use: Northwind Pay } } }
            """;

    @Test
    void everyPlaceIsThatInTheFile() {
        assertThat(told(lint("service.eml")))
                .containsExactly(
                        "8:32 tone/avoided-term e-wallet",
                        "20:7 tone/avoided-term e-wallet",
                        "22:25 tone/avoided-term e-wallet",
                        "30:5 color/off-palette #ff00aa",
                        "32:45 tone/avoided-term e-wallet",
                        "34:45 tone/avoided-term e-wallet",
                        "35:33 tone/avoided-term e-wallet",
                        "37:73 tone/avoided-term e-wallet",
                        "39:5 tone/avoided-term e-wallet");
    }

    @Test
    void whatIsFixedIsEncodedAsTheRest() {
        for (String name : List.of("gmail.eml", "service.eml")) {
            String mail = text(name);
            for (int round = 0; round < 20; round++) {
                mail = Fixer.apply(mail, lint(name, mail).violations(), true);
            }
            assertThat(told(lint(name, mail))).as(mail).noneMatch(line -> line.contains("avoided-term"));
        }
    }

    @Test
    void aFixInAnEncodedPartWantsALook() {
        assertThat(lint("service.eml").violations())
                .filteredOn(violation -> violation.rule().equals("tone/avoided-term"))
                .extracting(violation -> violation.fix().orElseThrow().safety().id())
                .containsExactly("review", "safe", "safe", "review", "review", "review", "review", "review");
    }

    @Test
    void whatAPartHasNoCharacterForIsNotOffered() {
        String ruleset = RULESET.replace("Northwind Pay", "Pay\u2122");
        LintResult result = Lint.by(ruleset).lint(Content.eml("a.eml", text("service.eml")));
        assertThat(result.violations())
                .filteredOn(violation -> violation.rule().equals("tone/avoided-term"))
                .extracting(violation -> violation.fix().isPresent())
                .containsExactly(true, false, false, true, true, true, true, true);
        String ascii = "Content-Type: text/plain; charset=us-ascii\n\nAn e-wallet.\n";
        String japanese = ascii.replace("us-ascii", "iso-2022-jp");
        assertThat(Lint.by(ruleset.replace("Pay", "شيك"))
                        .lint(Content.eml("a.eml", japanese))
                        .violations())
                .allMatch(violation -> violation.fix().isEmpty())
                .hasSize(1);
    }

    @Test
    void aMailIsAMailWithoutAMapping() {
        LintResult result = lint("service.eml");
        assertThat(result.format()).isEqualTo("eml");
        assertThat(result.channel()).contains("email");
        assertThat(result.language()).contains("en-GB");
    }

    @Test
    void aHeaderIsFoundAndIsNoMetadataOfThePage() {
        String forbids = """
                brand: Test
                compliance:
                  forbids:
                    a: { match: [{ header: { List-Unsubscribe: northwind } }] }
                    b: { match: [{ meta: List-Unsubscribe }] }
                    c: { match: [{ pattern: "(?i)zo\u00eb", parts: [subject] }] }
                    d: { match: [{ words: guaranteed, parts: [preheader] }] }
                """;
        LintResult result = Lint.by(forbids).lint(Content.eml("a.eml", text("service.eml")));
        assertThat(Lint.places(result))
                .containsExactly("9:16 error compliance/prohibited-claim", "10:19 error compliance/prohibited-claim");
    }

    private static LintResult lint(String name) {
        return lint(name, text(name));
    }

    private static LintResult lint(String name, String text) {
        return Lint.by(RULESET).lint(Content.eml(name, text));
    }

    private static List<String> told(LintResult result) {
        return result.violations().stream().map(MailLintTest::told).toList();
    }

    private static String told(Violation violation) {
        return violation.range().start() + " " + violation.rule() + " " + violation.excerpt();
    }

    private static String text(String name) {
        try (InputStream in = MailLintTest.class.getResourceAsStream("/io/brandrules/mail/" + name)) {
            return RawMail.decode(Objects.requireNonNull(in, name).readAllBytes())
                    .text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
