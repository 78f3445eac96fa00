package io.brandrules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.cache.BoundedCache;
import io.brandrules.text.SourceText;
import io.brandrules.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final String[] PIECES = {
        "a",
        "Z",
        "9",
        " ",
        "\t",
        "\n",
        "\r\n",
        "<",
        ">",
        "é",
        "\u00a0",
        "\u2003",
        "ی",
        "\ud83d\ude00",
        "\ud83d",
        "\ude00",
        "\0"
    };

    @Test
    void theBytesAreThoseOfTheText() throws Exception {
        BoundedCache<String, String> known = Fingerprint.known();
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            String text = text(random, 60);
            int start = random.nextInt(text.length() + 1);
            Span span = new Span(start, start + random.nextInt(text.length() - start + 1));
            String excerpt = text.substring(span.start(), span.end());
            assertThat(new Fingerprint(SourceText.of(text), known).of("a/b", "colors.é", excerpt, span))
                    .as("seed %d", seed)
                    .isEqualTo(plainly("a/b", "colors.é", excerpt, text, span));
        }
    }

    @Test
    void oneAnswersForManyTexts() throws Exception {
        String text = "<p>color: 😀 red😀😀</p>".repeat(200);
        Fingerprint fingerprint = new Fingerprint(SourceText.of(text), Fingerprint.known());
        for (int start = 0; start < 400; start += 7) {
            Span span = new Span(start, start * 2);
            assertThat(fingerprint.of("rule", "", text.substring(start, start * 2), span))
                    .isEqualTo(plainly("rule", "", text.substring(start, start * 2), text, span));
        }
    }

    @Test
    void knownOnesAreThoseOfAnotherSource() throws Exception {
        BoundedCache<String, String> known = Fingerprint.known();
        for (String before : new String[] {"", "\n\n", "<p>"}) {
            String text = before + "<td bgcolor=red>";
            Span span = new Span(before.length() + 12, before.length() + 15);
            assertThat(new Fingerprint(SourceText.of(text), known).of("rule", "entry", "red", span))
                    .isEqualTo(plainly("rule", "entry", "red", text, span));
        }
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(random.nextBoolean() ? 3 : PIECES.length)]);
        }
        return text.toString();
    }

    /** The same, character by character. */
    private static String plainly(String rule, String entry, String excerpt, String source, Span span)
            throws Exception {
        StringBuilder before = new StringBuilder();
        for (int i = span.start() - 1; i >= 0 && before.length() < 24 && source.charAt(i) != '>'; i--) {
            before.append(Character.isWhitespace(source.charAt(i)) ? "" : source.charAt(i));
        }
        StringBuilder after = new StringBuilder();
        for (int i = span.end(); i < source.length() && after.length() < 24 && source.charAt(i) != '<'; i++) {
            after.append(Character.isWhitespace(source.charAt(i)) ? "" : source.charAt(i));
        }
        String key =
                rule + '\0' + entry + '\0' + excerpt.replaceAll("\\s", "") + '\0' + before.reverse() + '\0' + after;
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 12);
    }
}
