package io.brandrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.Range;
import io.brandrules.text.Position;
import io.brandrules.text.SourceText;
import io.brandrules.text.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceExcerptTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain e-wallet here | 6",
                "漢字 e-wallet here | 5",
                "ｆｕｌｌ e-wallet | 9",
                "e\u0301\u0302 e-wallet | 2",
                "😀 e-wallet | 3",
                "👩‍👩‍👧 e-wallet | 3",
                "👍🏽 e-wallet | 3",
                "❤️ e-wallet | 3",
                "🇬🇧 e-wallet | 3",
                "שלום e-wallet | 5",
                "İı e-wallet | 3",
                "a\u00adb e-wallet | 9"
            })
    void caretsStandUnderTheRange(String line, int column) {
        SourceExcerpt excerpt = excerpt(line, "e-wallet");

        assertThat(excerpt.caretColumn()).isEqualTo(column);
        assertThat(excerpt.carets()).isEqualTo(8);
    }

    @Test
    void tabsAreExpandedToStops() {
        assertThat(excerpt("\ta\tred", "red")).isEqualTo(new SourceExcerpt("    a   red", 8, 3));
    }

    @Test
    void wideCharactersTakeTwoCarets() {
        assertThat(excerpt("a漢字b", "漢字")).isEqualTo(new SourceExcerpt("a漢字b", 1, 4));
    }

    @Test
    void anEmptyRangeTakesOneCaret() {
        assertThat(excerpt("<p></p>", "")).isEqualTo(new SourceExcerpt("<p></p>", 0, 1));
        Range end = Range.of(SourceText.of("<p>"), Span.at(3));
        assertThat(SourceExcerpt.of("<p>", end)).isEqualTo(new SourceExcerpt("<p>", 3, 1));
    }

    @Test
    void aRangeOverSeveralLinesIsMarkedToTheEndOfTheFirst() {
        SourceText source = SourceText.of("one two\r\nthree");
        Range range = Range.of(source, new Span(4, 12));

        assertThat(SourceExcerpt.of(source.line(1), range)).isEqualTo(new SourceExcerpt("one two", 4, 3));
    }

    @Test
    void aLongLineIsCutToAWindowAroundTheRange() {
        String line = "a".repeat(5_000) + "#ff00aa" + "b".repeat(5_000);

        SourceExcerpt excerpt = excerpt(line, "#ff00aa");

        assertThat(excerpt.text())
                .isEqualTo("…" + "a".repeat(40) + "#ff00aa" + "b".repeat(51) + "…")
                .hasSize(100);
        assertThat(excerpt.caretColumn()).isEqualTo(41);
        assertThat(excerpt.carets()).isEqualTo(7);
    }

    @Test
    void aRangeThatIsLongerThanTheWindowIsMarkedToItsEnd() {
        SourceExcerpt excerpt = excerpt("x" + "y".repeat(300) + "z", "y".repeat(300));

        assertThat(excerpt.text()).isEqualTo("x" + "y".repeat(98) + "…");
        assertThat(excerpt.caretColumn() + excerpt.carets()).isEqualTo(100);
    }

    @Test
    void aLineOfCombiningMarksEnds() {
        String line = "a" + "\u0301".repeat(1_000_000) + "red";

        assertThat(excerpt(line, "red").text()).hasSizeLessThan(1_000);
        assertThat(excerpt(line, "a").text()).hasSizeLessThan(1_000);
    }

    @Test
    void aRangeBeyondTheLineStandsAtItsEnd() {
        Range beyond = new Range(new Position(40, 3, 41), new Position(45, 3, 46));

        assertThat(SourceExcerpt.of("short", beyond)).isEqualTo(new SourceExcerpt("short", 5, 1));
    }

    @Test
    void anyLineStaysWithinTheWidthAndShowsTheRange() {
        String alphabet = "ab \t漢😀\u0301\u200d\ufe0f\u001b\u202e\ud83d\udc4d\u00ad";
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            StringBuilder line = new StringBuilder();
            int length = random.nextInt(400);
            for (int i = 0; i < length; i++) {
                line.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            int from = random.nextInt(length + 1);
            int to = from + random.nextInt(length - from + 1);
            SourceExcerpt excerpt =
                    SourceExcerpt.of(line.toString(), Range.of(SourceText.of(line), new Span(from, to)));

            assertThat(excerpt.caretColumn()).as("seed " + seed).isBetween(0, 100);
            assertThat(excerpt.caretColumn() + excerpt.carets())
                    .as("seed " + seed)
                    .isBetween(1, 101);
            assertThat(excerpt.text()).as("seed " + seed).doesNotContain("\t", "\u001b", "\u202e");
        }
    }

    private static SourceExcerpt excerpt(String line, String marked) {
        int from = line.indexOf(marked);
        return SourceExcerpt.of(line, Range.of(SourceText.of(line), new Span(from, from + marked.length())));
    }
}
