package io.brandrules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MappedTextTest {
    // Read as "ab& c".
    private static final String SOURCE = "a<b>b</b>&amp;  c";

    private static final MappedText TEXT = MappedText.builder()
            .verbatim(SOURCE, 0, 1)
            .verbatim(SOURCE, 4, 5)
            .atomic("&", 9, 14)
            .atomic(" ", 14, 16)
            .verbatim(SOURCE, 16, 17)
            .build();

    @Test
    void aSpanReachesFromTheFirstToTheLastCharacter() {
        assertThat(TEXT.toString()).isEqualTo("ab& c");
        assertThat(TEXT.span()).isEqualTo(new Span(0, 17));
        assertThat(TEXT.span(0, 2)).isEqualTo(new Span(0, 5));
        assertThat(TEXT.span(1, 3)).isEqualTo(new Span(4, 14));
        assertThat(TEXT.span(2, 4)).isEqualTo(new Span(9, 16));
    }

    @Test
    void anEmptyRangeStandsWhereTheNextCharacterBegins() {
        assertThat(TEXT.span(1, 1)).isEqualTo(Span.at(4));
        assertThat(TEXT.span(5, 5)).isEqualTo(Span.at(17));
        assertThat(MappedText.empty(7).span()).isEqualTo(Span.at(7));
        assertThat(MappedText.verbatim(SOURCE, 3, 3).span()).isEqualTo(Span.at(3));
        assertThat(TEXT.slice(2, 2).span()).isEqualTo(Span.at(9));
    }

    @Test
    void aPartOfAnAtomicRunStandsForAllOfIt() {
        MappedText text = MappedText.builder().atomic("fi", 3, 9).build();
        assertThat(text.span(1, 2)).isEqualTo(new Span(3, 9));
        assertThat(text.slice(1, 2).span()).isEqualTo(new Span(3, 9));
        assertThat(text.span(1, 1)).isEqualTo(Span.at(3));
    }

    @Test
    void runsComeInSourceOrder() {
        MappedText.Builder builder = MappedText.builder().atomic("a", 4, 6);
        assertThatThrownBy(() -> builder.atomic("b", 2, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.atomic("b", 7, 6)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rangesOutsideAreRefused() {
        assertThatThrownBy(() -> TEXT.span(-1, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> TEXT.slice(3, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> TEXT.slice(0, 6)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> MappedText.empty(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSliceOfASliceIsOneOfTheWhole() {
        MappedText slice = MappedText.verbatim(SOURCE, 2, 12).slice(1, 9);
        MappedText inner = slice.slice(2, 6);
        assertThat(slice.toString()).isEqualTo(SOURCE.substring(3, 11)).isSameAs(slice.toString());
        assertThat(inner.toString()).isEqualTo(SOURCE.substring(5, 9));
        assertThat(inner.span()).isEqualTo(new Span(5, 9));
        assertThat(inner.subSequence(1, 3)).isEqualTo(SOURCE.substring(6, 8));
        assertThat(inner.charAt(3)).isEqualTo(SOURCE.charAt(8));
        assertThatThrownBy(() -> inner.charAt(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> inner.slice(0, 5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> inner.subSequence(0, 5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(MappedText.builder().append(inner, 1, 4).build().span()).isEqualTo(new Span(6, 9));
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @Test
    void aSliceMayShareItsCharactersWithOthers() {
        String characters = "b& ";
        MappedText plain = MappedText.verbatim("ab& c", 0, 5);
        assertThat(plain.slice(1, characters).toString()).isSameAs(characters);
        assertThat(plain.slice(1, characters).span()).isEqualTo(new Span(1, 4));
        assertThat(TEXT.slice(1, characters).toString()).isEqualTo(characters);
        assertThat(TEXT.slice(1, characters).span()).isEqualTo(TEXT.span(1, 4));
        assertThat(TEXT.slice(1, characters).span(1, 2)).isEqualTo(TEXT.span(2, 3));
        assertThatThrownBy(() -> plain.slice(3, characters)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aBuilderTakesAnyTextAndBeginsAnew() {
        MappedText.Builder builder =
                MappedText.builder(0).verbatim(CharBuffer.wrap("xab"), 1, 3).append(TEXT.slice(1, 5), 1, 4);
        assertThat(builder.length()).isEqualTo(5);
        assertThat(builder.build().toString()).isEqualTo("ab& c");
        assertThat(builder.build().span(2, 4)).isEqualTo(TEXT.span(2, 4));
        builder.clear();
        assertThat(builder.build().toString()).isEmpty();
        assertThat(builder.verbatim(SOURCE, 4, 5).build().span()).isEqualTo(new Span(4, 5));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void laws(int seed) {
        Random random = new Random(seed);
        String source = RandomMarkup.of(seed).text() + "end";
        List<Span> origins = new ArrayList<>();
        MappedText text = random(source, random, origins);
        assertThat(text).hasSameSizeAs(origins);
        for (int tries = 0; tries < 40 && text.length() > 0; tries++) {
            int from = random.nextInt(text.length() + 1);
            int to = from + random.nextInt(text.length() - from + 1);
            Span span = text.span(from, to);
            MappedText slice = text.slice(from, to);
            assertThat(slice.toString()).isEqualTo(text.toString().substring(from, to));
            assertThat(slice.span()).isEqualTo(span);
            if (from < to) {
                assertThat(span).isEqualTo(origins.get(from).cover(origins.get(to - 1)));
                int inner = from + random.nextInt(to - from);
                assertThat(span.contains(text.span(inner, to))).isTrue();
                assertThat(slice.span(inner - from, to - from)).isEqualTo(text.span(inner, to));
            }
        }
        for (int i = 0; i < text.length(); i++) {
            if (origins.get(i).length() == 1 && text.charAt(i) != '#') {
                assertThat(text.charAt(i))
                        .isEqualTo(source.charAt(text.span(i, i + 1).start()));
            }
        }
    }

    /** Runs of both kinds with gaps between them; each character's origin is noted. */
    private static MappedText random(String source, Random random, List<Span> origins) {
        MappedText.Builder builder = MappedText.builder();
        int at = 0;
        while (at < source.length()) {
            int end = Math.min(source.length(), at + 1 + random.nextInt(5));
            switch (random.nextInt(4)) {
                case 0 -> {}
                case 1 -> {
                    int length = random.nextInt(3);
                    builder.atomic("#".repeat(length), at, end);
                    for (int i = 0; i < length; i++) {
                        origins.add(new Span(at, end));
                    }
                }
                default -> {
                    builder.verbatim(source, at, end);
                    for (int i = at; i < end; i++) {
                        origins.add(new Span(i, i + 1));
                    }
                }
            }
            at = end;
        }
        return builder.build();
    }
}
