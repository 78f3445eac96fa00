package io.brandrules.ruleset;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Binds the section {@code compliance}. */
final class ComplianceBinder {
    private final EntryBinder entries;
    private final MatcherBinder matchers;
    private final Names disclaimers;
    private final Names elements;
    private final Names roles;

    ComplianceBinder(Place root, EntryBinder entries, MatcherBinder matchers) {
        this.entries = entries;
        this.matchers = matchers;
        this.disclaimers = Names.of(root.get("disclaimers"), "disclaimers", "a disclaimer");
        this.elements = Names.of(root.at("compliance", "elements"), "compliance.elements", "a required element");
        this.roles = Names.of(root.at("approvals", "roles"), "approvals.roles", "an approval role");
    }

    /** The section, empty where the ruleset does not have it. */
    Compliance bind(Place root) {
        Optional<Place> compliance = root.get("compliance");
        return compliance
                .map(place -> new Compliance(
                        forms(place, "flags", this::bindFlag),
                        forms(place, "forbids", this::bindForbidden),
                        forms(place, "elements", this::bindElement)))
                .orElseGet(() -> new Compliance(List.of(), List.of(), List.of()));
    }

    private <T> List<T> forms(Place section, String key, BiFunction<Place, Entry, T> bind) {
        return section.entries(key).stream()
                .flatMap(place -> entries.forms(place, bind).stream())
                .toList();
    }

    private Flag bindFlag(Place place, Entry entry) {
        place.get("requires").ifPresent(requires -> {
            disclaimers.checkAll(requires, "disclaimers");
            elements.checkAll(requires, "elements");
            roles.checkAll(requires, "approvals");
        });
        return new Flag(
                entry,
                place.name(),
                place.text("industry"),
                matchers.bindRaising(place, "raised-by"),
                new Requires(required(place, "disclaimers"), required(place, "elements"), required(place, "approvals")),
                matchers.bind(place, "forbids"));
    }

    private Forbidden bindForbidden(Place place, Entry entry) {
        demand(place, entry, "match", "what is forbidden");
        return new Forbidden(entry, place.name(), matchers.bind(place, "match"));
    }

    private RequiredElement bindElement(Place place, Entry entry) {
        demand(place, entry, "any", "what counts as the element");
        return new RequiredElement(
                entry, place.name(), place.is("always", true), matchers.bind(place, "any"), place.text("add"));
    }

    private static void demand(Place place, Entry entry, String key, String what) {
        boolean given = place.get(key).filter(at -> !at.items().isEmpty()).isPresent();
        if (!given && entry.inForce() && !place.partial()) {
            place.problemOfEntry("the entry does nothing: it has no \"" + key + "\". Expected " + what);
        }
    }

    private static List<String> required(Place flag, String kind) {
        return flag.get("requires").map(requires -> requires.texts(kind)).orElse(List.of());
    }
}
