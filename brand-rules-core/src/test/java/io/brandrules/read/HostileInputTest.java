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
                Arguments.of(Format.HTML, "<div>".repeat(100_000) + "end"),
                Arguments.of(Format.HTML, "<b style='color:red'>".repeat(20_000) + "end"),
                Arguments.of(Format.HTML, "<span hidden>a<span style='visibility:visible'>b".repeat(5_000) + "end"),
                Arguments.of(Format.HTML, "<p>" + "all work &amp; no play ".repeat(230_000) + "end"),
                Arguments.of(Format.HTML, "<p>" + "{{ a }} {% if b %}c{% else %}d{% endif %} ".repeat(40_000) + "end"),
                Arguments.of(Format.HTML, "<!--[if mso]><td bgcolor=red>x<![endif]-->".repeat(20_000) + "end"),
                Arguments.of(Format.HTML, "<a href=x>y".repeat(50_000) + "end"),
                Arguments.of(Format.HTML, "<p style='" + "color:red;".repeat(200_000) + "'>end"),
                Arguments.of(Format.HTML, "&".repeat(500_000) + "end"),
                Arguments.of(Format.HTML, "<table>".repeat(3_000) + "end"),
                Arguments.of(Format.MARKDOWN, "> ".repeat(50_000) + "end"),
                Arguments.of(Format.MARKDOWN, "*a **a ".repeat(50_000) + "end"),
                Arguments.of(Format.MARKDOWN, "[a](".repeat(20_000) + "end"),
                Arguments.of(Format.MARKDOWN, "[a](b) `c` <i> ".repeat(30_000) + "end"),
                Arguments.of(Format.MARKDOWN, "word \\* ".repeat(300_000) + "end"),
                Arguments.of(Format.TEXT, "word ".repeat(1_000_000) + "end"),
                Arguments.of(Format.TEXT, "\n".repeat(1_000_000) + "end"));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void ends(Format format, String source) {
        Document document = Outline.read(source, format, true);
        assertThat(document.blocks().stream().map(block -> block.text().toString()))
                .as(source.substring(0, 20))
                .anyMatch(text -> text.contains("end"));
    }
}
