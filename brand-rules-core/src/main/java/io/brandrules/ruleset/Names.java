package io.brandrules.ruleset;

import io.brandrules.term.Suggestion;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The names of one kind of entry, and the check of what refers to them. */
final class Names {
    private final String section;
    private final String kind;
    private final Set<String> names;

    private Names(String section, String kind, Collection<String> names) {
        this.section = section;
        this.kind = kind;
        this.names = new LinkedHashSet<>(names);
    }

    /**
     * The names of the entries of a section.
     *
     * @param section as people write it: {@code fonts.families}
     * @param kind of the entries, with its article: {@code a font family}
     */
    static Names of(Optional<Place> place, String section, String kind) {
        return new Names(
                section,
                kind,
                place.map(Place::members).stream()
                        .flatMap(entries -> entries.stream())
                        .map(Place::name)
                        .toList());
    }

    /** These names and those of another section. */
    Names and(Optional<Place> other) {
        Set<String> all = new LinkedHashSet<>(names);
        other.ifPresent(place -> place.members().forEach(entry -> all.add(entry.name())));
        return new Names(section, kind, all);
    }

    /** These names and others. */
    Names and(Collection<String> others) {
        Set<String> all = new LinkedHashSet<>(names);
        all.addAll(others);
        return new Names(section, kind, all);
    }

    /** Tells of a name that there is not. */
    void check(Place reference, String name) {
        if (!names.contains(name)) {
            reference.problem("\"" + name + "\" is not " + kind + ". Expected a name of " + section + "."
                    + Suggestion.sentence(name, names));
        }
    }

    /** Tells of the names at a key, a list or a lone one, that there are not. */
    void checkAll(Place place, String key) {
        place.items(key).forEach(item -> item.text().ifPresent(name -> check(item, name)));
    }
}
