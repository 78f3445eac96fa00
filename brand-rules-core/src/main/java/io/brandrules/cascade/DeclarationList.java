package io.brandrules.cascade;

import io.brandrules.style.CssDeclaration;
import io.brandrules.style.CssText;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns written declarations into what the cascade weighs; those that CSS drops, or that do not matter, are left out. */
final class DeclarationList {
    /** Older names that browsers still take. */
    private static final Map<String, String> ALIASES = Map.of("-webkit-background-clip", "background-clip");

    private final String file;
    private final CssText css;
    private final Values values;
    private final List<Declared> declared = new ArrayList<>();

    /**
     * A list of nothing so far.
     *
     * @param file the path of a linked style sheet; empty for the document itself
     */
    DeclarationList(String file, CssText css, Values values) {
        this.file = file;
        this.css = css;
        this.values = values;
    }

    List<Declared> list() {
        return List.copyOf(declared);
    }

    boolean isEmpty() {
        return declared.isEmpty();
    }

    void add(CssDeclaration declaration) {
        String name = ALIASES.getOrDefault(declaration.property(), declaration.property());
        Optional<Property> property = Property.find(name);
        if (property.isEmpty() && !name.startsWith("--") && !Shorthands.is(name)) {
            return;
        }
        Span span = declaration.value();
        Place place = new Place(file, css.text().span(span.start(), span.end()));
        String value = css.slice(span);
        boolean important = declaration.important();
        if (name.startsWith("--")) {
            declared.add(Declared.custom(name, value, important, place));
        } else if (property.isPresent()) {
            Value own = values.of(property.get(), value);
            if (undecided(own) || own.admitted()) {
                declared.add(new Declared(own, "", important, place));
            }
        } else if (Variables.in(value) || Variables.unknown(value)) {
            for (Property each : Shorthands.of(name)) {
                declared.add(new Declared(values.of(each, value), name, important, place));
            }
        } else {
            Shorthands.expand(name, value)
                    .orElse(Map.of())
                    .forEach((each, part) -> declared.add(new Declared(values.of(each, part), "", important, place)));
        }
    }

    private static boolean undecided(Value value) {
        return value.substitutes() || Variables.unknown(value.text());
    }
}
