package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The plain part of a mail and its HTML part say the same: a reader sees one of them. */
class MailAlternativesTest {
    private static final String DISCLAIMER = """
            disclaimers: { risk: { always: true, text: { en: Your capital is at risk. } } }
            """;

    @Test
    void whatBothSayIsMetOnce() {
        String ruleset = "tone: { emphasis: { exclamation-marks: ..1, all-caps-words: ..2 } }";
        assertThat(lint(ruleset, mail("It is here! BUY NOW today.", "<p>It is here!</p><p>BUY NOW today.</p>")))
                .isEmpty();
        assertThat(lint(ruleset, mail("It is here!", "<p>It is here!</p><p>Look!</p>")))
                .containsExactly("tone/exclamation !");
    }

    @Test
    void whatStandsOutsideOfThemIsMetWithEither() {
        String ruleset = "tone: { emphasis: { exclamation-marks: ..1 } }";
        String footer = "--mixed\nContent-Type: text/plain\n\nBye!\n--mixed--\n";
        String both =
                "Content-Type: multipart/mixed; boundary=mixed\n\n--mixed\n" + mail("Hello!", "<p>Hello!</p>") + footer;
        assertThat(lint(ruleset, both)).containsExactly("tone/exclamation !");
    }

    @Test
    void whatEveryReaderMustSeeStandsInEach() {
        String said = "Your capital is at risk.";
        assertThat(lint(DISCLAIMER, mail(said, "<p>" + said + "</p>"))).isEmpty();
        assertThat(lint(DISCLAIMER, mail(said, "<p>Invest.</p>"))).containsExactly("disclaimer/missing ");
        assertThat(lint(DISCLAIMER, mail("Invest.", "<p>" + said + "</p>"))).containsExactly("disclaimer/missing ");
    }

    @Test
    void aNameHasItsMarkInEach() {
        String ruleset = "tone: { names: { Northwind: { mark: \"®\", mark-on: first } } }";
        assertThat(lint(ruleset, mail("Northwind® and Northwind", "<p>Northwind</p>")))
                .containsExactly("tone/missing-mark Northwind");
        assertThat(lint(ruleset, mail("Northwind® and Northwind", "<p>Northwind®</p><p>Northwind</p>")))
                .isEmpty();
    }

    @Test
    void templatesWithinThemKeepTheirArms() {
        String ruleset = "tone: { emphasis: { exclamation-marks: ..1 } }";
        String html = "<p>{% if a %}Hello!{% else %}Welcome!{% endif %}</p>";
        assertThat(lint(ruleset, mail("{% if a %}Hello!{% else %}Welcome!{% endif %}", html)))
                .isEmpty();
        assertThat(lint(ruleset, mail("Hello", html + "<p>Bye!</p>"))).containsExactly("tone/exclamation !");
    }

    @Test
    void anAlternativeWithinAnotherIsAPartOfIt() {
        String ruleset = "tone: { emphasis: { exclamation-marks: ..1 } }";
        String outer = """
                Content-Type: multipart/alternative; boundary=outer

                --outer
                Content-Type: text/plain

                Hello!
                --outer
                Content-Type: multipart/alternative; boundary=inner

                --inner
                Content-Type: text/html

                <p>Hello!</p>
                --inner
                Content-Type: text/html

                <p>Hello</p>
                --inner--
                --outer--
                """;
        assertThat(lint(ruleset, outer)).isEmpty();
    }

    private static List<String> lint(String ruleset, String mail) {
        return Lint.by("brand: Test\n" + ruleset)
                .lint(Content.of("a.eml", mail.getBytes(StandardCharsets.UTF_8)).language("en"))
                .violations()
                .stream()
                .map(MailAlternativesTest::told)
                .toList();
    }

    private static String told(Violation violation) {
        return violation.rule() + " " + violation.excerpt();
    }

    private static String mail(String plain, String html) {
        return "Content-Type: multipart/alternative; boundary=parts\n\n"
                + "--parts\nContent-Type: text/plain; charset=utf-8\n\n" + plain + "\n"
                + "--parts\nContent-Type: text/html; charset=utf-8\n\n" + html + "\n--parts--\n";
    }
}
