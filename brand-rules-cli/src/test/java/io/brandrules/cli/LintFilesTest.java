package io.brandrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code lint} with the library behind it, and nothing on the class path but what the product is shipped with. */
class LintFilesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.html | <p>cheap</p> | 1:4",
                "a.mjml | <mjml><mj-body><mj-text>cheap</mj-text></mj-body></mjml> | 1:25",
                "a.md | It is cheap | 1:7",
                "a.txt | It is cheap | 1:7",
                "a.eml | Subject: It is cheap\\r\\n\\r\\nHi | 1:16",
                "a.svg | <svg><text>cheap</text></svg> | 1:12",
            })
    void eachFormatIsRead(String name, String content, String place) throws IOException {
        assertThat(lint(name, content, ".")).isEqualTo(name + ":" + place + " tone/avoided-term");
    }

    @ParameterizedTest
    @CsvSource({"a.hbs", "a.liquid", "a.html.j2"})
    void templatesThatAreNamedAreTheHtmlThatTheyMake(String name) throws IOException {
        assertThat(lint(name, "<p title=\"{{cheap}}\">cheap</p>", name)).isEqualTo(name + ":1:22 tone/avoided-term");
    }

    @Test
    void aTextTemplateIsText() throws IOException {
        assertThat(lint("a.txt.hbs", "<cheap", "a.txt.hbs")).isEqualTo("a.txt.hbs:1:2 tone/avoided-term");
    }

    private String lint(String name, String content, String path) throws IOException {
        Files.writeString(folder.resolve("brand-rules.yaml"), "tone: { terms: { a: { avoid: [cheap] } } }", UTF_8);
        Files.writeString(folder.resolve(name), content.replace("\\r\\n", "\r\n"), UTF_8);
        Session session = new Session(folder);
        Main.run(new String[] {"lint", path}, session.console(), Engine.LIBRARY);
        assertThat(session.told()).isEmpty();
        return session.printed()
                .lines()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.replaceFirst(": error: .*", " tone/avoided-term"))
                .findFirst()
                .orElse("nothing");
    }
}
