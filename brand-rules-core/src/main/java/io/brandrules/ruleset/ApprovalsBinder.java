package io.brandrules.ruleset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks the section {@code approvals}, and binds what of it needs to be known to say who must sign off. */
final class ApprovalsBinder {
    private final EntryBinder entries;

    ApprovalsBinder(EntryBinder entries) {
        this.entries = entries;
    }

    /** The roles that sign every document off. */
    List<String> bind(Place root) {
        return root.get("approvals").map(this::bindSection).orElse(List.of());
    }

    private List<String> bindSection(Place approvals) {
        Names roles = Names.of(approvals.get("roles"), "approvals.roles", "an approval role");
        Map<String, List<String>> above = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        for (Place role : approvals.entries("roles")) {
            checkRole(role, roles);
            above.put(role.name(), role.texts("above"));
            places.put(role.name(), role);
        }
        for (List<String> cycle : Cycle.among(above)) {
            Place first = places.get(cycle.get(0));
            if (first != null) {
                first.problemOfEntry("the role is above itself: " + String.join(" > ", cycle) + " > " + first.name());
            }
        }
        List.of("always", "ruleset", "waivers").forEach(key -> roles.checkAll(approvals, key));
        return approvals.texts("always");
    }

    private void checkRole(Place role, Names roles) {
        entries.bind(role);
        entries.checkByMarket(role, override -> checkRole(override, roles));
        roles.checkAll(role, "above");
        int members = role.texts("members").size();
        role.number("distinct").ifPresent(distinct -> {
            if (distinct > members && !role.partial()) {
                role.get("distinct")
                        .ifPresent(at -> at.problem("the role asks for " + distinct.intValue()
                                + " different members and has " + members + ". Expected at most as many"));
            }
        });
    }
}
