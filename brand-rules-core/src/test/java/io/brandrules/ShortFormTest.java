package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A text whose short form is its own beginning is judged once. */
class ShortFormTest {
    private static final String RISK = """
            disclaimers:
              risk:
                always: true
                text:
                  en:
                    all: ["Don't invest unless you're prepared to lose it all. You are not protected.", "Learn more"]
                    short: "Don't invest unless you're prepared to lose it all."
                prominence: { size: 14px }
            """;

    @Test
    void changedWordIsToldOnce() {
        assertThat(rules("<p>Don't invest unless you're ready to lose it all. You are not protected. Learn more</p>"))
                .containsExactly("disclaimer/altered");
        assertThat(rules("<p>Don't invest unless you're ready to lose it all.</p>"))
                .containsExactly("disclaimer/altered");
    }

    @Test
    void smallTextIsToldOnce() {
        assertThat(rules(
                        "<p style='font-size:10px'>Don't invest unless you're prepared to lose it all. You are not protected.</p>"
                                + "<p style='font-size:16px'>Learn more</p>"))
                .containsExactly("disclaimer/not-prominent");
    }

    @Test
    void aShortFormIsForTheChannelsThatItNames() {
        BrandLinter linter = Lint.by("""
                disclaimers:
                  risk:
                    always: true
                    text:
                      en:
                        any: ["Your capital is at risk, and you may get back less than you put in."]
                        short: { text: "Capital at risk.", channels: [Social, sms] }
                """);
        Content brief = Content.html("m.html", "<p>Capital at risk.</p>");
        assertThat(linter.lint(brief.channel("social")).violations()).isEmpty();
        assertThat(linter.lint(brief.channel("email")).violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.message())
                        .contains("is missing")
                        .endsWith("; its short form, which stands there, is for sms and social only"));
        assertThat(linter.lint(brief).violations()).hasSize(1);
    }

    @Test
    void theTextsOfOneDisclaimerMayShareABox() {
        String ruleset = """
                disclaimers:
                  risk:
                    always: true
                    text: { en: { all: ["Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong. Read on before you decide.", Learn more] } }
                    prominence: { boxed: true }
                """;
        String box =
                "<div style='border:1px solid'>Don't invest unless you're prepared to lose all the money you invest."
                        + " This is a high-risk investment and you should not expect to be protected if something goes wrong."
                        + " Read on before you decide. <a href='r'>Learn more</a></div>";
        assertThat(Lint.html(ruleset, "<p>" + "Buy coins with us today. ".repeat(40) + "</p>" + box)
                        .violations())
                .isEmpty();
    }

    private static List<String> rules(String html) {
        return Lint.html(RISK, html).violations().stream().map(Violation::rule).toList();
    }
}
