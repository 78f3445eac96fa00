package io.brandrules.read;

import static io.brandrules.read.Outline.declarations;
import static io.brandrules.read.Outline.gaps;
import static io.brandrules.read.Outline.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.document.Declaration;
import io.brandrules.document.Document;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

final class DeclarationsTest {
    @Test
    void attributesInSourceOrderWithDuplicates() {
        assertThat(declarations(page("<TD BGCOLOR=#fff width='1' bgcolor=\"red\" nowrap>")))
                .containsExactly("td bgcolor=#fff", "td width=1", "td bgcolor=red", "td nowrap=");
    }

    @Test
    void whatAnImageInAnAttributeDeclaresStandsBehindTheAttribute() {
        Document document = page("<img src=\"data:image/svg+xml,<svg fill='red'/>\" width=1>");
        assertThat(document.declarations())
                .isSortedAccordingTo(Comparator.comparing(Declaration::span))
                .extracting(Declaration::property)
                .containsExactly("src", "fill", "width");
    }

    @Test
    void styleAttributesAreDecodedBeforeTheyAreParsed() {
        assertThat(declarations(
                        page("<p style=\"font-family:&quot;A&amp;B&quot;,serif;COLOR :\r\n #F0A !important\">x</p>")))
                .containsExactly("p font-family=\"A&B\",serif « &quot;A&amp;B&quot;,serif", "p color=#F0A");
    }

    @Test
    void styleSheets() {
        Document document =
                page("<style>/* c */ p { color: #123456; } @media screen { a{background:url(x;y) red} }</style>");
        assertThat(declarations(document)).containsExactly("color=#123456", "background=url(x;y) red");
        assertThat(document.declarations())
                .allMatch(d ->
                        d.kind() == Declaration.Kind.STYLE_SHEET && d.element().isEmpty());
    }

    @Test
    void orphanAndStrayTagsCount() {
        assertThat(declarations(page("<p>a</p><td bgcolor=#111><body bgcolor=#222><tr bgcolor=#333>")))
                .containsExactly("td bgcolor=#111", "body bgcolor=#222", "tr bgcolor=#333");
    }

    @Test
    void themeColor() {
        assertThat(declarations(page("<meta name=theme-color content='#0b7285'>")))
                .contains("meta theme-color=#0b7285");
    }

    @Test
    void darkScheme() {
        Document document = page("""
                <style>
                @media (prefers-color-scheme: dark) { a { color: #111 } }
                @media (prefers-color-scheme: light) { a { color: #222 } }
                [data-ogsc] b { color: #333 } [data-ogsb] i, u { color: #444 }
                </style><p style="color:#555">""");
        assertThat(document.declarations().stream()
                        .map(declaration -> declaration.value() + " " + Outline.names(declaration.environments())))
                .containsExactly("#111 dark", "#222 light", "#333 dark", "#444 light dark", "#555 light dark");
    }

    @Test
    void holesInValues() {
        Document document =
                page("<td style='color:{{ c }};border:1px solid {{ b }}' bgcolor='{{ bg }}' width='{{ w }}'>x");
        assertThat(declarations(document))
                .containsExactly(
                        "td color=▯ « {{ c }}",
                        "td border=1px solid ▯ « 1px solid {{ b }}",
                        "td bgcolor=▯ « {{ bg }}",
                        "td width=▯ « {{ w }}");
        assertThat(gaps(document))
                .containsExactly("TEMPLATE_HOLE: {{ c }}", "TEMPLATE_HOLE: {{ b }}", "TEMPLATE_HOLE: {{ bg }}");
    }

    @Test
    void holesBetweenDeclarations() {
        Document document = page("<style>{{ reset }} .a { {{ more }} color: #fff; {{ side }}-color: #000 }</style>");
        assertThat(declarations(document)).containsExactly("color=#fff", "▯-color=#000");
        assertThat(gaps(document))
                .containsExactly(
                        "TEMPLATE_HOLE: {{ reset }}", "TEMPLATE_HOLE: {{ more }}", "TEMPLATE_HOLE: {{ side }}");
    }

    @Test
    void aValueThatATemplateChoosesIsOneGap() {
        Document document = page("<p style='color:{% if a %}red{% else %}blue{% endif %};margin:{{ m }}'>x</p>");
        assertThat(gaps(document)).hasSize(1).first().asString().contains("{% if a %}red");
    }

    @Test
    void invalidCss() {
        Document document = page("<p style='color:red; colour blue; margin:0'>x</p>");
        assertThat(declarations(document)).containsExactly("p color=red", "p margin=0");
        assertThat(gaps(document)).containsExactly("INVALID_CSS: colour blue");
    }

    @Test
    void branchOfADeclaration() {
        Document document = page("{% if a %}<td bgcolor=#111>{% else %}<td bgcolor=#222>{% endif %}");
        assertThat(document.declarations().stream().map(Declaration::branch).distinct())
                .hasSize(2);
    }
}
