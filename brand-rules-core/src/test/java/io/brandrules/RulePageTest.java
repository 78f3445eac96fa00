package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.RulePage.Fence;
import io.brandrules.lint.LintResult;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Violation;
import io.brandrules.rules.RuleCatalogue;
import io.brandrules.ruleset.Ruleset;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule has a page, and the examples on it are true.
 *
 * <p>{@code ok} gives nothing; {@code violation} gives just what the carets and messages show ({@code |} marks an empty
 * range); {@code fixed} is what the fixes make of the example above it, gives nothing, and is left alone by them.
 */
class RulePageTest {
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);
    private static final Pattern MARK = Pattern.compile("^( *)(\\^+|\\|)( .*|)$");

    @Test
    void every_rule_has_a_page_and_every_page_a_rule() {
        List<String> rules =
                RuleCatalogue.infos().stream().map(RuleInfo::id).sorted().toList();
        assertThat(RulePage.all().stream().map(RulePage::id).sorted().toList()).isEqualTo(rules);
    }

    @TestFactory
    Stream<DynamicTest> pages_tell_what_the_rule_is() {
        return RulePage.all().stream()
                .map(page -> DynamicTest.dynamicTest(page.id(), () -> {
                    RuleInfo info = rule(page).info();
                    assertThat(page.title()).isEqualTo(page.id());
                    assertThat(page.text()).contains("\n" + info.summary() + "\n");
                    if (!page.id().equals("content/not-checked")) {
                        assertThat(page.text())
                                .contains("Default severity: " + info.severity().id() + ".");
                    }
                    assertThat(page.text())
                            .contains("\n## Why\n", "\n## What counts\n", "\n## Options\n", "\n## Examples\n");
                    assertThat(page.fences()).extracting(Fence::role).contains("ruleset", "violation", "ok");
                }));
    }

    @TestFactory
    Stream<DynamicTest> examples_hold() {
        return RulePage.all().stream().flatMap(page -> examples(page).stream());
    }

    private static List<DynamicTest> examples(RulePage page) {
        List<DynamicTest> tests = new ArrayList<>();
        Optional<Fence> ruleset = Optional.empty();
        Optional<Fence> broken = Optional.empty();
        for (Fence fence : page.fences()) {
            String name = page.id() + ":" + fence.line() + " " + fence.role();
            switch (fence.role()) {
                case "ruleset" -> ruleset = Optional.of(fence);
                case "violation" -> {
                    broken = Optional.of(fence);
                    Example example = new Example(rule(page), ruleset.orElseThrow(), fence);
                    tests.add(DynamicTest.dynamicTest(name, example::shows_its_violations));
                }
                case "fixed" -> {
                    Example example = new Example(rule(page), ruleset.orElseThrow(), fence);
                    Example before = new Example(rule(page), ruleset.orElseThrow(), broken.orElseThrow());
                    tests.add(DynamicTest.dynamicTest(name, () -> example.is_what_the_fixes_make_of(before)));
                }
                case "ok" -> {
                    Example example = new Example(rule(page), ruleset.orElseThrow(), fence);
                    tests.add(DynamicTest.dynamicTest(name, example::shows_its_violations));
                }
                default -> throw new AssertionError(name + ": what is \"" + fence.role() + "\"?");
            }
        }
        return tests;
    }

    private static Rule rule(RulePage page) {
        return RuleCatalogue.rules().stream()
                .filter(rule -> rule.info().id().equals(page.id()))
                .findFirst()
                .orElseThrow();
    }

    /** One example: content, held to a ruleset by the page's own rule, and by the one that tells what was not checked. */
    private record Example(Rule rule, Fence ruleset, Fence fence) {
        void shows_its_violations() {
            List<String> expected = new ArrayList<>();
            String content = content(expected);
            assertThat(shown(content, lint(content))).isEqualTo(expected);
        }

        void is_what_the_fixes_make_of(Example before) {
            String broken = before.content(new ArrayList<>());
            String fixed = Fixer.apply(broken, before.lint(broken), true);
            assertThat(fixed).isEqualTo(fence.body());
            assertThat(lint(fixed)).isEmpty();
            assertThat(Fixer.apply(fixed, lint(fixed), true)).isEqualTo(fixed);
        }

        /** The example without its marks; what they say goes to {@code expected}. */
        String content(List<String> expected) {
            List<String> lines = new ArrayList<>();
            for (String line : fence.body().split("\n", -1)) {
                Matcher mark = MARK.matcher(line);
                if (mark.matches() && fence.role().equals("violation")) {
                    int column = mark.group(1).length() + 1;
                    int length = mark.group(2).equals("|") ? 0 : mark.group(2).length();
                    expected.add(lines.size() + ":" + column + "+" + length + mark.group(3));
                } else {
                    lines.add(line);
                }
            }
            return String.join("\n", lines);
        }

        private static List<String> shown(String content, List<Violation> violations) {
            return violations.stream()
                    .map(v -> v.range().start() + "+" + length(content, v) + " " + v.message())
                    .toList();
        }

        /** The length of the range on its first line, as carets can show no more. */
        private static int length(String content, Violation violation) {
            int start = violation.range().start().offset();
            int lineEnd = content.indexOf('\n', start);
            int end = violation.range().end().offset();
            return Math.min(end, lineEnd < 0 ? end : lineEnd) - start;
        }

        private List<Violation> lint(String text) {
            Ruleset loaded = Ruleset.parse("brand-rules.yaml", ruleset.body());
            BrandLinter linter = new BrandLinter(Linting.of(loaded, DAY, Map.of(), Optional.empty()));
            LintResult result = linter.lint(content(text, fence));
            assertThat(result.failures()).isEmpty();
            return result.violations().stream()
                    .filter(violation -> violation.rule().equals(rule.info().id()))
                    .toList();
        }

        private static Content content(String text, Fence fence) {
            Content content = switch (fence.language()) {
                case "html" -> Content.html("example.html", text);
                case "markdown" -> Content.markdown("example.md", text);
                case "text" -> Content.text("example.txt", text);
                case "mjml" -> Content.mjml("example.mjml", text);
                default -> throw new AssertionError("what is " + fence.language() + "?");
            };
            for (Map.Entry<String, String> entry : fence.context().entrySet()) {
                content = switch (entry.getKey()) {
                    case "market" -> content.market(entry.getValue());
                    case "channel" -> content.channel(entry.getValue());
                    case "language" -> content.language(entry.getValue());
                    default -> throw new AssertionError("what is " + entry.getKey() + "?");
                };
            }
            return content;
        }
    }
}
