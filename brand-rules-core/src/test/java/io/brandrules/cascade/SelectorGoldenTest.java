package io.brandrules.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Selectors as Chromium reads and matches them; {@code src/test/oracles/selectors.mjs} writes the file. */
final class SelectorGoldenTest {
    private static final String TREE = Golden.text("selectors.html");
    private static final Page STRICT = new Page("<!doctype html>" + TREE, false);
    private static final Page QUIRKS = new Page(TREE, true);

    static Stream<Golden> lines() {
        return Golden.lines("selectors.tsv");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void rule(Golden golden) {
        Optional<SelectorList> list = golden.parent().isEmpty()
                ? SelectorList.parse(golden.css())
                : SelectorList.nested(
                        golden.css(), SelectorList.parse(golden.parent()).orElseThrow());
        assertThat(list.isPresent()).as("valid").isEqualTo(golden.kept());
        if (list.isPresent()) {
            assertThat(STRICT.matches(list.get(), Hooks.NONE)).isEqualTo(golden.matches());
            assertThat(QUIRKS.matches(list.get(), Hooks.NONE))
                    .as("in quirks mode")
                    .isEqualTo(golden.quirks());
            assertThat(specificity(list.get(), golden.matches())).isEqualTo(golden.specificity());
        }
    }

    private static String specificity(SelectorList list, List<Integer> matches) {
        if (matches.isEmpty()) {
            return "";
        }
        Matching matching = STRICT.matching(Hooks.NONE);
        Styled first = STRICT.elements().get(matches.get(0));
        return list.selectors().stream()
                .filter(each -> each.pseudoElement().isEmpty() && each.matches(first, matching))
                .map(Selector::specificity)
                .max(Comparator.naturalOrder())
                .map(each -> each.ids() + "," + each.classes() + "," + each.types())
                .orElse("none");
    }
}
