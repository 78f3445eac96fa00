package io.brandrules.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.document.Document;
import io.brandrules.document.Format;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that a quadratic or a recursive reader would not come to the end of; the timeout is for a hang alone. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
final class HostileInputTest {
    static Stream<Arguments> sources() {
        return Stream.of(
                Arguments.of(Format.HTML, "", "<div>", 100_000),
                Arguments.of(Format.HTML, "", "<b style='color:red'>", 20_000),
                Arguments.of(Format.HTML, "", "<span hidden>a<span style='visibility:visible'>b", 5_000),
                Arguments.of(Format.HTML, "<p>", "all work &amp; no play ", 230_000),
                Arguments.of(Format.HTML, "<p>", "{{ a }} {% if b %}c{% else %}d{% endif %} ", 40_000),
                Arguments.of(Format.HTML, "", "<!--[if mso]><td bgcolor=red>x<![endif]-->", 20_000),
                Arguments.of(Format.HTML, "", "<a href=x>y", 50_000),
                Arguments.of(Format.HTML, "<p style='", "color:red;", 200_000),
                Arguments.of(Format.HTML, "<a href=x style='", "background:red;padding-x:0;", 100_000),
                Arguments.of(Format.HTML, "", "&", 500_000),
                Arguments.of(Format.HTML, "<style>", "@import 'a.css';", 20_000),
                Arguments.of(Format.HTML, "", "<img src=data:,x alt=a>", 20_000),
                Arguments.of(Format.HTML, "", "<table>", 3_000),
                Arguments.of(Format.HTML, "", "<b th:if='${a}'>c</b><i th:unless='${a}'>d</i>", 20_000),
                Arguments.of(Format.HTML, "", "<b th:each='a'>", 20_000),
                Arguments.of(Format.MARKDOWN, "", "> ", 50_000),
                Arguments.of(Format.MARKDOWN, "", "*a **a ", 50_000),
                Arguments.of(Format.MARKDOWN, "", "[a](", 20_000),
                Arguments.of(Format.MARKDOWN, "", "[a](b) `c` <i> ", 30_000),
                Arguments.of(Format.MARKDOWN, "", "word \\* ", 300_000),
                Arguments.of(Format.TEXT, "", "word ", 1_000_000),
                Arguments.of(Format.TEXT, "", "\n", 1_000_000),
                Arguments.of(Format.TEXT, "", "a\n\n", 300_000),
                Arguments.of(Format.TEXT, "", "https://", 100_000),
                Arguments.of(Format.TEXT, "", "https://a.b ", 50_000),
                Arguments.of(Format.TEXT, "", "www.a).", 100_000),
                Arguments.of(Format.TEXT, "", "{% if a %}www.b{% endif %}", 20_000),
                Arguments.of(Format.EML, "Subject: ", "=?utf-8?Q?=C3?= ", 50_000),
                Arguments.of(Format.EML, "Subject: ", "=?", 300_000),
                Arguments.of(Format.EML, "", "Subject: =?utf-8?B?8J+OiQ==?=\n", 20_000),
                Arguments.of(Format.EML, "", "Content-Type: multipart/mixed; boundary=a\n\n--a\n", 20_000),
                Arguments.of(Format.EML, "Content-Type: multipart/mixed; boundary=a\n\n--a\n", "\n\nx\n--a\n", 100_000),
                Arguments.of(
                        Format.EML,
                        "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n",
                        "=C3",
                        300_000),
                Arguments.of(
                        Format.EML,
                        "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n",
                        "= ",
                        300_000),
                Arguments.of(Format.EML, "Content-Transfer-Encoding: base64\n\n", "=A", 300_000));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void ends(Format format, String start, String piece, int times) {
        String end = start.endsWith("'") ? "'>end" : start.equals("<style>") ? "</style>end" : "end";
        Document document = Outline.read(start + piece.repeat(times) + end, format, true);
        if (format == Format.EML) {
            return; // the end may be none of the text
        }
        assertThat(document.blocks().stream().map(block -> block.text().toString()))
                .anyMatch(text -> text.contains("end"));
    }
}
