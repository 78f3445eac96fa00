package io.brandrules.layer;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.data.Pointer;
import org.junit.jupiter.api.Test;

class MergeTest {
    @Test
    void mapsMergeKeyByKeyAndTheRestIsReplaced() {
        assertThat(merged("{a: {b: 1, c: [1, 2]}, d: x}", "{a: {c: [3], e: 4}}"))
                .isEqualTo("{a: {b: 1, c: [3], e: 4}, d: x}");
    }

    @Test
    void aPlusAppendsToTheEarlierList() {
        assertThat(merged("{a: {l: [1]}}", "{a: {l+: [2]}}", "{a: {l+: [3]}}")).isEqualTo("{a: {l: [1, 2, 3]}}");
        assertThat(merged("{l: [1]}", "{l+: [2]}", "{l: [9]}")).isEqualTo("{l: [9]}");
        assertThat(merged("{l+: [2]}", "{m: 1}")).isEqualTo("{l: [2], m: 1}");
    }

    @Test
    void whatAMarketAppendsIsAppendedToTheEntrysOwnList() {
        assertThat(merged(
                        "{e: {l: [1], by-market: {US: {l+: [2]}}}}",
                        "{e: {by-market: {US: {l+: [3]}}}}",
                        "{e: {l+: [4]}}"))
                .isEqualTo("{e: {l: [1, 4], by-market: {US: {l+: [2, 3]}}}}");
        assertThat(merged("{e: {by-market: {US: {r: {l+: [2]}}}}}"))
                .isEqualTo("{e: {by-market: {US: {r: {l+: [2]}}}}}");
        assertThat(merged("{e: {by-market: {US: {l: [2]}}}}", "{e: {by-market: {US: {l+: [3]}}}}"))
                .isEqualTo("{e: {by-market: {US: {l: [2, 3]}}}}");
    }

    @Test
    void aNameThatEndsInAPlusIsJustAName() {
        assertThat(merged("{names: {Disney+: {mark: x}}}", "{names: {Disney+: {mark-on: first}}}"))
                .isEqualTo("{names: {Disney+: {mark: x, mark-on: first}}}");
    }

    @Test
    void whatWasSwitchedOffCanBeSwitchedOnAgain() {
        assertThat(mergedAndExpanded("tone: {terms: {a: [x]}}", "tone: {terms: {a: off}}"))
                .isEqualTo("{tone: {terms: {a: {avoid: [x], in-force: false}}}}");
        assertThat(mergedAndExpanded(
                        "tone: {terms: {a: [x]}}", "tone: {terms: {a: off}}", "tone: {terms: {a: {in-force: true}}}"))
                .isEqualTo("{tone: {terms: {a: {avoid: [x], in-force: true}}}}");
    }

    @Test
    void valuesKnowTheLayersThatTheyOverrodeNearestFirst() {
        MapNode merged = Merge.of(Written.layer("one", "a: {b: 1, k: 1}"))
                .with(Merge.of(Written.layer("two", "\na: {b: 2}")))
                .with(Merge.of(Written.layer("three", "\n\na: {b: 3}")))
                .tree();

        Node value = new Pointer("/a/b").in(merged).orElseThrow();
        assertThat(value.origin()).hasToString("three:3:8");
        assertThat(value.overrode()).map(Object::toString).containsExactly("two:2:8", "one:1:8");
        Node map = new Pointer("/a").in(merged).orElseThrow();
        assertThat(map.origin()).hasToString("three:3:4");
        assertThat(map.overrode()).map(Object::toString).containsExactly("two:2:4", "one:1:4");
        assertThat(new Pointer("/a/k").in(merged).orElseThrow().overrode()).isEmpty();
    }

    private static String merged(String first, String... later) {
        Merge merged = Merge.of(Written.layer("1", first));
        for (String layer : later) {
            merged = merged.with(Merge.of(Written.layer("n", layer)));
        }
        return Written.shown(merged.tree());
    }

    private static String mergedAndExpanded(String first, String... later) {
        Merge merged = Merge.of(ShortForms.expand(Written.layer("1", first)));
        for (String layer : later) {
            merged = merged.with(Merge.of(ShortForms.expand(Written.layer("n", layer))));
        }
        return Written.shown(merged.tree());
    }
}
