package io.brandrules.ruleset;

import io.brandrules.data.MapNode;
import io.brandrules.term.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds entries that a ruleset switches off and that none of its layers has: a name that is misspelt, or gone. */
final class IdleEntries {
    private static final List<String[]> SECTIONS = List.of(
            new String[] {"colors", "palette"},
            new String[] {"colors", "dark", "palette"},
            new String[] {"fonts", "families"},
            new String[] {"tone", "terms"},
            new String[] {"tone", "names"},
            new String[] {"tone", "sameness", "phrases"},
            new String[] {"disclaimers"},
            new String[] {"claims"},
            new String[] {"compliance", "flags"},
            new String[] {"compliance", "forbids"},
            new String[] {"compliance", "elements"});

    private static final Set<String> OFF = Set.of("in-force");

    private IdleEntries() {}

    /** A notice for each. */
    static void tell(Place root, List<Problem> notices) {
        for (String[] section : SECTIONS) {
            Optional<Place> entries = root.at(section).filter(Place::isMap);
            List<Place> all = entries.map(Place::members).orElse(List.of());
            List<String> known =
                    all.stream().filter(entry -> !idle(entry)).map(Place::name).toList();
            for (Place entry : all) {
                if (idle(entry)) {
                    notices.add(new Problem(
                            entry.key(),
                            entry.pointer().text(),
                            "\"" + entry.name() + "\" is switched off, and no layer has such an entry."
                                    + Suggestion.sentence(entry.name(), known)));
                }
            }
        }
    }

    private static boolean idle(Place entry) {
        return entry.node() instanceof MapNode map && map.members().keySet().equals(OFF) && !entry.is("in-force", true);
    }
}
