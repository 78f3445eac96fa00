package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.brandrules.lint.LintResult;
import io.brandrules.lint.LintRun;
import io.brandrules.lint.Violation;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.ruleset.RulesetException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that templates read in their place. */
class PartialsTest extends TemplateFolder {
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '^',
            value = {
                "a.html ¦ {{> foot}}",
                "a.html ¦ {{~> foot title=\"x\" ~}}",
                "a.html ¦ {{> parts/foot.html }}",
                "a.html ¦ {{#> foot}}nobody reads this{{/foot}}",
                "a.html ¦ {% include 'foot' %}",
                "a.html ¦ {%- include \"foot.html\" with { a: 1 } -%}",
                "a.html ¦ {% render 'foot', a: b %}",
                "a.html ¦ {% include foot.html a=b %}",
                "a.html ¦ <%- include('foot') %>",
                "a.html ¦ <%- include('parts/foot', {a: 1}) %>",
                "a.html ¦ <#include \"/foot.html\">",
                "a.html ¦ {{template \"foot\" .}}",
                "a.html ¦ {{ content_blocks.${legal} }}",
                "a.html ¦ {{ content_blocks.legal | strip }}",
                "a.html ¦ <%= render 'parts/foot', a: 1 -%>",
                "a.md ¦ {% include 'foot' %}",
                "a.txt ¦ {% include '../other/legal' %}",
                "a.mjml ¦ <mjml><mj-body><mj-include path=\"parts/foot.html\" type=\"html\" /></mj-body></mjml>",
                "a.mjml ¦ <mjml><mj-body><mj-include path=\"./parts/foot\"></mj-include></mj-body></mjml>"
            })
    void what_is_included_is_read_in_its_place(String name, String text) throws IOException {
        String folder = text.contains("../") ? "emails/" : "";
        write(folder + name, text);
        assertThat(rules(lint(folder + name))).doesNotContain("disclaimer/missing", "content/not-checked");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '^',
            value = {
                "a.html ¦ {{> none}}",
                "a.html ¦ {{> (lookup . 'foot')}}",
                "a.html ¦ {% include 'parts/' ~ name %}",
                "a.html ¦ {% include ['foot', 'x'] %}",
                "a.html ¦ {% extends foot %}",
                "a.html ¦ <%- include('parts/' + name) %>",
                "a.mjml ¦ <mjml><mj-body><mj-include path=\"none.html\" /></mj-body></mjml>"
            })
    void what_cannot_be_found_is_not_missing_but_not_checked(String name, String text) throws IOException {
        write(name, text);
        assertThat(rules(lint(name))).contains("content/not-checked").doesNotContain("disclaimer/missing");
    }

    @Test
    void a_partial_is_an_entry_of_its_own_and_told_once() throws IOException {
        write("a.html", "<p>cheap</p>{{> foot}}");
        write("b.html", "{{> foot}}{{> foot}}");

        LintRun run = lint(".");

        assertThat(run.results())
                .extracting(LintResult::path)
                .containsExactly("a.html", "b.html", "other/legal.txt", "parts/foot.html");
        assertThat(run.results().get(3).usedBy()).containsExactly("a.html", "b.html");
        assertThat(told(run)).containsExactly("a.html:1:4 tone/avoided-term", "parts/foot.html:2:7 tone/avoided-term");
    }

    @Test
    void a_partial_that_was_not_named_is_linted_with_its_user() throws IOException {
        write("a.html", "{{> foot}}");
        LintRun run = lint("a.html");
        assertThat(run.results()).extracting(LintResult::path).containsExactly("a.html", "parts/foot.html");
        assertThat(told(run)).containsExactly("parts/foot.html:2:7 tone/avoided-term");
    }

    @Test
    void of_a_use_only_what_it_adds_is_told_and_that_once() throws IOException {
        write("parts/foot.html", "<p>A cheap bargain. Your capital is at risk.</p>");
        write("gb/a.html", "{{> foot}}");
        write("gb/b.html", "{{> foot}}");
        write("c.html", "{{> foot}}");

        LintRun run = lint(".");

        assertThat(told(run).stream().filter(line -> !line.endsWith("not-checked")))
                .containsExactly("parts/foot.html:1:12 tone/avoided-term", "parts/foot.html:1:6 tone/avoided-term");
        assertThat(run.results().get(1).path()).isEqualTo("gb/a.html");
        assertThat(run.results().get(1).violations()).hasSize(1);
    }

    @Test
    void nothing_is_demanded_of_a_part_wherever_it_lies() throws IOException {
        write("a.html", "<p>Your capital is at risk.</p>{{> side}}");
        write("side.html", "<p>Nothing in it</p>");
        assertThat(told(lint("."))).containsExactly("parts/foot.html:2:7 tone/avoided-term");
    }

    @Test
    void partials_within_partials_lie_beside_the_one_that_names_them() throws IOException {
        write("a.html", "{{> sub/one}}");
        write("parts/sub/one.html", "<div>\n{{> two}}</div>");
        write("parts/sub/two.html", "<p>\nVery cheap. Your capital is at risk.</p>");
        LintRun run = lint("a.html");
        assertThat(told(run)).containsExactly("parts/sub/two.html:2:6 tone/avoided-term");
        assertThat(run.results().get(2).usedBy()).containsExactly("a.html", "parts/sub/one.html");
    }

    @Test
    void a_style_sheet_that_a_partial_includes_lies_beside_the_partial() throws IOException {
        write("brand-rules.yaml", RULESET + "colors: { palette: { ink: '#111111' } }\n");
        write("mails/a.mjml", "<mjml><mj-include path='../parts/head.mjml' /><mj-body></mj-body></mjml>");
        write("parts/head.mjml", "<mj-head><mj-include path='base.css' type='css' /></mj-head>");
        write("parts/base.css", "p { color: #222222 }");
        LintRun run = lint("mails/a.mjml");
        assertThat(told(run))
                .contains("parts/base.css:1:12 color/off-palette")
                .noneMatch(line -> line.contains("not-checked"));
    }

    @Test
    void other_places_that_a_violation_names_are_in_their_own_files() throws IOException {
        write(
                "brand-rules.yaml",
                RULESET.replace("tone:\n", "tone:\n  sameness: { phrases: [in no time], per-100-words: ..1 }\n"));
        write("parts/foot.html", "<p>Your capital is at risk.</p>\n<p>Done in no time.</p>\n");
        write("a.html", "<p>Back in no time.</p>{{> foot}}");
        LintRun run = lint("a.html");
        Violation sameness = run.results().get(0).violations().stream()
                .filter(violation -> violation.rule().equals("tone/sameness"))
                .findFirst()
                .orElseThrow();
        assertThat(sameness.related())
                .extracting(place -> place.path() + ":" + place.range().start())
                .containsExactly("parts/foot.html:2:9");
    }

    @Test
    void what_a_document_lacks_is_told_with_the_document() throws IOException {
        write("parts/foot.html", "<footer>Nothing legal</footer>");
        write("a.html", "{{> foot}}<p>x</p>");
        write("b.html", "<p>x</p>\n{{> foot}}");
        assertThat(told(lint("."))).containsExactly("a.html:1:11 disclaimer/missing", "b.html:2:11 disclaimer/missing");
    }

    @Test
    void what_is_said_of_a_document_as_a_whole_is_said_at_its_start() throws IOException {
        write("brand-rules.yaml", RULESET.replace("always: true", "markets: [GB], always: true"));
        write("a.html", "{{> foot}}");
        assertThat(told(lint("a.html"))).contains("a.html:1:1 content/not-checked");
    }

    @Test
    void circles_end() throws IOException {
        write("a.html", "<p>Your capital is at risk.</p>{{> one}}");
        write("one.html", "<p>cheap</p>{{> two}}");
        write("two.html", "{{> one}}{{> two}}{{> a}}");
        assertThat(told(lint("."))).contains("one.html:1:4 tone/avoided-term");
        List<String> all = new ArrayList<>();
        BrandLinter linter = BrandLinter.of(Ruleset.load(root.resolve("brand-rules.yaml")));
        linter.lintFolder(root, result -> all.add(result.path()));
        assertThat(all).hasSize(5);
        assertThat(linter.lint(Content.file(root.resolve("a.html")).root(root)).violations())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {"{{> self}}", "{% include 'self.html' %}", "{% extends 'self' %}{{> self}}", "{{> me}}"})
    void a_partial_that_includes_itself_is_told_as_a_circle(String text) throws IOException {
        write("brand-rules.yaml", RULESET.replace("includes: {", "includes: { me: parts/self.html,"));
        write("parts/self.html", "<p>Hello</p>" + text);
        write("a.html", "{{> foot}}{{> self}}");

        for (String path : List.of("parts/self.html", "a.html")) {
            assertThat(lint(path).results())
                    .flatExtracting(LintResult::violations)
                    .extracting(Violation::message)
                    .anyMatch(message -> message.contains("leads to itself"))
                    .noneMatch(message -> message.contains("no such file"));
        }
    }

    @Test
    void what_is_wrong_in_a_partial_is_told_once_as_it_is_where_it_is_read_first() throws IOException {
        write("brand-rules.yaml", RULESET.replace("tone:\n", "tone:\n  emphasis: { exclamation-marks: ..1 }\n"));
        write("parts/inner.html", "<p>Well done!</p>");
        write("a.html", "<p>Hello!</p>{{> foot}}{{> inner}}{{> inner}}");

        assertThat(lint("a.html").results().get(0).violations())
                .filteredOn(violation -> violation.rule().equals("tone/exclamation"))
                .extracting(Violation::message)
                .singleElement()
                .asString()
                .startsWith("this makes 2 exclamation marks");
    }

    @Test
    void what_would_grow_without_end_is_told() throws IOException {
        for (int i = 0; i < 20; i++) {
            write("p" + i + ".html", "{{> p%d}}{{> p%d}}".formatted(i + 1, i + 1));
        }
        write("p20.html", "<p>cheap</p>");
        assertThat(lint("p0.html").results().get(0).violations())
                .extracting(violation -> violation.details().get("cause"))
                .contains("out-of-budget");
    }

    @Test
    void nothing_outside_of_the_root_is_read() throws IOException {
        Path outside = Files.createTempFile(root.getParent(), "outside", ".html");
        Files.writeString(outside, "<p>cheap. Your capital is at risk.</p>");
        write("a.html", "{% include '../" + outside.getFileName() + "' %}");
        write("b.html", "{% include '" + outside + "' %}");
        assertThat(told(lint("a.html"))).containsExactly("a.html:1:1 content/not-checked");
        assertThat(told(lint("b.html"))).containsExactly("b.html:1:1 content/not-checked");
        Files.delete(outside);
    }

    @Test
    void a_ruleset_names_only_what_is_there_and_beneath_the_root() throws IOException {
        write("brand-rules.yaml", "templates: { partials: [gone, ../x], includes: { a: https://example.com/a } }");
        assertThatThrownBy(() -> Ruleset.load(root.resolve("brand-rules.yaml")))
                .isInstanceOf(RulesetException.class)
                .hasMessageContainingAll("The folder \"gone\" does not exist", "leads out of the root", "is a URL");
    }

    @Test
    void the_digest_covers_what_is_included() throws IOException {
        write("a.html", "{{> foot}}");
        String before = lint("a.html").results().get(0).digest();
        write("parts/foot.html", "<p>Your capital is at risk.</p>");
        assertThat(lint("a.html").results().get(0).digest()).isNotEqualTo(before);
    }

    @Test
    void one_document_brings_what_is_wrong_in_its_partials() throws IOException {
        BrandLinter linter = BrandLinter.of(Ruleset.load(root.resolve("brand-rules.yaml")), Lint.DAY);
        Content content = Content.html("mails/a.html", "<p>cheap</p>{{> foot}}");
        assertThat(linter.lint(content.root(root)).violations())
                .extracting(violation -> violation.path() + ":" + Lint.place(violation))
                .containsExactly(
                        "mails/a.html:1:4 error tone/avoided-term", "parts/foot.html:2:7 error tone/avoided-term");
        assertThat(Lint.places(linter.lint(content)))
                .containsExactly("1:4 error tone/avoided-term", "1:13 warning content/not-checked");
    }

    @Test
    void text_that_runs_over_into_a_partial_is_told_where_it_starts() throws IOException {
        write(
                "brand-rules.yaml",
                "tone: { terms: { x: { avoid: [{ words: dirt cheap, inflect: false }] } } }\n"
                        + "templates: { partials: [parts] }");
        write("parts/word.html", "cheap offers");
        write("a.html", "<p>It is dirt {{> word}}</p>");
        LintResult result = lint("a.html").results().get(0);
        assertThat(result.violations()).hasSize(1);
        assertThat(result.violations().get(0).range().span().toString()).isEqualTo("Span[start=9, end=14]");
        assertThat(result.violations().get(0).excerpt()).isEqualTo("dirt cheap");
    }
}
