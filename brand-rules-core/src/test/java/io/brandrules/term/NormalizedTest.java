package io.brandrules.term;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizedTest {
    private static String fold(String text) {
        return Normalized.of(text).text().toString();
    }

    /** The part of the original that the given normalised characters came from. */
    private static String origin(String text, String part) {
        Normalized normalized = Normalized.of(text);
        int from = normalized.text().toString().indexOf(part);
        Span span = normalized.span(from, from + part.length());
        return text.substring(span.start(), span.end());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "Your CAPITAL is At Risk, your capital is at risk",
                "don\u2019t, don't",
                "don\u2018t, don't",
                "don\uFF07t, don't",
                "don\u02BCt, don't",
                "Geht\u00B4s, geht's",
                "don`t, don't",
                "\u201Cbest\u201D, \"best\"",
                "\u201Ebest\u201C, \"best\"",
                "\u00ABbest\u00BB, \"best\"",
                "6\u2033, 6\"",
                "e\u2010wallet, e-wallet",
                "e\u2011wallet, e-wallet",
                "e\uFE63wallet, e-wallet",
                "e\uFF0Dwallet, e-wallet",
                "e\u2212wallet, e-wallet",
                "e\u2013wallet, e-wallet",
                "e\u2014wallet, e-wallet",
                "e\u2012wallet, e-wallet",
                "e-wal\u00ADlet, e-wallet",
                "e-wal\u200Blet, e-wallet",
                "e-wal\u2060let, e-wallet",
                "e-wal\uFEFFlet, e-wallet",
                "\u2705\uFE0F ok, \u2705 ok",
                "\uFF27\uFF35\uFF21\uFF32\uFF21\uFF2E\uFF34\uFF25\uFF25, guarantee",
                "\uFF11\uFF12, 12",
                "\uFB01nance, finance",
                "\u0153uvre, oeuvre",
                "\u0152UVRE, oeuvre",
                "CO\u2082, co2",
                "o\uFB00er, offer",
                "Stra\u00DFe, strasse",
                "STRA\u1E9EE, strasse",
                "\uD835\uDC01\uD835\uDC1E\uD835\uDC2C\uD835\uDC2D, best",
                "\u2167, viii",
                "\u039F\u0394\u039F\u03A3, οδοσ",
                "Zin\u2026, zin...",
                "\uFF76\uFF9E, \u30AC"
            })
    void comparesAlike(String written, String compared) {
        assertThat(fold(written)).isEqualTo(compared);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u00A0", "\u202F", "\u2009", "\u3000", "\t", "\r\n", "\r", "\u2028", "\u0085", " \u00A0\n\t "})
    void everyWhiteSpaceIsOneSpace(String space) {
        assertThat(fold("at" + space + "risk")).isEqualTo("at risk");
        assertThat(origin("at" + space + "risk", " ")).isEqualTo(space);
    }

    @Test
    void invisibleCharactersWithinWhiteSpaceDoNotKeepItApart() {
        assertThat(fold("a \u200B \u00AD b")).isEqualTo("a b");
        assertThat(fold("\u00A0\u200C\u00A0\u200C\u00A0\u200C")).isEqualTo(" ");
    }

    @Test
    void combiningSequencesEqualTheirPrecomposedForms() {
        assertThat(fold("cafe\u0301")).isEqualTo("caf\u00E9").isEqualTo(fold("CAF\u00C9"));
        assertThat(fold("e\u00AD\u0301")).isEqualTo("\u00E9");
        assertThat(fold("=\u0338")).isEqualTo("\u2260");
        assertThat(fold("\u1112\u1161\u11AB")).isEqualTo("\uD55C");
        assertThat(origin("cafe\u0301s", "\u00E9")).isEqualTo("e\u0301");
        assertThat(origin("cafe\u0301s", "f")).isEqualTo("f");
    }

    @Test
    void everyIOfTurkishIsOne() {
        assertThat(fold("\u0130stanbul")).isEqualTo("istanbul");
        assertThat(fold("I\u0307stanbul")).isEqualTo("istanbul");
        assertThat(fold("\u0131\u0307stanbul")).isEqualTo("istanbul");
        assertThat(fold("ISTANBUL")).isEqualTo("istanbul");
        assertThat(fold("\u0131s\u0131")).isEqualTo("isi");
        assertThat(origin("\u0130stanbul'da", "stanbul")).isEqualTo("stanbul");
        assertThat(origin("I\u0307stanbul'da", "is")).isEqualTo("I\u0307s");
    }

    @Test
    void signsThatAreSetAgainstAWordDoNotBecomeAPartOfIt() {
        assertThat(fold("Pay\u2122")).isEqualTo("pay\u2122");
        assertThat(fold("AER\u00B9")).isEqualTo("aer\u00B9");
        assertThat(fold("Pay\u00AE")).isEqualTo("pay\u00AE");
        assertThat(fold("4\u00BD%")).isEqualTo("4\u00BD%");
        assertThat(fold("a\u00A8")).isEqualTo("a\u00A8");
    }

    @Test
    void whatIsOneCharacterInTheOriginalIsWholeInEverySpan() {
        assertThat(origin("Straße", "s")).isEqualTo("S");
        assertThat(origin("gro\u00DF", "s")).isEqualTo("\u00DF");
        assertThat(origin("\uFB01nd", "i")).isEqualTo("\uFB01");
        assertThat(origin("a\uD835\uDC01c", "b")).isEqualTo("\uD835\uDC01");
    }

    @Test
    void invisibleCharactersAroundAMatchAreLeftOut() {
        assertThat(origin("\u200Be-wal\u00ADlet\u200B.", "e-wallet")).isEqualTo("e-wal\u00ADlet");
    }

    @Test
    void templateFillersStay() {
        assertThat(fold("Hi \uE000\uE000, \uF8FF")).isEqualTo("hi \uE000\uE000, \uF8FF");
    }

    @Test
    void emojiAndRightToLeftTextKeepTheirPlaces() {
        assertThat(origin("\uD83D\uDC4D\uD83C\uDFFD Cheap", "cheap")).isEqualTo("Cheap");
        assertThat(origin("\u05E9\u05DC\u05D5\u05DD \u200FCheap", "cheap")).isEqualTo("Cheap");
        assertThat(fold("\u05D3\u05F4\u05E8")).isEqualTo("\u05D3\"\u05E8");
    }

    @Test
    void loneSurrogatesAreNoHarm() {
        assertThat(fold("A\uD83DB\uDE00")).isEqualTo("a\uD83Db\uDE00");
    }

    @Test
    void nothingIsNothing() {
        assertThat(fold("")).isEmpty();
        assertThat(Normalized.of("\u00AD").text().length()).isZero();
    }

    @Test
    void aLongRunOfMarksIsFoldedInPieces() {
        String marks = "\u0301\u0323".repeat(200_000);
        Normalized normalized = Normalized.of("e" + marks + "x");
        assertThat(normalized.text().toString()).startsWith("\u1EB9").endsWith("x");
        int length = normalized.text().length();
        assertThat(normalized.span(length - 1, length)).isEqualTo(new Span(400_001, 400_002));
    }

    @Test
    void invisibleCharactersWithoutEndAreReadOnce() {
        assertThat(fold("a" + "\u200B".repeat(1_000_000) + "b")).isEqualTo("ab");
        assertThat(fold("a" + " \u200B".repeat(500_000) + "b")).isEqualTo("a b");
    }

    @Test
    void everyCharacterFoldsToWhatFoldsToItself() {
        List<String> unstable = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(Character::isDefined)
                .filter(c -> {
                    String once = fold(Character.toString(c));
                    return !fold(once).equals(once);
                })
                .mapToObj("U+%04X"::formatted)
                .toList();
        assertThat(unstable).isEmpty();
    }

    @Test
    void spansFoldToTheCharactersTheyStandFor() {
        for (int seed = 0; seed < 3_000; seed++) {
            String original = RandomText.of(new Random(seed), 1 + seed % 60);
            MappedText text = Normalized.of(original).text();
            assertThat(fold(text.toString())).as("seed %d", seed).isEqualTo(text.toString());
            int end = 0;
            for (int i = 0; i < text.length(); i++) {
                Span span = text.span(i, i + 1);
                assertThat(span.start()).as("seed %d, character %d", seed, i).isLessThan(span.end());
                assertThat(fold(original.substring(span.start(), span.end())))
                        .as("seed %d, character %d", seed, i)
                        .contains(String.valueOf(text.charAt(i)));
                assertThat(fold(original.substring(end, Math.max(end, span.start()))))
                        .as("seed %d, before character %d", seed, i)
                        .isEmpty();
                end = span.end();
            }
            assertThat(fold(original.substring(end)))
                    .as("seed %d, the end", seed)
                    .isEmpty();
        }
    }

    @Test
    void theTextAloneIsTheSameText() {
        for (int seed = 0; seed < 2_000; seed++) {
            String original = RandomText.of(new Random(seed), 1 + seed % 60);
            assertThat(Normalized.text(original))
                    .as("seed %d", seed)
                    .isEqualTo(Normalized.of(original).text().toString());
        }
        for (String plain : List.of("", "e-wallet", "two words", "two  words", " two words ", "12 e")) {
            assertThat(Normalized.text(plain))
                    .isEqualTo(Normalized.of(plain).text().toString());
        }
    }
}
