package io.brandrules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupLawsTest {
    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyAttributeAndTemplateIsFoundWhereItWasPut(int seed) {
        RandomMarkup random = RandomMarkup.of(seed);
        Markup markup = Scanned.html(random.text());
        assertThat(markup.tags().stream()
                        .flatMap(tag -> tag.attributes().stream())
                        .map(attribute -> markup.source().slice(attribute.value())))
                .as(random.text())
                .containsExactlyElementsOf(random.values());
        assertThat(markup.templates())
                .as(random.text())
                .extracting(TemplateToken::span)
                .containsExactlyElementsOf(random.templates());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPlainValueHoldsNeitherTemplateSyntaxNorAmpersands(int seed) {
        RandomMarkup random = RandomMarkup.of(seed);
        Markup markup = Scanned.html(random.text());
        for (TagToken tag : markup.tags()) {
            for (AttributeToken attribute : tag.attributes()) {
                boolean templated = random.templates().stream().anyMatch(attribute.value()::overlaps);
                boolean escaped = markup.source().slice(attribute.value()).contains("&");
                assertThat(attribute.plain()).as(random.text()).isEqualTo(!templated && !escaped);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void viewsKeepLengthAndAllThatIsNotMasked(int seed) {
        RandomMarkup random = RandomMarkup.of(seed);
        String text = random.text();
        Markup markup = Scanned.html(text);
        boolean[] free = new boolean[text.length()];
        random.templates().forEach(span -> fill(free, span));
        markup.tags().stream()
                .filter(tag -> mayBeRepeated(markup, markup.branchAt(tag.span().start())))
                .forEach(tag -> fill(free, tag.span()));
        equalOutside(text, markup.view(), free);
        markup.conditionals().forEach(conditional -> {
            fill(free, conditional.opener());
            fill(free, conditional.closer());
            if (!conditional.outlook()) {
                fill(free, conditional.content());
            }
        });
        markup.outlookView().ifPresent(view -> equalOutside(text, view, free));
        assertThat(markup.outlookView().isPresent())
                .isEqualTo(!markup.conditionals().isEmpty());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void branchesHoldWhatTheyContain(int seed) {
        Markup markup = Scanned.html(RandomMarkup.of(seed).text());
        List<Branch> branches = markup.branches();
        for (int id = 0; id < branches.size(); id++) {
            Branch branch = branches.get(id);
            assertThat(branch.id()).isEqualTo(id);
            assertThat(branches.get(branch.parent()).span().contains(branch.span()))
                    .isTrue();
        }
        for (int offset = 0; offset < markup.source().length(); offset += 3) {
            int at = offset;
            Branch innermost = branches.stream()
                    .filter(branch -> branch.span().contains(new Span(at, at + 1)))
                    .reduce((first, second) -> second)
                    .orElseThrow();
            assertThat(markup.branchAt(offset)).isEqualTo(innermost);
        }
    }

    /** Whatever is cut off or thrown in, a scan answers, and its spans lie within the source and in order. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void brokenMarkupIsScannedToo(int seed) {
        String text = broken(RandomMarkup.of(seed).text(), new Random(seed));
        Markup markup = Scanned.html(text);
        assertThat(markup.view()).hasSameSizeAs(text);
        markup.outlookView().ifPresent(view -> assertThat(view).hasSameSizeAs(text));
        Span whole = new Span(0, text.length());
        int end = 0;
        for (TemplateToken token : markup.templates()) {
            assertThat(token.span().start()).as(text).isGreaterThanOrEqualTo(end);
            end = token.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
        markup.tags().forEach(tag -> {
            assertThat(whole.contains(tag.span())).isTrue();
            tag.attributes()
                    .forEach(attribute -> assertThat(attribute.span().contains(attribute.value()))
                            .as(text)
                            .isTrue());
        });
        markup.rawTexts()
                .forEach(raw -> assertThat(whole.contains(raw.content())).isTrue());
        assertThat(markup.tags()).extracting(TagToken::span).isSorted();
        assertThat(markup.branches())
                .extracting(branch -> branch.span().start())
                .isSorted();
        assertThat(markup.branches())
                .allMatch(
                        branch -> markup.branches().get(branch.parent()).span().contains(branch.span()));
    }

    private static String broken(String text, Random random) {
        List<String> shards = List.of(
                "<",
                ">",
                "\"",
                "'",
                "{{",
                "}}",
                "{%",
                "%}",
                "<!--",
                "-->",
                "<![endif]-->",
                "<!--[if mso]>",
                "<style>",
                "</style>",
                "{#",
                "#}",
                "{% raw %}",
                "{% endraw %}",
                "{% comment %}",
                "{% else %}",
                "{% endif %}",
                "<%",
                "%>",
                "*|",
                "|*",
                "%%",
                "%%[",
                "]%%",
                "<?php ",
                "<#if ",
                "${",
                "[[",
                "{{{{a}}}}",
                "<a b=",
                "\\",
                "---\n",
                "<svg>",
                "<![CDATA[",
                "<![if x]>",
                "{{#a}}",
                "{{/a}}",
                "{{^a}}",
                "#if($a)",
                "#set($b = 1)$b.c(",
                "#end",
                "##",
                "<c:if test='a'>",
                "</c:if>",
                "<c:choose><c:when test=\"a\">",
                "<p th:if='${a}'>",
                "<img th:unless='${a}' th:alt='b{{c}}' alt=d>",
                "<div th:text='a'>",
                "<b th:remove='all'>",
                "<ul th:switch='a'><li th:case='1'>");
        StringBuilder broken = new StringBuilder(text);
        for (int i = 0; i < 6; i++) {
            int at = random.nextInt(broken.length() + 1);
            if (random.nextInt(3) == 0) {
                broken.delete(at, Math.min(broken.length(), at + random.nextInt(9)));
            } else {
                broken.insert(at, shards.get(random.nextInt(shards.size())));
            }
        }
        return broken.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<",
                "<a ",
                "<a b=\"",
                "<a b=",
                "</",
                "<!-- ",
                "<!--[if mso]>",
                "<!--[if !mso]><!-->",
                "<!--[if mso]>x-->",
                "<![endif]-->",
                "<style>",
                "<script>{{",
                "{{",
                "{{{",
                "{{ ' {{ \" ",
                "{{ '{{' ",
                "'{{a' '}}' ",
                "{%",
                "{% if x %}",
                "{% if a %}<div>{% else %}<p>",
                "{% if a %}{% for b %}{% endif %}",
                "{% endif %}{% else %}",
                "{% raw %}endraw",
                "{% comment %}{% endcommen",
                "{#",
                "<%",
                "<%--",
                "<?php '",
                "<#if \"",
                "<#if (",
                "*|IF:",
                "%%a",
                "%%[",
                "%%=",
                "${a <#if x>",
                "[[a [[${",
                "{!a",
                "<{{x}} ",
                "<img {{#if a}}>{{else}}",
                "{% if a %}<table>",
                "<table><td>",
                "<svg>",
                "<svg><![CDATA[",
                "{{#a}}{{/a}}{{^a}}",
                "<style><!--[if mso]>",
                "{{{{a}}}}",
                "{{!--",
                "{{ if .X }}",
                "---\n",
                "\\{{'\\",
                "<meta charset=",
                "<p style=\"{{a}};",
                "#if(",
                "#if($a",
                "#if('",
                "#if()#*",
                "#if()$a.b(",
                "$!{a|",
                "<c:if '",
                "<c:if a=\"'",
                "</c:if>",
                "<p th:if='a'>",
                "<p th:text='a'>{{b}}",
                "<b th:remove='all'><p>{{b}}</p></b>",
                "<img th:alt='{{a}}' th:src='{{b}}'>",
                "<li th:switch='a'><li th:case='b'>"
            })
    void repetitionIsScannedInLinearTime(String piece) {
        String text = piece.repeat(300_000 / piece.length());
        assertThat(Scanned.html(text).view()).hasSameSizeAs(text);
    }

    @Test
    void aLineOfFiveMegabytesAndADeepNestAreScanned() {
        String line = "<p>Hello {{ name }} &amp; co".repeat(190_000);
        assertThat(Scanned.html(line).templates()).hasSize(190_000);
        assertThat(Scanned.html("<div>".repeat(100_000)).tags()).hasSize(100_000);
    }

    private static boolean mayBeRepeated(Markup markup, Branch branch) {
        return branch.arm() > 0
                || branch.id() > 0 && mayBeRepeated(markup, markup.branches().get(branch.parent()));
    }

    private static void fill(boolean[] free, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            free[i] = true;
        }
    }

    private static void equalOutside(String text, String view, boolean[] free) {
        assertThat(view).hasSameSizeAs(text);
        for (int i = 0; i < text.length(); i++) {
            if (!free[i]) {
                assertThat(view.charAt(i)).as("offset %d of %s", i, text).isEqualTo(text.charAt(i));
            }
        }
    }
}
