package io.brandrules.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the language has and this version reads, checks and keeps, but does not hold content to yet.
 *
 * <p>The list is the only place that says so: whoever builds the rule that enforces a key takes its line out.
 */
final class NotEnforced {
    /** Paths of keys; {@code *} stands for every entry of a section. */
    private static final List<String> KEYS = List.of(
            "lock",
            "templates.partials",
            "templates.includes",
            "colors.tokens",
            "colors.contrast",
            "colors.pairs",
            "colors.palette.*.roles",
            "colors.palette.*.use",
            "fonts.hierarchy",
            "fonts.minimum-size",
            "fonts.sources",
            "fonts.families.*.weights",
            "tone.names",
            "tone.formality",
            "tone.reading",
            "tone.emphasis",
            "tone.headings",
            "tone.sameness",
            "tone.styles",
            "disclaimers.*.placement",
            "disclaimers.*.prominence",
            "disclaimers.*.superseded",
            "claims",
            "claim-patterns",
            "compliance.flags.*.requires.elements",
            "compliance.elements",
            "approvals.roles",
            "approvals.ruleset",
            "approvals.waivers",
            "approvals.ledger",
            "links",
            "images",
            "email",
            "regions");

    /** Keys that any named entry may have. */
    private static final List<String> COMMON_KEYS = List.of("by-market", "reviewed", "examples");

    private static final List<String> ENTRIES = List.of(
            "colors.palette.*",
            "colors.dark.palette.*",
            "fonts.families.*",
            "tone.terms.*",
            "tone.names.*",
            "disclaimers.*",
            "compliance.flags.*",
            "compliance.forbids.*");

    private NotEnforced() {}

    /** One notice that names all that the ruleset says and this version does not enforce, if there is any. */
    static Optional<Problem> notice(Place root, Stream<Matcher> matchers) {
        Set<String> said = new LinkedHashSet<>();
        KEYS.stream().filter(path -> isSaid(root, path)).forEach(said::add);
        for (String key : COMMON_KEYS) {
            if (ENTRIES.stream().anyMatch(entries -> isSaid(root, entries + "." + key))) {
                said.add("\"" + key + "\" of entries");
            }
        }
        List<Matcher.Words> words = matchers.flatMap(NotEnforced::words).toList();
        if (words.stream().anyMatch(Matcher.Words::inflect)) {
            said.add("inflected forms of words (they are found as they are written)");
        }
        if (words.stream().anyMatch(Matcher.Words::compounds)) {
            said.add("words within compounds");
        }
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        root.key(),
                        root.pointer(),
                        "accepted, but not enforced by this version: " + String.join(", ", said)));
    }

    private static Stream<Matcher.Words> words(Matcher matcher) {
        if (matcher.target() instanceof Matcher.All all) {
            return all.matchers().stream().flatMap(NotEnforced::words);
        }
        return matcher.target() instanceof Matcher.Words words ? Stream.of(words) : Stream.empty();
    }

    private static boolean isSaid(Place root, String path) {
        List<Place> places = List.of(root);
        for (String step : List.of(path.split("\\.", -1))) {
            List<Place> next = new ArrayList<>();
            for (Place place : places) {
                if (step.equals("*")) {
                    next.addAll(place.members());
                } else {
                    place.get(step).ifPresent(next::add);
                }
            }
            places = next;
        }
        return !places.isEmpty();
    }
}
