package io.brandrules.cascade;

import io.brandrules.style.Color;
import io.brandrules.style.ColorContext;
import io.brandrules.style.ColorValue;
import io.brandrules.style.FontSize;
import io.brandrules.style.FontWeight;
import io.brandrules.style.Interval;
import io.brandrules.style.LengthContext;
import io.brandrules.style.LineHeight;
import io.brandrules.style.Measure;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Computes one element's style from what is declared for it and from its parent's style. Used once.
 *
 * @see <a href="https://www.w3.org/TR/css-cascade-5/#value-stages">CSS Cascading and Inheritance Level 5, section 4</a>
 */
final class Computation {
    private static final Interval MEDIUM = Interval.of(16);
    private static final double MONOSPACE = 13;
    private static final double LARGEST = 10_000;
    private static final Interval ANY = new Interval(0, 1000);
    private static final ColorValue UNKNOWN_COLOR = new ColorValue.Unknown("a value that a template fills in");
    private static final Measure UNKNOWN_MEASURE = new Measure.Unknown("a value that a template fills in");

    private final ComputedStyle parent;
    private final boolean isRoot;
    private final ComputedStyle root;
    private final Viewing viewing;

    /** By the properties' places; at first what the element has without declarations. */
    private final Object[] values;

    private final @Nullable Weighed[] sources;
    private Variables variables = Variables.NONE;
    private boolean dark;
    private boolean windowed;

    /**
     * The computation of an element's style.
     *
     * @param parent null for a root, which inherits the initial values
     * @param root the style of the root, once that is known
     */
    Computation(@Nullable ComputedStyle parent, ComputedStyle root, Viewing viewing) {
        this.parent = parent == null ? ComputedStyle.INITIAL : parent;
        this.isRoot = parent == null;
        this.root = root;
        this.viewing = viewing;
        this.values = this.parent.valuesOfChild();
        this.sources = ComputedStyle.sourcesOfChild();
    }

    ComputedStyle compute(Cascaded cascaded) {
        variables = parent.variables().with(cascaded.custom());
        Weighed scheme = cascaded.winner(Property.COLOR_SCHEME);
        if (scheme != null) {
            specify(scheme, cascaded);
        }
        dark = scheme();
        if (isRoot) {
            initial(Property.COLOR); // which depends on the scheme
        }
        Weighed[] winners = cascaded.winners();
        for (int i = scheme == null ? 0 : 1; i < winners.length; i++) { // the scheme comes first
            specify(winners[i], cascaded);
        }
        boolean absolute = absolute(cascaded.winner(Property.FONT_SIZE));
        monospace(absolute);
        if (blockified()) {
            put(Property.DISPLAY, Display.blockified(value(Property.DISPLAY)));
        }
        return new ComputedStyle(
                values, sources, variables, new ComputedStyle.Traits(dark, absolute, windowed, blended()));
    }

    private Object value(Property property) {
        return values[property.index()];
    }

    private void put(Property property, Object value) {
        values[property.index()] = value;
    }

    /**
     * Browsers have a smaller default size for a font that is {@code monospace} and nothing else, and so scale what is
     * relative to it.
     */
    private void monospace(boolean absolute) {
        Object family = value(Property.FONT_FAMILY);
        Object around = parent.value(Property.FONT_FAMILY);
        if (family.equals(around) || absolute) {
            return;
        }
        boolean own = monospace(family);
        if (own != monospace(around) && size() instanceof Measure.Known known) {
            double factor = own ? MONOSPACE / MEDIUM.least() : MEDIUM.least() / MONOSPACE;
            put(Property.FONT_SIZE, new Measure.Known(known.interval().times(factor)));
        }
    }

    private static boolean monospace(Object family) {
        return family instanceof String name && name.equalsIgnoreCase("monospace");
    }

    private boolean blended() {
        boolean opaque = value(Property.OPACITY) instanceof Measure.Known opacity
                && opacity.interval().least() >= 1;
        return parent.blended()
                || !opaque
                || !"none".equals(value(Property.FILTER))
                || !"normal".equals(value(Property.MIX_BLEND_MODE));
    }

    /** Whether the size goes back to an absolute length, its own or one that it is relative to. */
    private boolean absolute(@Nullable Weighed size) {
        if (size == null) {
            return parent.absoluteSize();
        }
        Value value = size.declared().value();
        Value.Size kind = value == null ? Value.Size.OTHER : value.size();
        return kind == Value.Size.LENGTH || kind == Value.Size.OTHER && parent.absoluteSize();
    }

    /** Whether the element has a box of its own whatever it says, since it is taken out of the line. */
    private boolean blockified() {
        return isRoot
                || !"none".equals(value(Property.FLOAT))
                || "absolute".equals(value(Property.POSITION))
                || "fixed".equals(value(Property.POSITION))
                || Display.laysOut(parent.value(Property.DISPLAY));
    }

    private void specify(Weighed heaviest, Cascaded cascaded) {
        Weighed winner = heaviest;
        while (winner != null) {
            Declared declared = winner.declared();
            Value value = Objects.requireNonNull(declared.value());
            Property property = value.property();
            String text = value.substitutes() ? specified(declared, property) : value.text();
            String word = !value.substitutes() ? value.wide() : text == null ? "unset" : wide(text);
            switch (word) {
                case "revert", "revert-layer" -> {
                    winner = cascaded.lighter(winner, property, word.equals("revert"));
                    continue;
                }
                case "inherit" -> inherit(property);
                case "initial" -> initial(property);
                case "unset" -> absent(property);
                default -> {
                    put(property, computed(value, text == null ? "" : text));
                    sources[property.index()] = winner;
                }
            }
            return;
        }
    }

