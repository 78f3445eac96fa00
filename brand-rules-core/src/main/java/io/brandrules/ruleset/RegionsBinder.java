package io.brandrules.ruleset;

import io.brandrules.cascade.SelectorList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds the section {@code regions}. */
final class RegionsBinder {
    private RegionsBinder() {}

    /** The selectors of each part of a page. */
    static Map<String, List<SelectorList>> bind(Place root) {
        Map<String, List<SelectorList>> regions = new LinkedHashMap<>();
        for (Place region : root.entries("regions")) {
            List<SelectorList> selectors = new ArrayList<>();
            for (Place item : region.items()) {
                item.text().flatMap(text -> selector(item, text)).ifPresent(selectors::add);
            }
            regions.put(region.name(), List.copyOf(selectors));
        }
        return regions;
    }

    private static Optional<SelectorList> selector(Place place, String text) {
        Optional<SelectorList> list = SelectorList.parse(text);
        if (list.isEmpty()) {
            place.problem("\"" + text
                    + "\" is no selector that CSS knows. Expected one such as .legal or [role=contentinfo]");
        }
        return list;
    }
}
