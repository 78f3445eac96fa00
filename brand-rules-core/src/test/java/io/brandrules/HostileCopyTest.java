package io.brandrules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.LintResult;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Copy that takes minutes unless a rule reads it once; the timeout is for that alone. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HostileCopyTest {
    @Test
    void exclamation_marks_without_number() {
        String ruleset = "tone: { emphasis: { exclamation-marks: ..1 } }";
        assertThat(Lint.html(ruleset, "<p>" + "a! ".repeat(60_000) + "</p>").violations())
                .hasSize(59_999);
    }

    @Test
    void capitals_without_number_in_a_heading() {
        String ruleset = "tone: { headings: sentence-case }";
        assertThat(Lint.html(ruleset, "<h1 lang=en>" + "Reset Your Password. ".repeat(100_000) + "</h1>")
                        .violations())
                .hasSize(1);
    }

    @Test
    void names_without_number_in_a_paragraph() {
        String ruleset = "tone: { names: { Northwind Pay: { mark: \"™\", mark-on: every } } }";
        assertThat(Lint.html(ruleset, "<p>" + "Northwind Pay, ".repeat(20_000) + "</p>")
                        .violations())
                .hasSize(20_000);
    }

    @Test
    void words_to_replace_without_number() {
        assertThat(Lint.by("tone: { terms: { a: { avoid: [utilize], use: use } } }")
                        .lint(Content.text("a.txt", "utilize ".repeat(20_000)))
                        .violations())
                .hasSize(20_000)
                .allMatch(violation -> violation.fix().isPresent());
    }

    @Test
    void conditionals_within_one_another() {
        String ruleset = "tone: { emphasis: { exclamation-marks: ..0 } }";
        String html = "{{#if a}}<p>hi!".repeat(50_000) + "{{/if}}".repeat(50_000);
        assertThat(Lint.html(ruleset, html).failures()).isEmpty();
    }

    @Test
    void a_runaway_pattern_is_told_once_and_given_up() {
        String ruleset = "tone: { terms: { a: { avoid: [{ pattern: 'a[^b]{0,900}c[^d]{0,900}e' }] } } }";
        LintResult result = Lint.html(ruleset, "<p>" + "a".repeat(1_000_000) + "</p>");
        assertThat(result.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.rule()).isEqualTo("content/not-checked");
            assertThat(violation.message()).contains("takes too long here and was given up");
        });
    }

    @Test
    void ordinary_patterns_are_never_given_up() {
        String ruleset = "tone: { terms: { a: { avoid: [{ pattern: '(best|great|super|lowest) (price|deal|offer)s?' }]"
                + " }, b: { avoid: [{ pattern: '[a-z]{2,40}ness' }] } } }";
        String html = "<p>" + "the quick brown fox jumps over the lazy dog ".repeat(12_000) + "</p>";
        assertThat(Lint.html(ruleset, html).violations()).isEmpty();
    }

    @Test
    void patterns_without_number_are_given_up_together() {
        StringBuilder ruleset = new StringBuilder("tone:\n  terms:\n");
        for (int i = 0; i < 1000; i++) {
            ruleset.append("    t%d: { avoid: [{ pattern: '[a-z]+[a-z_]*%d' }] }%n".formatted(i, i % 10));
        }
        String html = "<p>" + "the quick brown fox jumps over the lazy dog 7 ".repeat(4_000) + "</p>";
        assertThat(Lint.html(ruleset.toString(), html).violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.message()).contains("all together"));
    }

    @Test
    void a_phrase_of_thousands_of_words() {
        String ruleset = "tone: { terms: { a: { avoid: [\"" + "work ".repeat(4_000) + "\"] } } }";
        String html = "<p>" + ("work ".repeat(3_999) + "play ").repeat(40) + "work ".repeat(4_000) + "</p>";
        assertThat(Lint.html(ruleset, html).violations()).hasSize(1);
    }

    @Test
    void encoded_words_without_number_in_a_subject() {
        String ruleset = "tone: { terms: { u: { avoid: [utilize], use: use } } }";
        String mail = "Content-Type: text/html\nSubject: " + "=?utf-8?Q?utilize!_?=\n ".repeat(8_000) + "\n\n<p>x</p>";
        assertThat(Lint.by(ruleset)
                        .lint(Content.of("a.eml", mail.getBytes(UTF_8)))
                        .violations())
                .hasSize(8_000)
                .allMatch(violation -> violation.fix().isEmpty());
    }

    @Test
    void words_in_capitals_that_are_all_different() {
        String ruleset = "tone: { emphasis: { all-caps-words: ..0 } }";
        StringBuilder html = new StringBuilder("<p lang=en>");
        for (int i = 0; i < 60_000; i++) {
            html.append("QXZ")
                    .append(Integer.toString(i, 26).replaceAll("[0-9]", "K").toUpperCase(Locale.ROOT));
            html.append(" and ");
        }
        assertThat(Lint.html(ruleset, html + "</p>").violations()).isEmpty();
    }
}
