package io.brandrules.ruleset;

import io.brandrules.data.MapNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the merged tree into records, and checks what no schema can. */
final class Binder {
    private Binder() {}

    /**
     * Binds a merged tree whose short forms are expanded and whose layers agree with the schema.
     *
     * @param problems to which what is wrong is added; the ruleset is then of no use
     */
    static Ruleset bind(MapNode merged, RulesetFiles files, List<Problem> problems) {
        return new Ruleset(
                "",
                "",
                files.digest(),
                files.files(),
                files.folder(),
                files.root(),
                Set.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new Compliance(List.of(), List.of(), List.of()),
                Map.of(),
                List.of(),
                files.notices());
    }
}
