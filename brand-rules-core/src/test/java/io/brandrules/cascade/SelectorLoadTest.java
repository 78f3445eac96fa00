package io.brandrules.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What would overflow the stack, or take hours, if the cost were not in proportion to the input. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class SelectorLoadTest {
    private static final int MANY = 100_000;

    private static final List<Branch> FLAT = flat();

    private static final List<Branch> DEEP = deep();

    private static List<Branch> flat() {
        Branch root = Branch.named("html");
        return Stream.generate(() -> root.grow(new Branch("p", Map.of("class", "a"))))
                .limit(MANY)
                .toList();
    }

    private static List<Branch> deep() {
        Branch[] at = {Branch.named("html")};
        return Stream.generate(() -> at[0] = at[0].grow(new Branch("div", Map.of("class", "a"))))
                .limit(MANY)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "{", ":not(", ":has(", "::slotted(", ":nth-child(1 of ", ":-webkit-any("})
    void parenthesesThatNothingTakes(String opening) {
        assertThat(SelectorList.parse(opening.repeat(MANY))).isEmpty();
        assertThat(SelectorList.parse("p" + opening.repeat(MANY) + "p" + ")".repeat(MANY)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {":is(", ":where(", ":is(x, :has(:is("})
    void parenthesesThatForgive(String opening) {
        SelectorList list = SelectorList.parse("p" + opening.repeat(MANY)).orElseThrow();
        Selector selector = list.selectors().get(0);
        Matching matching = Matching.of(Hooks.NONE, false);
        assertThat(FLAT.subList(0, 10).stream().filter(each -> selector.matches(each, matching)))
                .isEmpty();
    }

    @Test
    void commas() {
        assertThat(SelectorList.parse(",".repeat(1_000_000))).isEmpty();
        assertThat(SelectorList.parse(":is(" + ",".repeat(1_000_000) + ")")).isPresent();
        assertThat(SelectorList.parse("p" + ",p".repeat(500_000)).orElseThrow().selectors())
                .hasSize(500_001);
    }

    @Test
    void invalidListsInEachOther() {
        String css = ":is(:not(".repeat(30) + "x!".repeat(MANY) + ")!, p)".repeat(30);
        assertThat(count(css, FLAT.subList(0, 100))).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    p:nth-child(odd)                | 50000
                    p:nth-last-child(3n)            | 33333
                    p:nth-of-type(2)                | 1
                    p:nth-last-of-type(-n + 5)      | 5
                    p:nth-child(even of .a)         | 50000
                    p:nth-last-child(2 of p ~ p)    | 1
                    p:nth-child(1 of :nth-child(7 of p ~ .a)) | 1
                    p:last-of-type                  | 1
                    .nosuch ~ p                     | 0
                    p:first-child ~ p               | 99999
                    p ~ p ~ p ~ p                   | 99997
                    .nosuch ~ p ~ p + p ~ p         | 0
                    p:nth-child(50000) ~ p ~ p + p  | 49998
                    p + p + p + p                   | 99997
                    :not(p ~ .a)                    | 1
                    :is(:is(p ~ p) ~ p)             | 99998
                    p:has(~ p)                      | 99999
                    p:has(~ p ~ p + p)              | 99997
                    p:has(~ .nosuch)                | 0
                    p:has(+ p)                      | 99999
                    html:has(p) > p                 | 100000
                    p:lang(en)                      | 0
                    p:not(:disabled):dir(ltr)       | 100000
                    """)
    void manySiblings(String css, int matches) {
        assertThat(count(css, FLAT)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    .nosuch div                            | 0
                    .nosuch > div div                      | 0
                    html > div div                         | 99999
                    html div                               | 100000
                    div div div div div                    | 99996
                    .nosuch div > div div > div div        | 0
                    html > div div > div div > div div     | 99995
                    .nosuch ~ div div div                  | 0
                    :is(.nosuch div) div                   | 0
                    :not(:is(div div) div)                 | 2
                    div:has(div)                           | 99999
                    div:has(> div div)                     | 99998
                    div:has(.nosuch)                       | 0
                    div:lang(en)                           | 0
                    div:dir(ltr):read-only                 | 100000
                    """)
    void manyAncestors(String css, int matches) {
        assertThat(count(css, DEEP)).isEqualTo(matches);
    }

    @Test
    void manyCompounds() {
        assertThat(count("div" + " div".repeat(100), DEEP)).isEqualTo(MANY - 100);
        assertThat(count("div" + " > div".repeat(100), DEEP)).isEqualTo(MANY - 100);
        assertThat(count("p" + " + p".repeat(100), FLAT)).isEqualTo(MANY - 100);
        assertThat(count("p" + " ~ p".repeat(150), FLAT)).isEqualTo(MANY - 150);
        assertThat(SelectorList.parse("p" + " ~ p".repeat(MANY))).isEmpty();
    }

    @Test
    void anIndexPassesOverTheDeepTree() {
        SelectorIndex.Builder<String> builder = SelectorIndex.builder();
        for (String css : List.of(".x div", "html .a", "div > .y", ":not(.x) .a", "[id]")) {
            builder.add(selector(css), css);
        }
        SelectorIndex<String> index = builder.build();
        int[] found = {0};
        DEEP.forEach(each -> index.candidates(each, css -> found[0]++));
        assertThat(found[0]).isEqualTo(4 * MANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"& &", "&&", "& > &", "& + &, & ~ &", ":is(&, & &)", ":not(&) &", "p"})
    void rulesNestedInEachOther(String css) {
        Optional<SelectorList> list = SelectorList.parse("div");
        int depth = 0;
        for (Optional<SelectorList> next = list; next.isPresent() && depth < 1000; depth++) {
            list = next;
            next = SelectorList.nested(css, next.get());
        }
        assertThat(depth).isBetween(50, 999);
        Matching matching = Matching.of(Hooks.NONE, false);
        for (Selector selector : list.orElseThrow().selectors()) {
            long matches = DEEP.subList(0, 500).stream()
                    .filter(each -> selector.matches(each, matching))
                    .count();
            assertThat(matches).isBetween(0L, 500L);
            assertThat(selector.specificity().types()).isPositive();
        }
    }

    private static long count(String css, List<Branch> elements) {
        Selector selector = selector(css);
        Matching matching = Matching.of(Hooks.NONE, false);
        return elements.stream()
                .filter(each -> selector.matches(each, matching))
                .count();
    }

    private static Selector selector(String css) {
        return SelectorList.parse(css).orElseThrow().selectors().get(0);
    }
}
