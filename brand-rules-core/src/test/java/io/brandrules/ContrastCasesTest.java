package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.Violation;
import io.brandrules.ruleset.Ruleset;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What text is held to the demanded contrast, what is not, and what is told instead. */
class ContrastCasesTest {
    private static final BrandLinter LINTER = BrandLinter.of(
            Ruleset.parse("brand-rules.yaml", "colors: { contrast: AA }"),
            Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            # plain text, by WCAG's limits
            <p style="color:#777">t                                                       | error
            <p style="color:#767676">t                                                    | nothing
            <p style="color:#949494;font-size:24px">t                                     | nothing
            <p style="color:#949494;font:bold 14pt Arial">t                               | nothing
            <p style="color:#949494;font:bold 13pt Arial">t                               | error
            # layers
            <body style="background:#000"><p style="color:#333">t                         | error
            <table bgcolor="#000"><tr><td style="color:#333">t                            | error
            <table><tr bgcolor="#000"><td style="color:#333">t                            | error
            <p style="background:rgba(0,0,0,.5);color:#fff">t                             | error
            <p style="background:rgba(0,0,0,.7);color:#fff">t                             | nothing
            <p style="background:linear-gradient(#000,#fff);color:#fff">t                 | warning
            <p style="background:linear-gradient(#eee,#fff);color:#fff">t                 | error
            # images
            <p style="background:url(x.png);color:#fff">t                                 | text-over-image
            <p style="background:url(x.png) #fff;color:#fff">t                            | error text-over-image
            <table bgcolor="#fff"><tr><td background="x.png" style="color:#fff">t         | text-over-image
            <p style="background:linear-gradient(#fff,#fff),url(x.png);color:#000">t      | nothing
            # shadows
            <p style="background:#f2f4f6;color:#a8aaaf;text-shadow:0 1px 0 white">t       | error
            <p style="color:#fff;text-shadow:0 0 4px #000">t                              | text-under-shadow
            <p style="color:#777;text-shadow:0 0 0 transparent">t                         | error
            # what nobody sees, and what nobody uses
            <p style="max-height:0;overflow:hidden;color:#fff">t                          | nothing
            <p style="position:absolute;width:1px;height:1px;overflow:hidden;color:#fff">t | nothing
            <p style="position:absolute;left:-9999px;color:#fff">t                        | nothing
            <p style="text-indent:-9999px;color:#fff">t                                   | nothing
            <p style="opacity:0;color:#fff">t                                             | nothing
            <button disabled style="color:#ccc">t</button>                                | nothing
            <label style="color:#ccc">t<input disabled></label>                           | nothing
            <div disabled><p style="color:#ccc">t</div>                                   | error
            # what cannot be known
            <div style="background:#000"><p style="position:absolute;color:#fff">t</div>  | unresolved-value
            <p style="position:absolute;background:#000;color:#333">t                     | error
            <p style="background:linear-gradient(#000,#111);-webkit-background-clip:text;color:transparent">t | unresolved-value
            <p style="mix-blend-mode:multiply;color:#fff">t                               | unresolved-value
            <svg style="color:#fff"><text>t</text></svg>                                  | unresolved-value
            # schemes
            <meta name=color-scheme content="light dark"><p style="color:#333">t          | error
            <style>:root{color-scheme:light dark}</style><p>t                             | nothing
            <style>[data-ogsc] p{color:#fff!important}</style><p style="color:#222">t     | nothing
            <style>[data-ogsc] p{color:#fff!important}[data-ogsb] p{background:#eee!important}</style><p>t | error
            <style>@media (prefers-color-scheme:dark) and (max-width:600px){p{color:#fff}}</style><p>t | error
            # templates
            <style>{% if x %}p{color:#fff}{% endif %}</style><p>t                         | warning
            # widths
            <style>@media (max-width:360px){p{color:#fff}}</style><p>t                    | error
            <p style="color:#888;font-size:clamp(12px,4vw,40px)">t                        | error
            """)
    void textIsJudged(String body, String expected) {
        List<String> told = LINTER.lint(Content.html("a.html", "<!doctype html>" + body)).violations().stream()
                .map(ContrastCasesTest::told)
                .distinct()
                .sorted()
                .toList();
        assertThat(told.isEmpty() ? "nothing" : String.join(" ", told)).isEqualTo(expected);
    }

    private static String told(Violation violation) {
        return violation.rule().equals("content/not-checked")
                ? String.valueOf(violation.details().get("cause"))
                : violation.severity().id();
    }
}
