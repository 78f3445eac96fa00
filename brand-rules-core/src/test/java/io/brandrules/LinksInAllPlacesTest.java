package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.LintResult;
import io.brandrules.lint.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links in the arms of templates, of forms and drawings, and addresses that stand in Markdown by themselves. */
class LinksInAllPlacesTest {
    private static final String LINKS = "links: { hosts: [northwind.example], https: true, utm: [u] }";

    /** What is told, and of which part of the source. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<a href='{% if a %}https://bank.test{% else %}https://northwind.example?u=1{% endif %}'>"
                        + " ~ unknown-host https://bank.test",
                "<a href='{% if a %}https://bank.test/{% else %}http://northwind.example?u=1{% endif %}'>"
                        + " ~ unknown-host https://bank.test/, insecure http://northwind.example?u=1",
                "<a href='https://{% if a %}bank{% else %}northwind{% endif %}.test/'>"
                        + " ~ unknown-host https://{% if a %}bank{% else %}northwind{% endif %}.test/,"
                        + " unknown-host https://{% if a %}bank{% else %}northwind{% endif %}.test/",
                "<a href='https://bank.test/{% if a %}a{% else %}b{% endif %}'>"
                        + " ~ unknown-host https://bank.test/{% if a %}a{% else %}b{% endif %}",
                "<a href='https://northwind.example/{% if a %}?u=1{% endif %}'>"
                        + " ~ missing-utm https://northwind.example/{% if a %}?u=1{% endif %}",
                "<a href='{% if a %}{{u}}{% else %}/terms{% endif %}'> ~ not-checked {{u}}",
                "<a href='{% if a %}{{unsubscribe}}{% else %}/terms{% endif %}'> ~ ''",
                "<a href='{% if a %}https://northwind.example?u=1{% endif %}'> ~ ''",
                "<a href='{% if a %}https://bank{% endif %}{% if b %}.test{% endif %}'> ~ not-checked"
                        + " {% if a %}https://bank{% endif %}{% if b %}.test{% endif %}",
                "<a href='https://bank.test/{% if a %}a{% endif %}{% if b %}.test{% endif %}'> ~ unknown-host"
                        + " https://bank.test/{% if a %}a{% endif %}{% if b %}.test{% endif %}",
                "<a href='ftp://bank.test/'> ~ insecure ftp://bank.test/, unknown-host ftp://bank.test/",
                "<a href='ftp://northwind.example/'> ~ insecure ftp://northwind.example/",
                "<form action='http://northwind.example'> ~ insecure http://northwind.example",
                "<button formaction='https://bank.test'>a</button> ~ unknown-host https://bank.test",
                "<input type=submit formaction='//bank.test'> ~ unknown-host //bank.test",
                "<form><input name=action> ~ ''",
                "<svg><a xlink:href='//bank.test'></a></svg> ~ unknown-host //bank.test",
                "<svg><a href='/a' xlink:href='//bank.test'></a></svg> ~ ''",
                "<a xlink:href='//bank.test'>a</a> ~ ''",
            })
    void eachIsJudged(String html, String told) {
        assertThat(told(Lint.html(LINKS, html), html)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Log in at http://bank.test/a_b_c. ~ insecure http://bank.test/a_b_c, unknown-host http://bank.test/a_b_c",
                "**www.bank.test** ~ unknown-host www.bank.test",
                "| a |\\n|---|\\n| x \\| https://bank.test | ~ unknown-host https://bank.test",
                "[http://bank.test](https://northwind.example?u=1) ~ ''",
                "![see http://bank.test](a.png) ~ ''",
                "`http://bank.test` ~ ''",
                "<a href='/x'>http://bank.test</a> ~ ''",
                "a\\n\\n    http://bank.test ~ ''",
            })
    void addressesInMarkdownAreLinks(String written, String told) {
        String markdown = written.replace("\\n", "\r\n");

        assertThat(told(Lint.by(LINKS).lint(Content.markdown("a.md", markdown)), markdown))
                .isEqualTo(told);
    }

    @Test
    void aFormIsNoLinkThatAReaderFollows() {
        String flag = """
                compliance:
                  flags: { invest: { raised-by: [{ link: "*northwind*" }], forbids: [cheap] } }
                """;

        assertThat(Lint.html(flag, "<form action='https://northwind.example'>cheap</form>")
                        .violations())
                .isEmpty();
        assertThat(Lint.html(flag, "<a href='https://northwind.example'>cheap</a>")
                        .violations())
                .hasSize(1);
    }

    @Test
    void manyLinksWithManyArmsTakeNoLongerThanTheyAreLong() {
        String arms = "{% if a %}a{% else %}b{% endif %}".repeat(20);
        String html = ("<a href='https://bank.test/" + arms + "'>a</a>").repeat(2_000);

        assertThat(Lint.html(LINKS, html).violations()).hasSize(2_000);
    }

    @ParameterizedTest
    @CsvSource({"'| it \\| utilise | b |',3:9", "'| it \\\\| utilise | b |',3:10", "'| it \\\\\\| utilise | b |',3:11"})
    void aWordBehindABarInACellIsWhereItStands(String row, String place) {
        LintResult result = Lint.by("tone: { terms: { a: { avoid: [utilise], use: use } } }")
                .lint(Content.markdown("a.md", "| a | b |\n|---|---|\n" + row));

        assertThat(Lint.places(result)).containsExactly(place + " error tone/avoided-term");
        assertThat(result.violations().get(0).fix()).isPresent();
    }

    private static String told(LintResult result, String source) {
        return String.join(
                ", ",
                result.violations().stream()
                        .map(violation -> name(violation) + " "
                                + source.substring(
                                        violation.range().start().offset(),
                                        violation.range().end().offset()))
                        .toList());
    }

    private static String name(Violation violation) {
        return violation.rule().substring(violation.rule().indexOf('/') + 1);
    }
}
