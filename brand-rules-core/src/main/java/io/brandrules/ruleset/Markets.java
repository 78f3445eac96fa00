package io.brandrules.ruleset;

import io.brandrules.term.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The markets of a ruleset: the codes that exist, and the groups that the section {@code markets} names. */
final class Markets {
    private final Map<String, Place> groups = new LinkedHashMap<>();
    private final Map<String, Set<String>> resolved = new HashMap<>();

    /** Reads the groups, and tells of codes that do not exist and of groups that contain themselves. */
    Markets(Place root) {
        Map<String, List<String>> references = new LinkedHashMap<>();
        for (Place group : root.entries("markets")) {
            if (MarketCodes.resolve(group.name()).isPresent()) {
                group.problemOfEntry("\"" + group.name() + "\" is the code of a market already."
                        + " Expected a name of your own for the group");
            } else {
                groups.put(group.name(), group);
                references.put(group.name(), group.texts());
            }
        }
        for (List<String> cycle : Cycle.among(references)) {
            String first = cycle.get(0);
            Optional.ofNullable(groups.get(first))
                    .ifPresent(group -> group.problemOfEntry(
                            "the group contains itself: " + String.join(" > ", cycle) + " > " + first));
        }
        groups.values().forEach(this::resolveGroup);
    }

    /** The codes that the list at a place stands for, in order; tells of those that do not exist. */
    Set<String> resolve(Place list) {
        Set<String> codes = new TreeSet<>();
        for (Place item : list.items()) {
            item.text()
                    .ifPresent(code -> codes.addAll(codes(code).orElseGet(() -> {
                        item.problem("there is no market \"" + code
                                + "\". Expected an ISO 3166 code such as GB or US-NY, EU,"
                                + " EEA, a CLDR region, or a group of \"markets\"." + suggestion(code));
                        return Set.of();
                    })));
        }
        return codes;
    }

    /** The names of the groups. */
    Map<String, Set<String>> groups() {
        return resolved;
    }

    /** The codes that a market's code or a group's name stands for; empty where there is none. */
    Optional<Set<String>> codes(String code) {
        return Optional.ofNullable(resolved.get(code)).or(() -> MarketCodes.resolve(code));
    }

    /** Walks what a group refers to with a list of its own, so that no chain of groups is too long. */
    private void resolveGroup(Place group) {
        Set<String> codes = new TreeSet<>();
        Set<String> seen = new LinkedHashSet<>(Set.of(group.name()));
        List<Place> open = new ArrayList<>(List.of(group));
        while (!open.isEmpty()) {
            Place list = open.remove(open.size() - 1);
            for (Place item : list.items()) {
                String code = item.text().orElse("");
                Place inner = groups.get(code);
                if (inner == null) {
                    codes.addAll(resolve(item));
                } else if (resolved.containsKey(code)) {
                    codes.addAll(resolved.getOrDefault(code, Set.of()));
                } else if (seen.add(code)) {
                    open.add(inner);
                }
            }
        }
        resolved.put(group.name(), Set.copyOf(codes));
    }

    private String suggestion(String code) {
        Collection<String> names = new ArrayList<>(groups.keySet());
        return MarketCodes.canonical(code)
                .map(meant -> " Did you mean \"" + meant + "\"?")
                .orElseGet(() -> {
                    names.addAll(MarketCodes.all());
                    return Suggestion.sentence(code, names);
                });
    }
}
