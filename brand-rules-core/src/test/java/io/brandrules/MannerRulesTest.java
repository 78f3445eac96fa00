package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.LintResult;
import io.brandrules.lint.Violation;
import io.brandrules.ruleset.Ruleset;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of how a brand speaks, on sources that are unlike what their pages show. */
class MannerRulesTest {
    private static final BrandLinter LINTER = BrandLinter.of(Ruleset.parse("brand-rules.yaml", """
            tone:
              formality: { de: formal }
              reading: { grade: ..4, sentence-words: ..6 }
              emphasis: { exclamation-marks: ..0, all-caps-words: ..0, emoji: [] }
              headings: sentence-case
            """));

    private static final String MAIL = """
            <h1 lang="en">Reset Your Password</h1>
            <p lang="en">Buy NOW, it is 🎉 yours!</p>
            <p lang="de">Hol dir
            dein Konto.</p>
            """;

    private static final List<String> FOUND = List.of(
            "tone/heading-case Your Password",
            "tone/all-caps NOW",
            "tone/emoji 🎉",
            "tone/exclamation !",
            "tone/wrong-formality dir");

    @Test
    void lineEndsAndByteOrderMarksMoveNothing() {
        assertThat(found(MAIL)).isEqualTo(FOUND);
        assertThat(found("\uFEFF" + MAIL.replace("\n", "\r\n"))).isEqualTo(FOUND);
        assertThat(found(MAIL.replace("\n", "\r"))).isEqualTo(FOUND);
    }

    @Test
    void turkishLocaleMakesNoDifference() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(found(MAIL)).isEqualTo(FOUND);
            assertThat(found("<p lang=en>Order it IN TIME and WITH IT</p>")).isNotEmpty();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void rightToLeftTextIsReadInItsOrder() {
        assertThat(found("<p lang=he dir=rtl>שלום! ABOUT עולם 🎉</p>"))
                .containsExactly("tone/exclamation !", "tone/all-caps ABOUT", "tone/emoji 🎉");
    }

    @Test
    void whatIsHiddenOrOutlooksAloneIsLeftOut() {
        assertThat(found("<p style='display:none'>Buy NOW!</p><!--[if mso]><p>Buy NOW!</p><![endif]-->"))
                .isEmpty();
    }

    @Test
    void placesAreThoseOfTheSource() {
        String source = "<p lang=\"en\">Buy N<b>O</b>W &#x1F389; now&excl;</p>";
        assertThat(LINTER.lint(Content.html("a.html", source)).violations().stream()
                        .map(v -> source.substring(
                                v.range().start().offset(), v.range().end().offset()))
                        .toList())
                .containsExactly("N<b>O</b>W", "&#x1F389;", "&excl;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "! ",
                "!",
                "? ",
                "🎉",
                "NOW ",
                "A ",
                "A.",
                "Dr. ",
                "„",
                "«a ",
                "du ",
                "Sie ",
                "Your ",
                "é",
                "東",
                "a-",
                "<br>A ",
                "<b>A</b>",
                "{{a}} ",
                "{% if a %}!{% else %}! {% endif %}",
                "www.",
                "a@",
                "#a ",
                "\"",
                "(",
                "| "
            })
    void hostileTextsEndInTime(String piece) {
        String text = piece.repeat(60_000 / piece.length() + 1);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            LintResult result = LINTER.lint(Content.html(
                    "a.html", "<h1 lang=de>" + text + "</h1><p lang=en>" + text + "</p><h2 lang=en>" + text + "</h2>"));
            assertThat(result.failures()).isEmpty();
        });
    }

    private static List<String> found(String source) {
        return LINTER.lint(Content.html("a.html", source)).violations().stream()
                .filter(violation -> violation.rule().startsWith("tone/"))
                .map(MannerRulesTest::shown)
                .toList();
    }

    private static String shown(Violation violation) {
        return violation.rule() + " " + violation.excerpt();
    }
}
