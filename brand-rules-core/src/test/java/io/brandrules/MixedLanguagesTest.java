package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.LintResult;
import io.brandrules.lint.Violation;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words within a text that are marked as another language. */
class MixedLanguagesTest {
    private static final String TERMS = """
            tone:
              terms:
                gift: { avoid: [gift], languages: [en] }
                poison: { avoid: [Gift], languages: [de] }
                rate: { avoid: [günstig] }
                use: { avoid: [utilise], use: use }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p lang=de>Das ist <span lang=en>a gift</span>|gift",
                "<p lang=en>The German <i lang=de>Gift</i> is poison|poison",
                "<p lang=en>A gift, <a href=x lang=de-AT>ein Gift</a>, a gift|gift,poison,gift",
                "<p lang=en><i lang=de>Gift</i> is a gift|poison,gift",
                "<p><i xml:lang=de>Gift</i> and <i lang=en-GB>gift</i>|poison,gift",
                "<p lang=de><b><i lang=en>a gift</i></b>|gift",
                "<p lang=en>We said <q lang=de>die günstigen Zinsen</q> today|rate",
                "<p lang=de>Wir sagten <q lang=en>günstigen</q> und <q lang=en>she utilised it</q>|use",
                "<p lang=de>Wir <b lang=en>utilised</b>, <b>günstige</b>|use,rate",
                "<p lang=fr>Le <i lang=tlh>gift</i> de <i lang=x-none>Gift</i>|''",
            })
    void wordsAreThoseOfTheirLanguage(String html, String told) {
        LintResult result = Lint.by(TERMS).lint(Content.html("a.html", html));

        assertThat(String.join(",", entries(result))).isEqualTo(told);
    }

    @Test
    void whatIsReplacedTakesTheFormsOfItsLanguage() {
        String html = "<p lang=de>Wir sagten <q lang=en>she utilised it</q>.</p>";
        List<Violation> violations =
                Lint.by(TERMS).lint(Content.html("a.html", html)).violations();

        assertThat(Fixer.apply(html, violations, true)).isEqualTo(html.replace("utilised", "used"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p lang=de>Ihr Abo von <span lang=en>Du &amp; Ich, dein</span> läuft</p>|''",
                "<p lang=de>Ihr Abo von <span lang=de-AT>dein Team</span> läuft</p>|tone/wrong-formality",
                "<p lang=de><span lang=en>Du &amp; Ich</span>: dein Abo läuft</p>|tone/wrong-formality",
            })
    void whatIsSaidInAnotherLanguageAddressesNobodyInThisOne(String html, String told) {
        LintResult result = Lint.by("tone: { formality: { de: formal } }").lint(Content.html("a.html", html));

        assertThat(String.join(
                        ",", result.violations().stream().map(Violation::rule).toList()))
                .isEqualTo(told);
    }

    @Test
    void placesHoldInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            LintResult result =
                    Lint.by(TERMS).lint(Content.html("a.html", "\uFEFF<p lang=EN>😀\r\n<i lang=DE>GIFT</i> a GIFT"));

            assertThat(Lint.places(result))
                    .containsExactly("2:12 error tone/avoided-term", "2:23 error tone/avoided-term");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void manyLanguagesCostNoMoreThanThoseThatHaveForms() {
        StringBuilder html = new StringBuilder("<p lang=en>");
        for (int i = 0; i < 30_000; i++) {
            html.append("<i lang=x-").append(i).append(">gift</i> ");
        }

        assertThat(Lint.by(TERMS).lint(Content.html("a.html", html)).violations())
                .isEmpty();
    }

    private static List<String> entries(LintResult result) {
        return result.violations().stream()
                .map(violation -> violation.entry().orElse(""))
                .map(entry -> entry.substring(entry.lastIndexOf('.') + 1))
                .toList();
    }
}
