package io.brandrules.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.style.Css;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for any tree and any selector. */
final class SelectorLawTest {
    /** Less than the kinds of elements take in one of the tests. */
    private static final int ROOM = 400_000;

    private static final List<String> NAMES = List.of("div", "p", "b");
    private static final List<String> SIMPLE = List.of(
            ".x", ".Y", ".z", "#i", "#J", "[id]", ":first-child", ":hover", "[data-ogsc]", "::before", ":nosuch", "&");
    private static final List<String> COMBINATORS = List.of(" ", " > ", " + ", " ~ ", ",");
    private static final List<String> FUNCTIONS =
            List.of(":is(", ":where(", ":not(", ":has(", ":nth-child(odd of ", ":-webkit-any(");

    @Test
    void anIndexHandsOutEachThatMatchesOnce() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Branch> elements = tree(random);
            List<Selector> selectors = new ArrayList<>();
            while (selectors.size() < 20) {
                list(random).ifPresent(list -> selectors.addAll(list.selectors()));
            }
            SelectorIndex.Builder<Selector> builder = SelectorIndex.builder();
            selectors.forEach(each -> builder.add(each, each));
            SelectorIndex<Selector> index = builder.build();
            for (Hooks hooks : Hooks.values()) {
                Matching matching = Matching.of(hooks, random.nextBoolean());
                for (Branch element : elements) {
                    List<Selector> found = new ArrayList<>();
                    index.candidates(element, found::add);
                    assertThat(found).as("seed %d", seed).doesNotHaveDuplicates();
                    assertThat(selectors.stream().filter(each -> each.matches(element, matching)))
                            .as("seed %d", seed)
                            .isSubsetOf(found);
                }
            }
        }
    }

    @Test
    void theRulesOfAnElementAreThoseWhoseSelectorsMatch() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Branch> elements = tree(random);
            StringBuilder css = new StringBuilder();
            for (int i = 0; i < 20; i++) {
                css.append(complex(random, 0)).append(" { color: red }\n");
            }
            SheetRules sheet = new SheetRules(css.toString(), Css.sheet(css));
            StyleRules rules = StyleRules.of(List.of(new Applied(sheet, List.of())));
            boolean quirks = random.nextBoolean();
            for (Hooks hooks : Hooks.values()) {
                MatchedRules matched = matched(rules, hooks, quirks);
                for (Branch element : elements) {
                    Matching matching = Matching.of(hooks, quirks);
                    assertThat(matched.of(element).author())
                            .as("seed %d: %s", seed, css)
                            .containsExactlyInAnyOrderElementsOf(rules.all().stream()
                                    .filter(rule -> rule.selector().matches(element, matching))
                                    .toList());
                }
            }
        }
    }

    private static MatchedRules matched(StyleRules rules, Hooks hooks, boolean quirks) {
        Room room = new Room(ROOM);
        return new MatchedRules(new Stylist(rules, new AttachedStyles(room), quirks, room), Matching.of(hooks, quirks));
    }

    @Test
    void moreKindsOfElementsAndRulesThanAreKept() {
        StringBuilder css = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            css.append(".z").append(i).append(" p { color: red }\n");
        }
        StyleRules rules =
                StyleRules.of(List.of(new Applied(new SheetRules(css.toString(), Css.sheet(css)), List.of())));
        Branch root = new Branch("div", Map.of("class", "z7 z9"));
        MatchedRules matched = matched(rules, Hooks.NONE, false);
        for (int i = 0; i < 600; i++) {
            Branch element = root.grow(new Branch("p", Map.of("id", "a" + i)));
            assertThat(matched.of(element).author())
                    .as("element %d", i)
                    .containsExactly(rules.all().get(7), rules.all().get(9));
            assertThat(matched.of(element).client()).as("element %d", i).hasSize(1);
        }
    }

    @Test
    void whatIsRememberedChangesNothing() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Branch> elements = tree(random);
            Matching shared = Matching.of(Hooks.DARK, true);
            for (int i = 0; i < 10; i++) {
                for (Selector selector :
                        list(random).map(SelectorList::selectors).orElse(List.of())) {
                    for (Branch element : elements) {
                        assertThat(selector.matches(element, shared))
                                .as("seed %d", seed)
                                .isEqualTo(selector.matches(element, Matching.of(Hooks.DARK, true)));
                    }
                }
            }
        }
    }

    @Test
    void notIsTheOppositeOfIsAndWeighsAsMuch() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            String css = complex(random, 1).replace("::before", ".x").replace(":nosuch", "b");
            Optional<SelectorList> is = SelectorList.parse(":is(" + css + ")");
            Optional<SelectorList> not = SelectorList.parse(":not(" + css + ")");
            if (not.isPresent()) {
                Selector some = is.orElseThrow().selectors().get(0);
                Selector others = not.get().selectors().get(0);
                Matching matching = Matching.of(Hooks.NONE, false);
                assertThat(some.specificity()).as(css).isEqualTo(others.specificity());
                for (Branch element : tree(random)) {
                    assertThat(some.matches(element, matching)).as(css).isNotEqualTo(others.matches(element, matching));
                }
            }
        }
    }

    @Test
    void theWeightOfASelectorIsTheSumOfItsParts() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Selector> parts = new ArrayList<>();
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                String css = compound(random, 0);
                SelectorList.parse(css).ifPresent(list -> {
                    if (list.selectors().size() == 1
                            && list.selectors().get(0).pseudoElement().isEmpty()) {
                        parts.add(list.selectors().get(0));
                        texts.add(css);
                    }
                });
            }
            if (!parts.isEmpty()) {
                Selector whole = SelectorList.parse(String.join(" ~ ", texts))
                        .orElseThrow()
                        .selectors()
                        .get(0);
                Specificity sum = parts.stream().map(Selector::specificity).reduce(Specificity.ZERO, Specificity::plus);
                assertThat(whole.specificity()).as(texts.toString()).isEqualTo(sum);
            }
        }
    }

    @Test
    void anySoupOfTokensIsReadOrRefused() {
        List<String> soup = new ArrayList<>(SIMPLE);
        soup.addAll(COMBINATORS);
        soup.addAll(FUNCTIONS);
        soup.addAll(List.of(
                "(", ")", "[", "]", "*", "|", "\\", "\"", "n", "2n+", "-", "/*", "*/", "{", "}", "=", "~=", ":", "é"));
        int valid = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder css = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                css.append(pick(soup, random));
            }
            Optional<SelectorList> list = SelectorList.parse(css);
            valid += list.isPresent() ? 1 : 0;
            assertThat(list.map(each -> each.selectors().isEmpty()).orElse(false))
                    .as(css.toString())
                    .isFalse();
        }
        assertThat(valid).isGreaterThan(500);
    }

    private static List<Branch> tree(Random random) {
        List<Branch> elements = new ArrayList<>();
        elements.add(Branch.named("html"));
        for (int i = 0; i < 25; i++) {
            Map<String, String> attributes = Map.of(
                    "class", pick(List.of("", "x", "y", "Y z", "x X", "z"), random),
                    "id", pick(List.of("i", "j", "J", "k", "l", "m"), random));
            Branch child = new Branch(pick(NAMES, random), attributes);
            elements.add(pick(elements, random).grow(child));
        }
        return elements;
    }

    private static Optional<SelectorList> list(Random random) {
        Optional<SelectorList> list = SelectorList.parse(complex(random, 0));
        return list.isPresent() && random.nextInt(3) == 0
                ? SelectorList.nested(pick(COMBINATORS.subList(0, 4), random) + complex(random, 0), list.get())
                : list;
    }

    private static String complex(Random random, int depth) {
        StringBuilder css = new StringBuilder(compound(random, depth));
        for (int i = random.nextInt(3); i > 0; i--) {
            css.append(pick(COMBINATORS, random)).append(compound(random, depth));
        }
        return css.toString();
    }

    private static String compound(Random random, int depth) {
        StringBuilder css = new StringBuilder(random.nextInt(3) > 0 ? pick(NAMES, random) : "*");
        for (int i = random.nextInt(3); i > 0; i--) {
            boolean function = depth < 2 && random.nextInt(3) == 0;
            css.append(function ? pick(FUNCTIONS, random) + complex(random, depth + 1) + ")" : pick(SIMPLE, random));
        }
        return css.toString();
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
