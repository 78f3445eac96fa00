package io.brandrules.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.brandrules.term.Automaton.Hit;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AutomatonTest {
    private static Automaton of(boolean boundaries, String... literals) {
        Automaton.Builder builder = Automaton.builder();
        for (String literal : literals) {
            builder.add(literal, boundaries);
        }
        return builder.build();
    }

    private static List<String> found(Automaton automaton, String text) {
        Normalized normalized = Normalized.of(text);
        return automaton.hits(normalized).stream()
                .map(hit -> normalized.span(hit.from(), hit.to()))
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "e-wallet | your e-wallet's balance | e-wallet",
                "e-wallet | the (E\u2011Wallet). | E\u2011Wallet",
                "e-wallet | e-wal\u00ADlet | e-wal\u00ADlet",
                "wallet | e-wallet | wallet",
                "don't | Don\u2019t wait | Don\u2019t",
                "at risk | at\u00A0risk | at\u00A0risk",
                "at risk | at\u202F\u200B risk! | at\u202F\u200B risk",
                "Inc. | Northwind Inc., London | Inc.",
                "C++ | C++20 and C++ | C++,C++",
                "Pay\u00AE | Pay\u00AEs | Pay\u00AE",
                "Northwind Pay | Northwind Pay\u2122 | Northwind Pay",
                "AER | 4.5% AER\u00B9 | AER",
                "#1 | we are #1! | #1",
                "cheap | \u2705cheap\uD83D\uDE00 | cheap",
                "cheap | \uE000cheap\uE000 | cheap",
                "strasse | Stra\u00DFe | Stra\u00DFe",
                "Stra\u00DFe | STRASSE | STRASSE",
                "finance | \uFB01nance | \uFB01nance",
                "caf\u00E9 | cafe\u0301 | cafe\u0301",
                "guarantee | \uFF27\uFF35\uFF21\uFF32\uFF21\uFF2E\uFF34\uFF25\uFF25 | \uFF27\uFF35\uFF21\uFF32\uFF21\uFF2E\uFF34\uFF25\uFF25",
                "istanbul | ISTANBUL | ISTANBUL",
                "\u0130stanbul | \u0130STANBUL'da | \u0130STANBUL",
                "\u5229\u606F | \u514D\u5229\u606F\u8CB8\u6B3E | \u5229\u606F",
                "\u30AB\u30FC\u30C9 | \u30AF\u30EC\u30B8\u30C3\u30C8\u30AB\u30FC\u30C9\u3067 | \u30AB\u30FC\u30C9",
                "Northwind Pay | \u652F\u4ED8Northwind Pay\u3067 | Northwind Pay",
                "\uC9C0\uAC11 | \uC9C0\uAC11\uC744 | \uC9C0\uAC11",
                "\u0E40\u0E07\u0E34\u0E19 | \u0E1D\u0E32\u0E01\u0E40\u0E07\u0E34\u0E19 | \u0E40\u0E07\u0E34\u0E19",
                "\u05E9\u05DC\u05D5\u05DD | \u200F\u05E9\u05DC\u05D5\u05DD, | \u05E9\u05DC\u05D5\u05DD",
                "5% | up to 5%, or 15% | 5%",
                "risk-free | a risk\u2013free offer | risk\u2013free"
            })
    void isFound(String literal, String text, String expected) {
        assertThat(found(of(true, literal), text)).containsExactly(expected.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cheap | cheaper",
                "heap | cheap",
                "ISA | visa",
                "isa | isas",
                "pay | pay\u0E31",
                "pay | PayPal",
                "pay | pay2",
                "pay | 2pay",
                "caf | caf\u00E9",
                "cafe | cafe\u0301",
                "stra | Stra\u00DFe",
                "gro | gro\u00DF",
                "\u0438\u0433 | \u043A\u043D\u0438\u0433\u0430",
                "5% | 4.5%",
                "1,000 | 21,000",
                "1,000 | 1,000,000",
                "100 | 100.50",
                "at risk | at\uE000risk",
                "\uC9C0\uAC11 | \uC804\uC790\uC9C0\uAC11",
                "e-wallet | ewallet",
                "1 | 1\uFE0F\u20E3"
            })
    void isNotFound(String literal, String text) {
        assertThat(found(of(true, literal), text)).isEmpty();
    }

    @Test
    void literalsWithoutBoundariesAreFoundWithinWords() {
        assertThat(found(of(false, "heap"), "cheaper")).containsExactly("heap");
        assertThat(found(of(false, "s"), "gro\u00DF")).containsExactly("\u00DF", "\u00DF");
    }

    @Test
    void overlappingHitsComeByEndThenStartThenId() {
        Automaton automaton = of(false, "b", "ab", "abc", "bc", "ab");
        assertThat(automaton.hits(Normalized.of("abc")))
                .containsExactly(
                        new Hit(1, 0, 2), new Hit(4, 0, 2), new Hit(0, 1, 2), new Hit(2, 0, 3), new Hit(3, 1, 3));
    }

    @Test
    void aLiteralAddedTwiceIsFoundUnderBothIds() {
        Automaton.Builder builder = Automaton.builder();
        assertThat(builder.add("Don\u2019t", true)).isZero();
        assertThat(builder.add("don't", true)).isEqualTo(1);
        assertThat(builder.add("don't", false)).isEqualTo(2);
        Automaton automaton = builder.build();
        assertThat(automaton.hits(Normalized.of("don't"))).extracting(Hit::id).containsExactly(0, 1, 2);
        assertThat(automaton.hits(Normalized.of("adon't"))).extracting(Hit::id).containsExactly(2);
    }

    @Test
    void boundariesAreEachLiteralsOwn() {
        Automaton.Builder builder = Automaton.builder();
        builder.add("wallet", true);
        builder.add("e-wallet", false);
        builder.add("let", false);
        assertThat(builder.build().hits(Normalized.of("e-wallets")))
                .containsExactly(new Hit(1, 0, 8), new Hit(2, 5, 8));
    }

    @Test
    void withoutLiteralsNothingIsFound() {
        assertThat(of(true).hits(Normalized.of("anything"))).isEmpty();
        assertThat(of(true, "x").hits(Normalized.of(""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00AD", "\u00A0\u200B"})
    void aLiteralOfNothingVisibleIsRefused(String literal) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Automaton.builder().add(literal, true))
                .withMessageContaining("a literal needs a visible character");
    }

    @Test
    void aBuilderGoesOnAfterItHasBuilt() {
        Automaton.Builder builder = Automaton.builder();
        builder.add("one", true);
        Automaton first = builder.build();
        builder.add("two", true);
        assertThat(found(first, "one two")).containsExactly("one");
        assertThat(found(builder.build(), "one two")).containsExactly("one", "two");
    }

    @Test
    void longLiteralsNeedNoDeepStack() {
        String literal = "ab ".repeat(100_000) + "c";
        Normalized text = Normalized.of("x " + literal + ".");
        List<Span> spans = new ArrayList<>();
        of(true, literal).hits(text, (id, from, to) -> spans.add(text.span(from, to)));
        assertThat(spans).containsExactly(new Span(2, 2 + literal.length()));
    }
}
