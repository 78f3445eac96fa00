package io.brandrules.cascade;

import io.brandrules.style.CssDeclaration;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns written declarations into what the cascade weighs; those that CSS drops, or that do not matter, are left out. */
final class DeclarationList {
    /** Older names that browsers still take. */
    private static final Map<String, String> ALIASES = Map.of("-webkit-background-clip", "background-clip");

    private final String css;
    private final Values values;
    private final List<Declared> declared = new ArrayList<>();

    /**
     * A list of nothing so far.
     *
     * @param css that the declarations are read from
     */
    DeclarationList(String css, Values values) {
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
        Property property = Property.find(name);
        if (property == null && !name.startsWith("--") && !Shorthands.is(name)) {
            return;
        }
        Span span = declaration.value();
        String value = css.substring(span.start(), span.end());
        boolean important = declaration.important();
        if (property != null) {
            Value own = values.of(property, value);
            if (undecided(own) || own.admitted()) {
                declared.add(new Declared(own, "", important, span));
            }
        } else if (name.startsWith("--")) {
            declared.add(Declared.custom(name, value, important, span));
        } else if (Variables.in(value) || Variables.unknown(value)) {
            for (Property each : Shorthands.of(name)) {
                declared.add(new Declared(values.of(each, value), name, important, span));
            }
        } else {
            Shorthands.expand(name, value)
                    .orElse(Map.of())
                    .forEach((each, part) -> declared.add(new Declared(values.of(each, part), "", important, span)));
        }
    }

    private static boolean undecided(Value value) {
        return value.substitutes() || Variables.unknown(value.text());
    }
}
