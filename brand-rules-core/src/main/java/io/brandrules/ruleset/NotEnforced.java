package io.brandrules.ruleset;

import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.prose.FormOfAddress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the language has and this version reads, checks and keeps, but does not hold content to yet.
 *
 * <p>The list is the only place that says so: whoever builds the rule that enforces a key takes its line out.
 */
final class NotEnforced {
    /** Paths of keys; {@code *} stands for every entry of a section. */
    static final List<String> KEYS = List.of(
            "lock",
            "tone.styles",
            "approvals.roles",
            "approvals.ruleset",
            "approvals.waivers",
            "approvals.ledger");

    /** Keys that any named entry may have. */
    static final List<String> COMMON_KEYS = List.of("by-market", "reviewed");

    private static final List<String> ENTRIES = List.of(
            "colors.palette.*",
            "colors.dark.palette.*",
            "fonts.families.*",
            "tone.terms.*",
            "tone.names.*",
            "disclaimers.*",
            "claims.*",
            "compliance.flags.*",
            "compliance.forbids.*",
            "compliance.elements.*");

    /** Entries that have no form of their own in single markets. */
    private static final List<String> SAME_IN_ALL_MARKETS = List.of(
            "colors.palette.*",
            "colors.dark.palette.*",
            "fonts.families.*",
            "tone.names.*",
            "tone.sameness.phrases.*",
            "images.logos.*",
            "approvals.roles.*");

    private NotEnforced() {}

    /** One notice that names all that the ruleset says and this version does not enforce, if there is any. */
    static Optional<Problem> notice(Place root) {
        Set<String> said = new LinkedHashSet<>();
        KEYS.stream().filter(path -> isSaid(root.node(), path)).forEach(said::add);
        for (String key : COMMON_KEYS) {
            List<String> sections = key.equals("by-market") ? SAME_IN_ALL_MARKETS : ENTRIES;
            if (sections.stream().anyMatch(entries -> isSaid(root.node(), entries + "." + key))) {
                said.add("\"" + key + "\" of "
                        + (key.equals("by-market") ? "colours, fonts, names, phrases, logos and roles" : "entries"));
            }
        }
        for (Place language :
                root.get("tone").map(tone -> tone.entries("formality")).orElse(List.of())) {
            String code = language.name().toLowerCase(Locale.ROOT).split("-", 2)[0];
            if (FormOfAddress.of(code).isEmpty()) {
                said.add(language.path());
            }
        }
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        root.key(),
                        root.pointer().text(),
                        "accepted, but not enforced by this version: " + String.join(", ", said)));
    }

    /** Whether an entry is of a section that is not enforced. */
    static boolean holds(String path) {
        return KEYS.stream()
                .anyMatch(key -> path.equals(key) || path.startsWith(key + ".") || path.startsWith(key + "["));
    }

    private static boolean isSaid(Node root, String path) {
        return isSaid(root, List.of(path.split("\\.", -1)));
    }

    private static boolean isSaid(Node node, List<String> steps) {
        if (steps.isEmpty()) {
            return true;
        }
        if (!(node instanceof MapNode map)) {
            return false;
        }
        List<String> rest = steps.subList(1, steps.size());
        if (!steps.get(0).equals("*")) {
            MapNode.Member member = map.members().get(steps.get(0));
            return member != null && isSaid(member.value(), rest);
        }
        for (MapNode.Member member : map.members().values()) {
            if (isSaid(member.value(), rest)) {
                return true;
            }
        }
        return false;
    }
}
