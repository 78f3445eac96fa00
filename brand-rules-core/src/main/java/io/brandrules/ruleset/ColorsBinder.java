package io.brandrules.ruleset;

import io.brandrules.style.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Binds the section {@code colors}. */
final class ColorsBinder {
    private final EntryBinder entries;
    private final TokenColors tokens;

    ColorsBinder(EntryBinder entries, TokenColors tokens) {
        this.entries = entries;
        this.tokens = tokens;
    }

    /** The section, whatever it says; empty where it is not there. */
    Optional<Colors> bind(Place root) {
        return root.get("colors").or(() -> root.get("colours")).map(this::bindSection);
    }

    private Colors bindSection(Place colors) {
        Optional<Place> palette = colors.get("palette");
        Optional<Place> dark = colors.at("dark", "palette");
        boolean named = colors.has("tokens");
        Names names = Names.of(
                        palette,
                        named ? "colors.palette, or a design token" : "colors.palette",
                        "a colour of the" + " palette")
                .and(dark)
                .and(tokens.names());
        List<PaletteColor> bound = new ArrayList<>();
        palette.ifPresent(place ->
                place.members().forEach(color -> bind(color, names, false).ifPresent(bound::add)));
        dark.ifPresent(place ->
                place.members().forEach(color -> bind(color, names, true).ifPresent(bound::add)));
        bound.addAll(tokens.without(taken(palette)));
        // What a file that could not be read as a whole would have named is not known.
        if (tokens.whole()) {
            colors.items("pairs").forEach(pair -> {
                names.checkAll(pair, "text");
                names.checkAll(pair, "on");
            });
        }
        Place listing = palette.or(() -> dark).or(() -> colors.get("tokens")).orElse(colors);
        return new Colors(
                EntryBinder.section(listing),
                bound,
                colors.number("tolerance").orElse(0d),
                colors.get("contrast").flatMap(ColorsBinder::contrast),
                colors.items("pairs").stream()
                        .flatMap(pair -> pair(pair).stream())
                        .toList());
    }

    /** The names that the palette has, and so no token. */
    private static Set<String> taken(Optional<Place> palette) {
        return palette.map(Place::members).orElse(List.of()).stream()
                .map(Place::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<ContrastDemand> contrast(Place place) {
        return place.text().map(level -> ContrastDemand.of(EntryBinder.section(place), level));
    }

    private static Optional<ColorPair> pair(Place place) {
        return place.text("text").map(text -> new ColorPair(EntryBinder.section(place), text, place.texts("on")));
    }

    private Optional<PaletteColor> bind(Place place, Names names, boolean dark) {
        Entry entry = entries.bind(place);
        entries.checkByMarket(place, override -> bind(override, names, dark));
        place.get("use")
                .ifPresent(use -> use.text().ifPresent(name -> {
                    if (tokens.whole()) {
                        names.check(use, name);
                    }
                    if (name.equals(place.name())) {
                        use.problem("the colour is to be replaced by itself. Expected another colour of the palette");
                    }
                }));
        if (place.get("value").isEmpty() && entry.inForce() && !place.partial()) {
            place.problemOfEntry("the colour has no \"value\". Expected one, such as \"#0b7285\"");
        }
        return place.get("value")
                .flatMap(ColorsBinder::value)
                .map(value -> new PaletteColor(
                        entry,
                        place.name(),
                        value,
                        Set.copyOf(place.texts("roles")),
                        place.text("use"),
                        Optional.empty(),
                        dark));
    }

    private static Optional<Color> value(Place place) {
        return place.text().flatMap(text -> {
            Optional<Color> color = Color.parse(text);
            if (color.isEmpty()) {
                place.problem("\"" + text + "\" is not a colour. Expected one that CSS knows and that does not depend"
                        + " on where it stands, such as #0b7285, rgb(11 114 133) or teal");
            }
            return color;
        });
    }
}
