package io.brandrules.read;

import io.brandrules.cascade.Hooks;
import io.brandrules.cascade.Matching;
import io.brandrules.cascade.SelectorList;
import io.brandrules.document.Region;
import java.util.List;
import java.util.Map;

/** The parts of one page that a ruleset names by selectors. Not thread-safe. */
final class NamedRegions {
    static final NamedRegions NONE = new NamedRegions(Map.of());

    private final Map<Region.Kind, List<SelectorList>> selectors;
    private final Matching matching = Matching.of(Hooks.NONE, false);

    NamedRegions(Map<Region.Kind, List<SelectorList>> selectors) {
        this.selectors = Map.copyOf(selectors);
    }

    /** Whether an element is named as a part of that kind. */
    boolean name(Region.Kind kind, TreeElement element) {
        if (selectors.isEmpty()) {
            return false;
        }
        List<SelectorList> lists = selectors.get(kind);
        return lists != null
                && lists.stream()
                        .flatMap(list -> list.selectors().stream())
                        .anyMatch(selector -> selector.matches(element, matching));
    }
}
