package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DigestsTest {
    private static String digest(String text) {
        return Digests.of(SourceText.of(text), List.of());
    }

    @Test
    void ofNoText() {
        assertThat(digest("")).isEqualTo("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void lineEndsDoNotCount(String end) {
        String text = end + "a" + end + end + "\u017f\uD83C\uDFA8" + end + "b" + end;
        assertThat(digest(text)).isEqualTo(digest("\na\n\n\u017f\uD83C\uDFA8\nb\n"));
    }

    @Test
    void theBytesAreThoseOfTheText() throws Exception {
        String pieces = "plain text of a letter, café ی \uD83C\uDFA8 \uD83C alone \uDFA8 ";
        // Lengths around those of what is encoded at a time, so that each character is met at its end.
        for (int length = 8100; length < 8100 + 2 * pieces.length(); length++) {
            String text = "x".repeat(length) + pieces.repeat(300) + "\uD83C";
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            assertThat(digest(text)).isEqualTo("sha256:" + HexFormat.of().formatHex(whole));
        }
    }

    @Test
    void allElseCounts() {
        assertThat(digest("a\n\rb")).isEqualTo(digest("a\n\nb")).isNotEqualTo(digest("a\nb"));
    }
}
