package io.brandrules.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NotationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "&amp; | &",
                "&amp | &",
                "&lt;b | <b",
                "&hellip; | …",
                "&hellip | &hellip",
                "&notit; | ¬it;",
                "&notin; | ∉",
                "&ampx | &x",
                "&AMP; | &",
                "&nGt; | ≫⃒",
                "&#x1F600; | 😀",
                "&#128512;x | 😀x",
                "&#38 | &",
                "&#150; | –",
                "&#xD83D; | \ufffd",
                "&#0; | \ufffd",
                "&#99999999999; | \ufffd",
                "&#; | &#;",
                "&#xZ; | &#xZ;",
                "& b | & b",
                "&unknown; | &unknown;",
            })
    void referencesInText(String raw, String decoded) {
        assertThat(decode(Notation.HTML_TEXT, raw)).isEqualTo(decoded);
    }

    @ParameterizedTest
    @CsvSource({
        "?a=1&copy=2, ?a=1&copy=2",
        "?a=1&copy2, ?a=1&copy2",
        "&copy;=2, ©=2",
        "&copy, ©",
        "a &quot;b&quot;, a \"b\"",
        "&notit;, &notit;",
    })
    void referencesInAttributes(String raw, String decoded) {
        assertThat(decode(Notation.HTML_ATTRIBUTE, raw)).isEqualTo(decoded);
    }

    @ParameterizedTest
    @CsvSource({"\\*a\\*, *a*", "\\a, \\a", "&copy, &copy", "&copy;, ©", "&#65, &#65", "\\&amp;, &amp;"})
    void escapesInMarkdown(String raw, String decoded) {
        assertThat(decode(Notation.MARKDOWN, raw)).isEqualTo(decoded);
    }

    @Test
    void textThatWasDecodedOtherwiseDoesNotMatch() {
        assertThat(Notation.HTML_TEXT.match("a&amp;b", 0, 7, "a&b", 0)).isEqualTo(3);
        assertThat(Notation.HTML_TEXT.match("a&amp;b", 0, 7, "a&amp;b", 0)).isEqualTo(-1);
        assertThat(Notation.HTML_TEXT.match("ab", 0, 2, "a", 0)).isEqualTo(-1);
    }

    @Test
    void theEndOfADecodedTextIsFound() {
        assertThat(Notation.MARKDOWN.reach("a\\*b) c", 0, 7, "a*b")).isEqualTo(4);
        assertThat(Notation.MARKDOWN.reach("a\\*b) c", 0, 3, "a*b")).isEqualTo(-1);
    }

    private static String decode(Notation notation, String raw) {
        StringBuilder decoded = new StringBuilder();
        for (int at = 0; at < raw.length(); ) {
            int here = at;
            var escape = notation.escape(raw, at, raw.length());
            decoded.append(escape.map(Notation.Escape::value).orElseGet(() -> raw.substring(here, here + 1)));
            at = escape.map(Notation.Escape::end).orElse(at + 1);
        }
        return decoded.toString();
    }
}
