package io.brandrules.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.text.MappedText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class DataUriTest {
    private static final String TYPE = "image/svg+xml";

    @Test
    void writingsOfOneText() {
        assertThat(text("data:image/svg+xml,<a b='c'/>")).contains("<a b='c'/>");
        assertThat(text(" DATA:IMAGE/SVG+XML;charset=UTF-8,%3Ca%20b=%22%C3%A9%22/%3E"))
                .contains("<a b=\"é\"/>");
        assertThat(text("data:image/svg+xml;utf8,<a>100%</a>%zz%4")).contains("<a>100%</a>%zz%4");
        assertThat(text("data:image/svg+xml;base64,PGEvPg")).contains("<a/>");
        assertThat(text("data:image/svg+xml;charset=utf-8;Base64,P GEv\nPg==")).contains("<a/>");
        assertThat(text("data:image/svg+xml;base64,PGEvPg%3D%3D")).contains("<a/>");
        assertThat(text("data:image/svg+xml,%e9")).contains("é");
    }

    @Test
    void whatIsNoneOfIts() {
        for (String url : new String[] {
            "",
            "data:",
            "data:,x",
            "data:image/png,x",
            "data:image/svg+xmlx,y",
            "data:image/svg+xml",
            "x data:image/svg+xml,y",
            "data:image/svg+xml,",
            "data:image/svg+xml;base64,=",
            "data:image/svg+xml;base64,P"
        }) {
            assertThat(text(url)).as(url).isEmpty();
        }
    }

    @Test
    void everyCharacterOfBase64StandsForTheQuantumThatHoldsIt() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            StringBuilder written = new StringBuilder();
            for (int i = random.nextInt(40) + 1; i > 0; i--) {
                written.appendCodePoint("aZ<#\"é€😀".codePointAt(random.nextInt(7)));
            }
            byte[] bytes = written.toString().getBytes(StandardCharsets.UTF_8);
            String head = "data:image/svg+xml;base64,";
            String url = head + Base64.getEncoder().encodeToString(bytes);
            MappedText text = DataUri.text(MappedText.verbatim(url, 0, url.length()), TYPE)
                    .orElseThrow();
            assertThat(text.toString()).as("seed " + seed).isEqualTo(written.toString());
            for (int i = 0; i < text.length(); i++) {
                int offset = text.span(i, i + 1).start() - head.length();
                String quanta = url.substring(
                        head.length() + offset, text.span(i, i + 1).end());
                String decoded = new String(Base64.getDecoder().decode(quanta), StandardCharsets.ISO_8859_1);
                assertThat(offset % 4).as("seed " + seed).isZero();
                byte[] own = Character.toString(
                                Character.isLowSurrogate(text.charAt(i))
                                        ? text.toString().codePointAt(i - 1)
                                        : text.toString().codePointAt(i))
                        .getBytes(StandardCharsets.UTF_8);
                assertThat(decoded).as("seed " + seed).contains(new String(own, StandardCharsets.ISO_8859_1));
            }
        }
    }

    @Test
    void aMegabyteIsNoObstacle() {
        String url = "data:image/svg+xml;base64," + "PHN2".repeat(250_000);
        assertThat(text(url).orElseThrow()).hasSize(750_000);
    }

    private static Optional<String> text(String url) {
        return DataUri.text(MappedText.verbatim(url, 0, url.length()), TYPE).map(MappedText::toString);
    }
}