    /** What a value computes to; worked out once where that depends on nothing else. */
    private Object computed(Value value, String text) {
        Object known = value.computed();
        if (known == null) {
            known = computed(value.property(), text);
            value.compute(known);
        }
        return known;
    }

    private static String wide(String value) {
        String lower = value.strip().toLowerCase(Locale.ROOT);
        return Shorthands.wide(lower) ? lower : "";
    }

    /** The value with everything put in; null where it is invalid once that is done. */
    private @Nullable String specified(Declared declared, Property property) {
        Optional<String> text = variables.substitute(declared.text());
        if (text.isEmpty() || Variables.unknown(text.get())) {
            return text.orElse(null);
        }
        String value = text.get().strip();
        if (Shorthands.wide(value)) {
            return value;
        }
        if (declared.shorthand().isEmpty()) {
            return property.admits(value) ? value : null;
        }
        return Shorthands.expand(declared.shorthand(), value)
                .map(values -> values.get(property))
                .orElse(null);
    }

    private void absent(Property property) {
        if (property.inherited() && !isRoot) {
            inherit(property);
        } else {
            initial(property);
        }
    }

    private void inherit(Property property) {
        put(property, parent.value(property));
        sources[property.index()] = ComputedStyle.INHERITED;
    }

    private void initial(Property property) {
        put(
                property,
                property == Property.COLOR
                        ? computed(property, property.initial())
                        : ComputedStyle.INITIAL.value(property));
        sources[property.index()] = null;
    }

    private Object computed(Property property, String value) {
        boolean unknown = Variables.unknown(value);
        return switch (property) {
            case COLOR, BACKGROUND_COLOR -> unknown ? UNKNOWN_COLOR : color(property, value);
            case TEXT_FILL_COLOR ->
                unknown
                        ? UNKNOWN_COLOR
                        : value.strip().equalsIgnoreCase("currentcolor") ? "currentcolor" : color(property, value);
            case BACKGROUND_IMAGE -> unknown ? Optional.empty() : BackgroundLayers.of(value);
            case OPACITY -> unknown ? UNKNOWN_MEASURE : Opacity.of(value);
            case FONT_SIZE -> unknown ? UNKNOWN_MEASURE : fontSize(window(value));
            case FONT_WEIGHT -> unknown ? UNKNOWN_MEASURE : FontWeight.of(value, interval(parent.fontWeight()));
            case LINE_HEIGHT ->
                unknown
                        ? new LineHeight.Computed(LineHeight.Kind.LENGTH, UNKNOWN_MEASURE)
                        : LineHeight.of(window(value), lengths(interval(size())));
            case FONT_FAMILY -> unknown ? UnknownWord.VALUE : value.strip();
            default -> unknown ? UnknownWord.VALUE : value.strip().toLowerCase(Locale.ROOT);
        };
    }

    /** {@code currentColor} is the parent's colour to the property {@code color} itself. */
    private ColorValue color(Property property, String value) {
        Object own = property == Property.COLOR ? parent.color() : value(Property.COLOR);
        Optional<Color> current = own instanceof ColorValue.Known known ? Optional.of(known.color()) : Optional.empty();
        return ColorValue.of(value, new ColorContext(current, dark));
    }

    /** The value, of which it is remembered if it may depend on the window; its units all have one of these letters. */
    private String window(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        windowed |= lower.indexOf('v') >= 0 || lower.contains("cq");
        return value;
    }

    private Measure fontSize(String value) {
        Interval around = interval(parent.fontSize());
        Measure size = clamped(FontSize.of(value, lengths(around), around));
        boolean relative =
                size instanceof Measure.Known known && !known.interval().exact();
        return relative && !(parent.fontSize() instanceof Measure.Known) ? UNKNOWN_MEASURE : size;
    }

    /** Sizes beyond what any client paints are cut off, so that those relative to them stay numbers. */
    private static Measure clamped(Measure measure) {
        if (!(measure instanceof Measure.Known known)) {
            return measure;
        }
        Interval size = known.interval();
        boolean sane = size.least() >= 0 && size.most() <= LARGEST;
        return sane
                ? measure
                : new Measure.Known(new Interval(
                        Math.max(0, Math.min(LARGEST, size.least())), Math.max(0, Math.min(LARGEST, size.most()))));
    }

    private Measure size() {
        return (Measure) value(Property.FONT_SIZE);
    }

    private LengthContext lengths(Interval font) {
        Interval ofRoot = isRoot ? MEDIUM : interval(root.fontSize());
        return new LengthContext(font, ofRoot, font, Interval.of(viewing.width()), Interval.of(viewing.height()));
    }

    private static Interval interval(Measure measure) {
        return measure instanceof Measure.Known known ? known.interval() : ANY;
    }

    /** Whether the colour scheme that is used is the dark one: where the reader prefers it, and the author has it. */
    private boolean scheme() {
        String schemes = value(Property.COLOR_SCHEME) instanceof String word ? word : "";
        boolean hasDark = schemes.contains("dark");
        boolean hasLight = schemes.contains("light");
        return hasDark && (viewing.dark() || !hasLight);
    }
}
