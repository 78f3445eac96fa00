package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.brandrules.lint.LintResult;
import io.brandrules.lint.Violation;
import io.brandrules.ruleset.Ruleset;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A linter keeps the styles that it has parsed; what it answers is as if it did not. */
class SharedStylesTest {
    private static final Ruleset RULESET = Ruleset.parse("brand-rules.yaml", """
            colors:
              palette: { ink: "#1a1a2e", white: "#ffffff" }
              contrast: AA
            fonts:
              families: { body: { stack: [Arial, sans-serif] } }
              hierarchy: { body: { family: body, size: 14px..18px } }
              minimum-size: 12px
            """);

    private static final List<String> SHEETS = List.of(
            "p { color: #777; font-size: 1.2em } .a { background: #123456 }",
            "p { color: #777; font-size: 1.2em }\r\n.a { background: #123456 }",
            ":root { color-scheme: light dark } @media (prefers-color-scheme: dark) { p { color: #eee } }",
            "@media (max-width: 400px) { p { font-size: 10px !important } } td p { font: 5vw/1 Georgia }",
            "@import url(https://fonts.googleapis.com/css?family=Lato); p { font-family: Lato } .b { display: none }",
            "@import 'missing.css'; [data-ogsc] p { color: red } p::before { color: blue }",
            "p { color: var(--x, #abc); --x: {{ brand.color }} } {% if dark %} .a { color: #000 } {% endif %}",
            ".b { display: none } p { color: #7 77 } } .a { color: lime");

    private static final List<String> STYLES = List.of(
            "",
            "color: #777",
            "font-size: 3vw; color: inherit",
            "font: inherit",
            "font-size: 1.5rem",
            "color:#123456;font-size:11px",
            "font: 12px Verdna",
            "color: {{ c }}",
            "opacity: .5");

    private static final List<String> ATTRIBUTES =
            List.of("<table>", "<table bgcolor=#123456>", "<table id=t hidden>", "<font color=777 size=1><table>");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_was_linted_before_makes_no_difference(long seed) {
        Random random = new Random(seed);
        List<String> documents =
                IntStream.range(0, 40).mapToObj(i -> document(random)).toList();
        List<LintResult> alone =
                documents.stream().map(html -> lint(linter(), html)).toList();

        BrandLinter shared = linter();
        List<Integer> order = new ArrayList<>(IntStream.range(0, 40).boxed().toList());
        Collections.shuffle(order, random);
        for (int i : order) {
            assertThat(lint(shared, documents.get(i)))
                    .as("seed %d, document %d", seed, i)
                    .isEqualTo(alone.get(i));
        }
        assertThat(IntStream.range(0, 40)
                        .parallel()
                        .mapToObj(i -> lint(shared, documents.get(i)))
                        .toList())
                .as("seed %d, on several threads", seed)
                .isEqualTo(alone);
    }

    /** Each has a layer of its own, though what is written is the same. */
    @Test
    void layers_without_a_name_in_sheets_that_say_the_same() {
        String pale = "<style>@layer { p { color: #eeeeee } }</style>";
        String dark = "<style>@layer { p { color: #1a1a2e } }</style>";
        String text = "<body style='background: #ffffff'><p style='font: 16px Arial'>text</p>";

        assertThat(rules(pale + dark + pale + text)).contains("color/low-contrast");
        assertThat(rules(dark + pale + dark + text)).doesNotContain("color/low-contrast");
    }

    /** What is told belongs to who asked. */
    @Test
    void nobody_can_change_what_others_are_told() {
        String html = "<p style='color: #1a1a2f'>text</p>";
        BrandLinter linter = linter();
        Object nearest = lint(linter, html).violations().get(0).details().get("nearest");

        assertThat(nearest).isInstanceOf(Map.class);
        assertThatThrownBy(((Map<?, ?>) nearest)::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    private static List<String> rules(String html) {
        return lint(linter(), html).violations().stream().map(Violation::rule).toList();
    }

    private static BrandLinter linter() {
        return BrandLinter.of(RULESET, Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
    }

    private static LintResult lint(BrandLinter linter, String html) {
        return linter.lint(Content.html("mail.html", html).channel("email"));
    }

    private static String document(Random random) {
        StringBuilder html = new StringBuilder(random.nextBoolean() ? "<!doctype html>" : "");
        for (int i = random.nextInt(3); i > 0; i--) {
            String sheet = SHEETS.get(random.nextInt(SHEETS.size()));
            html.append(random.nextInt(4) == 0 ? "<!--[if mso]><style>" + sheet + "</style><![endif]-->" : "")
                    .append("<style>")
                    .append(sheet)
                    .append("</style>");
        }
        html.append("<body>");
        for (int i = 0; i < 6; i++) {
            html.append(ATTRIBUTES.get(random.nextInt(ATTRIBUTES.size())))
                    .append("<td class=")
                    .append(random.nextBoolean() ? "a" : "b")
                    .append(" style=\"")
                    .append(STYLES.get(random.nextInt(STYLES.size())))
                    .append("\">cell<p style=\"")
                    .append(STYLES.get(random.nextInt(STYLES.size())))
                    .append("\">text ")
                    .append(i)
                    .append("</p></table>");
        }
        return html.toString();
    }
}
