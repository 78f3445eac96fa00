package io.brandrules.ruleset;

import io.brandrules.data.MapNode;
import io.brandrules.layer.MergedLayers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An entry as it is in the markets that its {@code by-market} names: one variant for each, and the entry itself without
 * those markets. Where several cover a market, the narrowest holds.
 */
final class MarketVariants {
    private static final String KEY = "by-market";

    private final Markets markets;
    private final Place place;
    private final MapNode base;
    private final List<Override> overrides = new ArrayList<>();

    private MarketVariants(Markets markets, Place place, MapNode base) {
        this.markets = markets;
        this.place = place;
        this.base = base;
        place.entries(KEY).forEach(this::add);
    }

    /**
     * One of the forms of an entry.
     *
     * @param place what it says
     * @param in the markets that are named for it; empty for those of the entry
     * @param without those for which a narrower one holds
     */
    record Variant(Place place, Set<String> in, Set<String> without) {}

    /** The forms of an entry, its own first; only that where nothing differs. */
    static List<Variant> of(Place place, Markets markets) {
        return place.node() instanceof MapNode map && place.has(KEY)
                ? new MarketVariants(markets, place, map).all()
                : List.of(new Variant(place, Set.of(), Set.of()));
    }

    private void add(Place override) {
        Set<String> codes = markets.codes(override.name()).orElse(Set.of());
        if (!codes.isEmpty() && override.node() instanceof MapNode values) {
            overrides.add(new Override(override, values, codes));
        }
    }

    private List<Variant> all() {
        List<Variant> all = new ArrayList<>();
        Set<String> taken = new TreeSet<>();
        overrides.forEach(override -> taken.addAll(override.codes()));
        all.add(new Variant(place, Set.of(), taken));
        Map<String, MapNode.Member> members = new LinkedHashMap<>(base.members());
        members.remove(KEY);
        MapNode plain = new MapNode(base.origin(), base.overrode(), members);
        for (int i = 0; i < overrides.size(); i++) {
            Override override = overrides.get(i);
            Set<String> narrower = new TreeSet<>();
            for (int j = 0; j < overrides.size(); j++) {
                if (i != j && overrides.get(j).before(override, j < i)) {
                    narrower.addAll(overrides.get(j).codes());
                }
            }
            all.add(new Variant(
                    place.as(
                            MergedLayers.over(plain, override.values()),
                            override.place().key()),
                    override.codes(),
                    narrower));
        }
        return all;
    }

    /** What differs in some markets. */
    private record Override(Place place, MapNode values, Set<String> codes) {
        /** Whether it holds where both cover a market: countries are wider than their parts, more of them than fewer. */
        boolean before(Override other, boolean earlier) {
            int order = Long.compare(width(), other.width());
            return order < 0 || order == 0 && earlier;
        }

        private long width() {
            return codes.stream()
                    .mapToLong(code -> code.indexOf('-') < 0 ? 10_000 : 1)
                    .sum();
        }
    }
}
