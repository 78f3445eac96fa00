package io.brandrules.ruleset;

import io.brandrules.tokens.TypographyToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Binds the section {@code fonts}. */
final class FontsBinder {
    private final EntryBinder entries;
    private final TokenRoles tokens;
    private final List<Problem> notices;

    /** @param notices to which what is worth telling is added */
    FontsBinder(EntryBinder entries, TokenRoles tokens, List<Problem> notices) {
        this.entries = entries;
        this.tokens = tokens;
        this.notices = notices;
    }

    /** The section, whatever it says; empty where neither it nor a design token says anything of type. */
    Optional<Fonts> bind(Place root) {
        return root.get("fonts")
                .map(this::bindSection)
                .or(() -> root.at("colors", "tokens").flatMap(this::ofTokens));
    }

    private Optional<Fonts> ofTokens(Place named) {
        List<TextRole> roles = tokens.without(Set.of(), List.of());
        return roles.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Fonts(EntryBinder.section(named), List.of(), roles, Optional.empty(), Optional.empty()));
    }

    private Fonts bindSection(Place fonts) {
        Optional<Place> section = fonts.get("families");
        Names names = Names.of(section, "fonts.families", "a font family");
        List<FontFamily> families =
                fonts.entries("families").stream().map(this::bindFamily).toList();
        List<TextRole> hierarchy = new ArrayList<>();
        fonts.entries("hierarchy").forEach(role -> hierarchy.add(bindRole(role, names, families)));
        Set<String> taken = hierarchy.stream().map(TextRole::name).collect(Collectors.toUnmodifiableSet());
        hierarchy.addAll(tokens.without(taken, families));
        if (!families.isEmpty()) {
            tokens.ofOtherFamilies(taken, families).forEach(this::tell);
        }
        return new Fonts(
                EntryBinder.section(section.orElse(fonts)),
                families,
                hierarchy,
                fonts.get("minimum-size")
                        .flatMap(place -> Bounds.range(place)
                                .flatMap(Range::least)
                                .map(least -> new MinimumSize(EntryBinder.section(place), least))),
                fonts.get("sources").map(place -> new FontSources(EntryBinder.section(place), place.texts())));
    }

    private void tell(TypographyToken token) {
        notices.add(new Problem(
                token.origin(),
                "",
                "\"" + token.name() + "\" is set in " + token.family().get(0)
                        + ", with which no family of fonts.families begins. Add it there, or correct the token."));
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

    private TextRole bindRole(Place role, Names names, List<FontFamily> families) {
        Entry entry = entries.bind(role);
        entries.checkByMarket(role, override -> bindRole(override, names, families));
        names.checkAll(role, "family");
        Optional<String> family = role.text("family");
        List<String> stack = families.stream()
                .filter(each -> family.filter(each.name()::equals).isPresent())
                .findFirst()
                .map(FontFamily::stack)
                .orElse(List.of());
        return new TextRole(
                entry,
                role.name(),
                family,
                stack,
                role.get("size").flatMap(Bounds::range),
                role.get("weight").flatMap(Bounds::range),
                role.get("line-height").flatMap(Bounds::range));
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
