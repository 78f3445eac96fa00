package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.Violation;
import io.brandrules.ruleset.Ruleset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A demanded text is seen in each kind of client and each window, or it is told where it is not. */
class SeenByAllTest {
    private static final BrandLinter LINTER = BrandLinter.of(Ruleset.parse("brand-rules.yaml", """
            disclaimers: { risk: { always: true, text: { en: "Your capital is at risk." } } }
            """));

    private static final String RISK = "<p class=\"risk\">Your capital is at risk.</p>";

    private static final String DARK =
            "<style>@media (prefers-color-scheme: dark) { body { background: #000000 } p { color: #ffffff } }</style>";

    @Test
    void plainTextOfAMailIsSeenByEveryone() {
        assertThat(told(mail("<!--[if mso]><table><tr><td><![endif]-->" + RISK
                        + "<!--[if mso]></td></tr></table><![endif]-->")))
                .isEmpty();
        assertThat(told(mail(DARK + RISK))).isEmpty();
    }

    @Test
    void mailsRunNoScripts() {
        Content content = Content.html("a.html", "<p>Hello</p><noscript>" + RISK + "</noscript>");
        assertThat(LINTER.lint(content.channel("email")).violations()).isEmpty();
        assertThat(LINTER.lint(content.channel("landing-page")).violations()).hasSize(1);
    }

    @Test
    void whatIsStruckOutIsSaidNoMore() {
        assertThat(told(html("<p><del>Your capital is at risk.</del></p>"))).containsExactly("it is struck out");
        assertThat(told(html("<p>Your <s>capital</s> is at risk.</p>"))).containsExactly("it is struck out");
        assertThat(told(html("<p><s>Old.</s> Your capital is at risk.</p>"))).isEmpty();
        assertThat(told(html("<p><s>Your capital is at risk.</s></p>" + RISK))).isEmpty();
        assertThat(told(html("<p style='display:none'><s>Your capital is at risk.</s></p>"
                        + "<p><s>Your capital is at risk.</s></p>")))
                .containsExactly("it is struck out");
    }

    @Test
    void contrastOverAnImageIsNotChecked() {
        String ruleset = """
                disclaimers:
                  risk: { always: true, text: { en: "Your capital is at risk." }, prominence: { contrast: 4.5 } }
                """;
        assertThat(Lint.html(ruleset, "<div style=\"background-image:url(a.png)\">" + RISK + "</div>")
                        .violations())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.rule()).isEqualTo("content/not-checked");
                    assertThat(violation.message()).contains("the contrast of text over an image");
                });
    }

    @Test
    void clientsAreNamedWhereOneDiffersFromAnother() {
        assertThat(told(html("<!--[if mso]><p>Hello</p><![endif]--><!--[if !mso]><!-->" + RISK + "<!--<![endif]-->")))
                .containsExactly("it is hidden in Outlook");
        assertThat(told(html("<!--[if mso]>" + RISK + "<![endif]--><!--[if !mso]><!-->" + RISK + "<!--<![endif]-->")))
                .isEmpty();
        assertThat(told(html("<style>@media (prefers-color-scheme: dark) { .risk { display: none } }</style>" + RISK)))
                .containsExactly("it is hidden in dark mode");
    }

    @Test
    void windowsAreNamedByTheirWidth() {
        String narrow = "<style>@media (max-width: 600px) { .risk { display: none } }</style>";
        assertThat(told(html(narrow + RISK))).containsExactly("it is hidden where the window is 375px wide");
        assertThat(told(html(narrow + DARK + RISK))).containsExactly("it is hidden where the window is 375px wide");
        assertThat(told(html(
                        "<style>@media (prefers-color-scheme: dark) and (max-width: 600px) { .risk { display: none } }"
                                + "</style>" + RISK)))
                .containsExactly("it is hidden in dark mode where the window is 375px wide");
    }

    private static Content html(String body) {
        return Content.html("mail.html", "<html lang=\"en\"><body><p>Open an account.</p>" + body + "</body></html>");
    }

    private static Content mail(String body) {
        String text = """
                From: a@northwind.example
                Subject: An account
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/plain; charset=utf-8

                Open an account. Your capital is at risk.

                --b
                Content-Type: text/html; charset=utf-8

                <html lang="en"><body><p>Open an account.</p>%s</body></html>

                --b--
                """.formatted(body);
        return Content.eml("mail.eml", text);
    }

    private static List<String> told(Content content) {
        return LINTER.lint(content.language("en")).violations().stream()
                .map(Violation::message)
                .map(message -> message.replace("the disclaimer \"risk\" is not plain to see: ", ""))
                .toList();
    }
}
