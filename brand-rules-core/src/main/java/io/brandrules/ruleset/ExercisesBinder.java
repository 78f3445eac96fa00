package io.brandrules.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Binds entries as what their examples exercise. Not thread-safe. */
final class ExercisesBinder {
    /** The sections of entries that allow something: what allows it no more is told of the section. */
    private static final List<String> PERMITTING = List.of("colors.palette", "colors.dark.palette", "fonts.families");

    /** The sections of entries that nothing in content breaks by itself. */
    private static final List<String> SILENT = List.of("claims", "approvals.roles");

    private final ExampleBinder examples;
    private final List<Exercise> exercises = new ArrayList<>();

    ExercisesBinder(Markets markets) {
        this.examples = new ExampleBinder(markets);
    }

    /** What was bound so far, in order. */
    List<Exercise> all() {
        return exercises;
    }

    /** Takes an entry with its examples, if it has some. */
    void bind(Place place, Entry entry) {
        boolean permitting = isOf(PERMITTING, place);
        List<String> duties = duties(place);
        Set<String> paths = new LinkedHashSet<>(duties);
        paths.add(entry.path());
        if (isOf(List.of("claims"), place)) {
            paths.add("claim-patterns");
        }
        if (permitting) {
            paths.add(entry.path().startsWith("colors.") ? "colors.palette" : "fonts.families");
        }
        boolean lacksNothing = isOf(List.of("compliance.flags"), place) && duties.isEmpty() && !place.has("forbids");
        exercises.add(new Exercise(
                entry,
                !permitting && !isOf(SILENT, place) || place.has("roles") || permitting && place.has("until"),
                !NotEnforced.holds(entry.path()),
                paths,
                lacksNothing ? Optional.of(place.name()) : Optional.empty(),
                examples.bind(place, entry, "pass"),
                examples.bind(place, entry, "fail")));
    }

    /** The entries that a flag demands. */
    private static List<String> duties(Place place) {
        List<String> duties = new ArrayList<>();
        place.get("requires").ifPresent(requires -> {
            requires.texts("disclaimers").forEach(name -> duties.add(Place.path("disclaimers", name)));
            requires.texts("elements").forEach(name -> duties.add(Place.path("compliance.elements", name)));
        });
        return duties;
    }

    private static boolean isOf(List<String> sections, Place place) {
        return sections.stream()
                .anyMatch(section -> Place.path(section, place.name()).equals(place.path()));
    }
}
