package io.brandrules.ruleset;

import io.brandrules.data.Origin;
import io.brandrules.term.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds law that holds for nobody: an industry that is misspelt, and a layer that makes no demand but by flags of
 * industries that the ruleset does not list.
 */
final class IdleIndustries {
    private IdleIndustries() {}

    /** A notice for each. */
    static void tell(Place root, Compliance compliance, List<Disclaimer> disclaimers, List<Problem> notices) {
        Map<String, List<Flag>> byLayer = new TreeMap<>();
        Set<String> known = new TreeSet<>();
        for (Flag flag : compliance.flags()) {
            byLayer.computeIfAbsent(flag.entry().origin().file(), file -> new ArrayList<>())
                    .add(flag);
            flag.industry().ifPresent(known::add);
        }
        Optional<Place> listed = root.at("industries");
        Set<String> industries = Set.copyOf(root.texts("industries"));
        for (Place each : listed.map(Place::items).orElse(List.of())) {
            String industry = each.text().orElse("");
            String meant = known.contains(industry) ? "" : Suggestion.sentence(industry, known);
            if (!meant.isEmpty()) {
                notices.add(new Problem(
                        each.key(), each.pointer().text(), "\"" + industry + "\" is the industry of no flag." + meant));
            }
        }
        byLayer.keySet().removeAll(unconditional(compliance, disclaimers));
        Origin place = listed.map(Place::key).orElseGet(root::key);
        byLayer.forEach((layer, own) -> {
            Set<String> needed = new TreeSet<>();
            own.forEach(flag -> flag.industry().ifPresent(needed::add));
            boolean idle = own.stream()
                    .allMatch(flag -> flag.industry()
                            .filter(industry -> !industries.contains(industry))
                            .isPresent());
            if (idle) {
                notices.add(new Problem(
                        place,
                        "/industries",
                        "no flag of " + layer + " can rise: they are for " + String.join(", ", needed)
                                + ", which \"industries\" does not list. Expected what the brand is in."));
            }
        });
    }

    /** The layers that ask for something whatever flags are up. */
    private static Set<String> unconditional(Compliance compliance, List<Disclaimer> disclaimers) {
        Stream<Entry> entries = Stream.of(
                        compliance.forbids().stream().map(Forbidden::entry),
                        compliance.elements().stream()
                                .filter(RequiredElement::always)
                                .map(RequiredElement::entry),
                        disclaimers.stream().filter(Disclaimer::always).map(Disclaimer::entry))
                .flatMap(each -> each);
        return entries.map(entry -> entry.origin().file()).collect(Collectors.toSet());
    }
}
