package io.brandrules.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Selectors as Chromium reads and matches them; {@code src/test/oracles/selectors.mjs} writes the files. */
final class SelectorGoldenTest {
    private static final String TREE = Golden.text("selectors.html");

    /** A document in both modes. */
    record Pages(Page strict, Page quirks) {
        static Pages of(String tree) {
            return new Pages(new Page("<!doctype html>" + tree, false), new Page(tree, true));
        }

        @Override
        public String toString() {
            return strict.elements().size() + " elements";
        }
    }

    static Stream<Arguments> written() {
        Pages pages = Pages.of(TREE);
        return Golden.lines("selectors.tsv").map(line -> arguments(pages, line));
    }

    static Stream<Arguments> random() {
        List<Arguments> all = new ArrayList<>();
        Pages pages = Pages.of("");
        for (String line : Golden.text("random-selectors.tsv").lines().toList()) {
            if (line.indexOf('\t') < 0) {
                pages = Pages.of(line);
            } else {
                all.add(arguments(pages, Golden.line(line)));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource({"written", "random"})
    void rule(Pages pages, Golden golden) {
        Optional<SelectorList> list = golden.parent().isEmpty()
                ? SelectorList.parse(golden.css())
                : SelectorList.nested(
                        golden.css(), SelectorList.parse(golden.parent()).orElseThrow());
        assertThat(list.isPresent()).as("valid").isEqualTo(golden.kept());
        if (list.isPresent()) {
            assertThat(pages.strict.matches(list.get(), Hooks.NONE)).isEqualTo(golden.matches());
            assertThat(pages.quirks.matches(list.get(), Hooks.NONE))
                    .as("in quirks mode")
                    .isEqualTo(golden.quirks());
            assertThat(specificity(pages.strict, list.get(), golden.matches())).isEqualTo(golden.specificity());
        }
    }

    private static String specificity(Page page, SelectorList list, List<Integer> matches) {
        if (matches.isEmpty()) {
            return "";
        }
        Matching matching = page.matching(Hooks.NONE);
        Styled first = page.elements().get(matches.get(0));
        return list.selectors().stream()
                .filter(each -> each.pseudoElement().isEmpty() && each.matches(first, matching))
                .map(Selector::specificity)
                .max(Comparator.naturalOrder())
                .map(each -> each.ids() + "," + each.classes() + "," + each.types())
                .orElse("none");
    }
}
