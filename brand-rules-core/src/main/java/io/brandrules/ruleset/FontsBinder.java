package io.brandrules.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds the section {@code fonts}. */
final class FontsBinder {
    private static final List<String> RANGES = List.of("size", "weight", "line-height");

    private final EntryBinder entries;

    FontsBinder(EntryBinder entries) {
        this.entries = entries;
    }

    /** The section; empty where the ruleset names no families, so that none can be unknown. */
    Optional<Fonts> bind(Place root) {
        return root.get("fonts").flatMap(fonts -> {
            Names names = Names.of(fonts.get("families"), "fonts.families", "a font family");
            fonts.entries("hierarchy").forEach(role -> checkRole(role, names));
            return fonts.get("families")
                    .map(families -> new Fonts(
                            EntryBinder.section(families),
                            families.members().stream().map(this::bindFamily).toList()));
        });
    }

    private FontFamily bindFamily(Place place) {
        Entry entry = entries.bind(place);
        entries.checkByMarket(place, this::bindFamily);
        List<String> stack = place.texts("stack").stream()
                .flatMap(item -> names(item).stream())
                .toList();
        if (stack.isEmpty() && entry.inForce() && !place.partial()) {
            place.problemOfEntry("the font family has no \"stack\". Expected its names, such as [Georgia, serif]");
        }
        List<Integer> weights =
                place.texts("weights").stream().map(Integer::valueOf).toList();
        return new FontFamily(entry, place.name(), stack, weights);
    }

    private void checkRole(Place role, Names families) {
        entries.bind(role);
        entries.checkByMarket(role, override -> checkRole(override, families));
        families.checkAll(role, "family");
        RANGES.forEach(key -> role.get(key).ifPresent(Bounds::of));
    }

    /** The names in an item of a stack, which may be a whole list as CSS writes it: {@code "Open Sans", serif}. */
    private static List<String> names(String item) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < item.length(); i++) {
            char c = item.charAt(i);
            if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'' && name.toString().isBlank())) {
                quote = c;
            } else if (quote == 0 && c == ',') {
                names.add(name.toString().strip());
                name.setLength(0);
            } else {
                name.append(c);
            }
        }
        names.add(name.toString().strip());
        names.removeIf(String::isEmpty);
        return names;
    }
}
