package io.brandrules.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Don't e-mail the customers' team; Don't e-mail the customers team",
                "Pay 1,234.50 by 10:30, 24/7 (AT&T); Pay 1,234.50 by 10:30 24/7 AT&T",
                "l'été, aujourd’hui: “oui”; l'été aujourd’hui oui",
                "See www.example.com/a?b=c. Or (https://x.example)!; See www.example.com/a?b=c Or https://x.example",
                "Ask help@example.com, @brand or #sale; Ask help@example.com @brand or #sale",
                "Open terms.pdf. z.B. so.Then; Open terms.pdf z.B so Then",
                "naïve e\u0301te\u0301 Straße; naïve e\u0301te\u0301 Straße",
                "right-to-left שלום עולם; right-to-left שלום עולם",
                "5% 🎉 off; 5 off",
            })
    void wordsOf(String text, String expected) {
        assertThat(words(text)).containsExactly(expected.split(" ", -1));
    }

    @Test
    void scriptsWithoutSpacesArePartedByTheirDictionary() {
        assertThat(words("東京タワーに行きます")).hasSizeBetween(3, 6).startsWith("東京タワー");
        assertThat(words("สวัสดีครับ hello")).containsExactly("สวัสดี", "ครับ", "hello");
    }

    @Test
    void kinds() {
        Words words = Words.of("Hi \uE000, 5th \uE000s a@b.example");
        assertThat(kinds(words))
                .containsExactly(
                        Words.Kind.PLAIN, Words.Kind.HOLE, Words.Kind.NUMBER, Words.Kind.HOLE, Words.Kind.ADDRESS);
        assertThat(words.within(14, Words.Kind.ADDRESS)).isTrue();
        assertThat(words.within(0, Words.Kind.ADDRESS)).isFalse();
        assertThat(words.behind(100)).isEqualTo(5);
    }

    private static List<Words.Kind> kinds(Words words) {
        List<Words.Kind> kinds = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            kinds.add(words.kind(i));
        }
        return kinds;
    }

    private static List<String> words(String text) {
        Words words = Words.of(text);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            all.add(words.word(i));
        }
        return all;
    }
}
