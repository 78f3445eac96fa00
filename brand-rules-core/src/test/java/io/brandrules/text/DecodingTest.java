package io.brandrules.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
    static Stream<Charset> marked() {
        return Stream.of(UTF_8, UTF_16BE, UTF_16LE, Charset.forName("UTF-32BE"), Charset.forName("UTF-32LE"));
    }

    @ParameterizedTest
    @MethodSource("marked")
    void aMarkDecidesOverADeclaration(Charset charset) {
        SourceText source = SourceText.decode("\uFEFFß\uD83D\uDE00".getBytes(charset), Optional.of(ISO_8859_1));
        assertThat(source.text()).isEqualTo("ß\uD83D\uDE00");
        assertThat(source.charset()).isEqualTo(charset);
        assertThat(source.guessed()).isFalse();
    }

    @Test
    void onlyOneMarkIsDropped() {
        assertThat(SourceText.decode("\uFEFF\uFEFFa".getBytes(UTF_8), Optional.empty())
                        .text())
                .isEqualTo("\uFEFFa");
        assertThat(SourceText.of("\uFEFF\uFEFFa").text()).isEqualTo("\uFEFFa");
    }

    @Test
    void aDeclarationDecidesOverValidUtf8() {
        byte[] bytes = "é".getBytes(UTF_8);
        assertThat(SourceText.decode(bytes, Optional.of(Charset.forName("windows-1252")))
                        .text())
                .isEqualTo("Ã©");
        assertThat(SourceText.decode(bytes, Optional.empty()).text()).isEqualTo("é");
    }

    @Test
    void bytesThatAreNoUtf8AreGuessedToBeWindows1252() {
        SourceText source = SourceText.decode(bytes(0x80, 0x93, 0x94, 0xE9, 0x41), Optional.empty());
        assertThat(source.text()).isEqualTo("€“”éA");
        assertThat(source.guessed()).isTrue();
        assertThat(source.malformed()).isFalse();
    }

    @Test
    void theFreeBytesOfWindows1252AreControls() {
        assertThat(SourceText.decode(bytes(0x81, 0x8D, 0x8F, 0x90, 0x9D), Optional.empty())
                        .text())
                .isEqualTo("\u0081\u008D\u008F\u0090\u009D");
    }

    @Test
    void everyOtherByteIsThatOfJava() {
        byte[] all = new byte[256];
        for (int i = 0; i < 256; i++) {
            all[i] = (byte) i;
        }
        String java = new String(all, Charset.forName("windows-1252"));
        String ours = SourceText.decode(all, Optional.empty()).text();
        for (int i = 0; i < 256; i++) {
            assertThat(ours.charAt(i)).isEqualTo(java.charAt(i) == '\uFFFD' ? (char) i : java.charAt(i));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"c3", "c0 80", "ed a0 80", "f4 90 80 80", "ff", "61 e2 82"})
    void utf8IsTakenStrictly(String hex) {
        byte[] bytes = new byte[hex.split(" ").length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex.split(" ")[i], 16);
        }
        assertThat(SourceText.decode(bytes, Optional.empty()).guessed()).isTrue();
        assertThat(SourceText.decode(bytes, Optional.of(UTF_8)).malformed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "<meta charset=utf-8> ~ UTF-8",
                "<META CHARSET='ISO-8859-1'/> ~ windows-1252",
                "<meta charset=\"latin1\"> ~ windows-1252",
                "<meta charset=utf-16> ~ UTF-8",
                "<meta charset=nonsense><meta charset=koi8-r> ~ KOI8-R",
                "<meta http-equiv=Content-Type content='text/html; charset = \"Shift_JIS\"'> ~ windows-31j",
                "<meta content='text/html;charset=windows-1251' http-equiv='content-type'> ~ windows-1251",
                "<!-- <meta charset=koi8-r> --><meta/charset=gb2312> ~ GB18030",
                "<?xml version='1.0' encoding='iso-8859-2'?><p> ~ ISO-8859-2",
                "<!--[if mso]><meta charset=koi8-r><![endif]--><meta charset= euc-kr > ~ x-windows-949"
            })
    void htmlDeclaresItsCharset(String html, String charset) {
        assertThat(DeclaredCharset.of(html.getBytes(ISO_8859_1)))
                .map(Charset::name)
                .contains(charset);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<meta",
                "<meta charset",
                "<meta charset=",
                "<meta charset=x",
                "<metax charset=utf-8>",
                "<meta content='charset=utf-8'>",
                "<meta name=charset content=utf-8>",
                "<!-- <meta charset=utf-8>",
                "<?xml encoding",
                "<?xml encoding>",
                "<?xml encoding=>",
                "charset=utf-8",
                "<meta charset=hz-gb-2312>"
            })
    void whatIsNoDeclarationIsNone(String html) {
        assertThat(DeclaredCharset.of(html.getBytes(ISO_8859_1))).isEmpty();
    }

    @Test
    void onlyTheFirst1024BytesDeclare() {
        String declaration = "<meta charset=utf-8>";
        assertThat(DeclaredCharset.of((" ".repeat(1004) + declaration).getBytes(UTF_8)))
                .contains(UTF_8);
        assertThat(DeclaredCharset.of((" ".repeat(1020) + declaration).getBytes(UTF_8)))
                .isEmpty();
    }

    @Test
    void everyLabelButThoseThatJavaLacksIsKnown() {
        assertThat(DeclaredCharset.label(" UTF8 ")).contains(UTF_8);
        assertThat(DeclaredCharset.label("us-ascii").orElseThrow().name()).isEqualTo("windows-1252");
        assertThat(DeclaredCharset.label("big5").orElseThrow().name()).isEqualTo("Big5-HKSCS");
        assertThat(DeclaredCharset.label("mac").orElseThrow().name()).isEqualTo("x-MacRoman");
        assertThat(DeclaredCharset.label("utf-7")).isEmpty();
    }

    @Test
    void linesEndWithEachTerminator() {
        SourceText source = SourceText.of("a\r\nb\rc\n\uD83D\uDE00d");
        assertThat(source.lineCount()).isEqualTo(4);
        assertThat(Stream.of(1, 2, 3, 4).map(source::line)).containsExactly("a", "b", "c", "\uD83D\uDE00d");
        assertThat(source.position(source.length() - 1)).isEqualTo(new Position(9, 4, 3));
        assertThat(source.position(2)).isEqualTo(new Position(2, 1, 3));
        assertThat(source.position(source.length())).isEqualTo(new Position(10, 4, 4));
        assertThat(source.lineStart(4)).isEqualTo(7);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
