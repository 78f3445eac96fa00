package io.brandrules.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.document.Block;
import io.brandrules.document.Declaration;
import io.brandrules.document.Document;
import io.brandrules.document.Format;
import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import io.brandrules.text.TemplateToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a rule sees is what stands in the source at the place that it is told. */
final class ReadingLawsTest {
    private static final int DOCUMENTS = 1_500;

    private static final List<String> HTML = List.of(
            "word",
            "e-wallet",
            " ",
            "  ",
            "\n",
            "\r\n",
            "\t",
            "&amp;",
            "&nbsp;",
            "&shy;",
            "&#x1F600;",
            "&copy",
            "&notit;",
            "😀",
            "é",
            "İ",
            "שלום",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<p>",
            "</p>",
            "<br>",
            "<h2>",
            "</h2>",
            "<div>",
            "</div>",
            "<table>",
            "<tr>",
            "<td>",
            "</td>",
            "</table>",
            "<ul><li>",
            "</ul>",
            "<span style='display:none'>",
            "</span>",
            "<a href='/x?a=1&amp;b={{ c }}'>",
            "</a>",
            "<img alt='An &eacute;  {{ n }}' src=x>",
            "{{ name }}",
            "{% if a %}",
            "{% else %}",
            "{% endif %}",
            "<!-- note -->",
            "<!--[if mso]>",
            "<![endif]-->",
            "<!--[if !mso]><!-->",
            "<!--<![endif]-->",
            "<p style=\"color:&#35;f00; font-family:&quot;A&quot;\">",
            "<style>p{color:#123}</style>",
            "<",
            ">",
            "&",
            "\"",
            "</",
            "<textarea>",
            "</textarea>",
            "<pre>\n",
            "</pre>",
            "<title>",
            "</title>");

    private static final List<String> MARKDOWN = List.of(
            "word",
            "e-wallet",
            " ",
            "  ",
            "\n",
            "\r\n",
            "\n\n",
            "&amp;",
            "&copy;",
            "&copy",
            "\\*",
            "\\",
            "*",
            "**",
            "_",
            "`",
            "# ",
            "> ",
            "- ",
            "1. ",
            "[",
            "]",
            "](",
            ")",
            "(",
            "![",
            "|",
            "\n|-|-|\n",
            "😀",
            "é",
            "שלום",
            "<b>",
            "</b>",
            "<div>",
            "</div>",
            "{{ name }}",
            "{% if a %}",
            "{% else %}",
            "{% endif %}",
            "<https://x.example>",
            "    ",
            "---\n");

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"HTML", "MARKDOWN", "TEXT"})
    void theSourceAtASpanDecodesToTheText(Format format) {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            String source = random(seed, format == Format.HTML ? HTML : MARKDOWN);
            Document document = Outline.read(source, format, seed % 2 == 0);
            for (Block block : document.blocks()) {
                check(document, block.text(), format, "seed " + seed);
                assertThat(block.runs())
                        .as("runs in seed " + seed)
                        .allMatch(run -> run.from() < run.to()
                                && run.to() <= block.text().length());
            }
            for (Declaration declaration : document.declarations()) {
                assertThat(declaration.span().end()).as("seed " + seed).isLessThanOrEqualTo(source.length());
                if (!document.markup().dynamic(declaration.span())) {
                    assertThat(Parser.unescapeEntities(document.source().slice(declaration.span()), true))
                            .as("declaration in seed " + seed)
                            .isEqualTo(declaration.value().toString());
                }
            }
        }
    }

    @Test
    void noWordIsLost() {
        List<String> tags = List.of(
                "<p>",
                "</p>",
                "<b>",
                "</b>",
                "<div>",
                "</div>",
                "<table>",
                "</table>",
                "<tr>",
                "</tr>",
                "<td>",
                "</td>",
                "<th>",
                "<tbody>",
                "<caption>",
                "<ul><li>",
                "</ul>",
                "<h1>",
                "</h1>",
                "<a href=x>",
                "</a>",
                "<br>",
                "<img>",
                "<body>",
                "</body>",
                "</html>",
                "<head>",
                "</head>",
                "<center>",
                "<font>",
                "<v:rect>",
                "</v:rect>",
                "<o:p></o:p>",
                "<span hidden>",
                "</span>",
                "<!-- c -->",
                "{% if a %}",
                "{% else %}",
                "{% endif %}",
                "{{ x }}",
                "<!--[if mso]><td>o<![endif]-->",
                "<![endif]-->",
                "<button>",
                "</button>",
                "<form>",
                "</form>",
                "<svg>",
                "</svg>",
                " ",
                "\r\n");
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Random random = new Random(seed);
            StringBuilder source = new StringBuilder();
            List<String> words = new ArrayList<>();
            for (int i = random.nextInt(30); i >= 0; i--) {
                words.add("w" + i + "w");
                source.append(tags.get(random.nextInt(tags.size()))).append(words.get(words.size() - 1));
            }
            String read = String.join(" ", Outline.blocks(Outline.page(source.toString())));
            assertThat(words).as("seed " + seed + ": " + source).allMatch(read::contains);
        }
    }

    private static void check(Document document, MappedText text, Format format, String seed) {
        int reached = 0;
        for (int i = 0; i < text.length(); i++) {
            Span span = text.span(i, i + 1);
            String slice = document.source().slice(span);
            String shown = Outline.shown(document, text.subSequence(i, i + 1));
            assertThat(span.start()).as("order in " + seed).isGreaterThanOrEqualTo(reached);
            assertThat(decodes(document, span, slice, shown, format))
                    .as(seed + ": <" + slice + "> is read as <" + shown + "> in "
                            + document.source().text())
                    .isTrue();
            reached = span.start();
        }
    }

    private static boolean decodes(Document document, Span span, String slice, String shown, Format format) {
        if (slice.isEmpty()) {
            return false;
        }
        if (shown.equals("▯")) {
            return slice.startsWith("`")
                    || document.markup().templates().stream()
                            .anyMatch(token -> token.span().equals(span) && token.kind() != TemplateToken.Kind.NOTE);
        }
        if (shown.equals(" ")) {
            String rest = slice;
            for (TemplateToken token : document.markup().templates()) {
                rest = span.contains(token.span())
                        ? rest.replace(document.source().slice(token.span()), "")
                        : rest;
            }
            return Parser.unescapeEntities(rest.replaceAll("(?s)<[^>]*>|!\\[.*\\)", ""), false)
                    .isBlank();
        }
        // In a table, a backslash before an escaped bar escapes it once more.
        boolean escaped = slice.length() == 2 || slice.equals("\\\\|");
        if (format == Format.MARKDOWN && escaped && slice.charAt(0) == '\\') {
            return slice.endsWith(shown);
        }
        return slice.equals(shown)
                || format != Format.TEXT
                        && slice.startsWith("&")
                        && Parser.unescapeEntities(slice, false).contains(shown);
    }

    private static String random(int seed, List<String> pieces) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }
}
