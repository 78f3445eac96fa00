package io.brandrules.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.document.Block;
import io.brandrules.document.Document;
import io.brandrules.document.Format;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text is never joined across the arms of a conditional, in whatever language and wherever it stands. */
final class ArmsTest {
    /** Each has two arms, {@code zero} and {@code risk}, of which a reader sees one at most. */
    private static final List<String> CONDITIONALS = List.of(
            "{% if a %}zero{% else %}risk{% endif %}",
            "{%- if a -%} zero {%- elsif b -%} risk {%- endif -%}",
            "{% if a %}zero{% elif b %}risk{% endif %}",
            "{% unless a %}zero{% else %}risk{% endunless %}",
            "{% case a %}{% when 1 %}zero{% when 2 %}risk{% endcase %}",
            "{% for a in b %}zero{% else %}risk{% endfor %}",
            "{{#if a}}zero{{else}}risk{{/if}}",
            "{{#if a}}zero{{else if b}}risk{{/if}}",
            "{{~#if a~}} zero {{~^~}} risk {{~/if~}}",
            "{{#a}}zero{{/a}}{{^a}}risk{{/a}}",
            "{{#a}}zero{{/a}} {{^a}}risk{{/a}}",
            "{{if .A}}zero{{else}}risk{{end}}",
            "{{if .A}}zero{{else if .B}}risk{{end}}",
            "*|IF:A|*zero*|ELSE:|*risk*|END:IF|*",
            "*|IF:A|*zero*|ELSEIF:B|*risk*|END:IF|*",
            "%%[IF @a == 1 THEN]%%zero%%[ELSE]%%risk%%[ENDIF]%%",
            "<% if a %>zero<% else %>risk<% end %>",
            "<% if (a) { %>zero<% } else { %>risk<% } %>",
            "<?php if ($a): ?>zero<?php else: ?>risk<?php endif; ?>",
            "<?php if ($a) { ?>zero<?php } else { ?>risk<?php } ?>",
            "<#if a>zero<#else>risk</#if>",
            "<#if a>zero<#elseif b>risk</#if>",
            "<#switch a><#case 1>zero<#case 2>risk</#switch>",
            "#if($a)zero#{else}risk#end",
            "#if($a) zero #elseif($b) risk #end",
            "<c:choose><c:when test='${a}'>zero</c:when><c:otherwise>risk</c:otherwise></c:choose>",
            "<c:choose> <c:when test='${a}'>zero</c:when> <c:when test='${b}'>risk</c:when> </c:choose>");

    private enum Where {
        TEXT("<p>It is %s now</p>", Format.HTML),
        WRAPPED("<p>It is <b>%s</b> now</p>", Format.HTML),
        ATTRIBUTE("<img src=x alt=\"It is %s now\">", Format.HTML),
        MJML("<mjml><mj-body><mj-text>It is %s now</mj-text></mj-body></mjml>", Format.MJML),
        PREVIEW("<mjml><mj-head><mj-preview>It is %s now</mj-preview></mj-head></mjml>", Format.MJML),
        BUTTON("<mjml><mj-body><mj-button>It is %s now</mj-button></mj-body></mjml>", Format.MJML),
        MARKDOWN("It is %s now", Format.MARKDOWN),
        EMPHASIS("It is **%s** now", Format.MARKDOWN),
        HEADING("# It is %s now", Format.MARKDOWN),
        PLAIN("It is %s now", Format.TEXT),
        SUBJECT("Subject: It is %s now\n\nx", Format.EML),
        MAIL("Content-Type: text/html\n\n<p>It is %s now</p>", Format.EML),
        ALTERNATIVE("Content-Type: text/plain\n\nIt is %s now", Format.EML);

        final String frame;
        final Format format;

        Where(String frame, Format format) {
            this.frame = frame;
            this.format = format;
        }
    }

    static Stream<Arguments> cases() {
        return CONDITIONALS.stream()
                .flatMap(conditional -> Stream.of(Where.values()).map(where -> Arguments.of(where, conditional)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noTextIsJoinedAcrossArms(Where where, String conditional) {
        Document document = Outline.read(where.frame.formatted(conditional), where.format, true);
        assertThat(words(document)).anyMatch(text -> text.contains("zero")).anyMatch(text -> text.contains("risk"));
        assertThat(words(document)).noneMatch(text -> text.matches("(?s).*zero\\s*risk.*"));
        Block zero = block(document, "zero");
        int arm = zero.text().toString().indexOf("zero");
        assertThat(document.markup()
                        .branchAt(zero.text().span(arm, arm + 4).start())
                        .id())
                .isPositive();
    }

    static Stream<String> wrapping() {
        return Stream.of(
                "<p>It is {% if a %}<b>zero </b>{% else %}<i>risk</i>{% endif %} now</p>",
                "<p>It is <b>{{#if a}}zero</b>{{else}}</b><i>risk</i>{{/if}} now</p>",
                "{% if a %}<p>zero</p>{% else %}<p>risk</p>{% endif %}",
                "<p>It is <b th:if='${a}'>zero</b> <i th:unless='${a}'>risk</i> now</p>",
                "<p>It is <b th:switch='${a}'><i th:case=1>zero</i><i th:case=2>risk</i></b> now</p>",
                "<p><a href=x>It is <b th:if='${a}'>zero</b><i th:if='${not a}'>risk</i> now</a></p>",
                "<table><tr th:if='${a}'><td>zero</td></tr><tr th:unless='${a}'><td>risk</td></tr></table>",
                "<table>{% if a %}<tr><td>zero</td></tr>{% else %}<tr><td>risk</td></tr>{% endif %}</table>",
                "<p>{% if a %}<a href=x>zero {% else %}<a href=y>risk{% endif %}</a></p>");
    }

    @ParameterizedTest
    @MethodSource("wrapping")
    void noTextIsJoinedAcrossArmsThatHoldTags(String html) {
        assertThat(words(Outline.page(html))).noneMatch(text -> text.matches("(?s).*zero\\s*risk.*"));
        assertThat(words(Outline.read("Content-Type: text/html\n\n" + html, Format.EML, true)))
                .noneMatch(text -> text.matches("(?s).*zero\\s*risk.*"));
        assertThat(Outline.page(html).links())
                .noneMatch(link -> link.text().toString().matches("(?s).*zero\\s*risk.*"));
    }

    private static List<String> words(Document document) {
        return document.blocks().stream().map(block -> block.text().toString()).toList();
    }

    private static Block block(Document document, String word) {
        return document.blocks().stream()
                .filter(block -> block.text().toString().contains(word))
                .findFirst()
                .orElseThrow();
    }
}
