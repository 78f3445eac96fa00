package io.brandrules.cascade;

import io.brandrules.style.BackgroundShorthand.Layer;
import io.brandrules.style.Color;
import io.brandrules.style.ColorContext;
import io.brandrules.style.ColorValue;
import io.brandrules.style.Interval;
import io.brandrules.style.LineHeight;
import io.brandrules.style.Measure;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a client computes for an element, as far as it decides how text is painted. Immutable and thread-safe.
 *
 * <p>A value that can't be known (a template fills it in, a script sets it) is {@code Unknown} of its kind.
 */
public final class ComputedStyle {
    private final Map<Property, Object> values;
    private final Map<Property, Place> places;
    private final Variables variables;
    private final Traits traits;

    ComputedStyle(Map<Property, Object> values, Map<Property, Place> places, Variables variables, Traits traits) {
        this.values = values;
        this.places = places;
        this.variables = variables;
        this.traits = traits;
    }

    /** The initial values, which the root inherits. */
    static final ComputedStyle INITIAL = initial();

    private static ComputedStyle initial() {
        Map<Property, Object> values = new EnumMap<>(Property.class);
        for (Property property : Property.values()) {
            values.put(property, property.initial());
        }
        values.put(Property.COLOR, new ColorValue.Known(new Color(0, 0, 0, 1)));
        values.put(Property.BACKGROUND_COLOR, new ColorValue.Known(new Color(0, 0, 0, 0)));
        values.put(Property.BACKGROUND_IMAGE, Optional.of(List.of()));
        values.put(Property.OPACITY, new Measure.Known(Interval.of(1)));
        values.put(Property.FONT_SIZE, new Measure.Known(Interval.of(16)));
        values.put(Property.FONT_WEIGHT, new Measure.Known(Interval.of(400)));
        values.put(
                Property.LINE_HEIGHT,
                new LineHeight.Computed(LineHeight.Kind.NORMAL, new Measure.Unknown("the font's own line height")));
        return new ComputedStyle(values, new EnumMap<>(Property.class), Variables.NONE, new Traits(false, false));
    }

    /** The colour of text, where nothing fills it otherwise. */
    public ColorValue color() {
        return (ColorValue) value(Property.COLOR);
    }

    /** The colour that text is filled with. */
    public ColorValue textFill() {
        Object fill = value(Property.TEXT_FILL_COLOR);
        return fill instanceof ColorValue color ? color : color();
    }

    public ColorValue backgroundColor() {
        return (ColorValue) value(Property.BACKGROUND_COLOR);
    }

    /** The images over the background's colour, the topmost first; empty optional where they are not known. */
    @SuppressWarnings("unchecked")
    public Optional<List<Layer>> backgroundLayers() {
        return (Optional<List<Layer>>) value(Property.BACKGROUND_IMAGE);
    }

    /** From 0 to 1. */
    public Measure opacity() {
        return (Measure) value(Property.OPACITY);
    }

    /** In CSS pixels. */
    public Measure fontSize() {
        return (Measure) value(Property.FONT_SIZE);
    }

    /** From 1 to 1000. */
    public Measure fontWeight() {
        return (Measure) value(Property.FONT_WEIGHT);
    }

    /** In CSS pixels; unknown for {@code normal}, which the font decides. */
    public Measure lineHeight() {
        LineHeight.Computed height = (LineHeight.Computed) value(Property.LINE_HEIGHT);
        return fontSize() instanceof Measure.Known size ? height.pixels(size.interval()) : fontSize();
    }

    /** The value of {@code font-family} as CSS writes it; empty where it is not known. */
    public Optional<String> fontFamily() {
        return word(Property.FONT_FAMILY);
    }

    /** The value of a property that is a word, in lower case; empty where it is not known. */
    public Optional<String> word(Property property) {
        return value(property) instanceof String word ? Optional.of(word) : Optional.empty();
    }

    /** Where the value of a property was written, on this element or on the one that it is inherited from. */
    public Optional<Place> place(Property property) {
        return Optional.ofNullable(places.get(property)).filter(place -> !place.equals(Place.NONE));
    }

    /** Whether the element uses a dark colour scheme. */
    public boolean dark() {
        return traits.dark();
    }

    /** What colours depend on here. */
    ColorContext context() {
        Optional<Color> current =
                color() instanceof ColorValue.Known known ? Optional.of(known.color()) : Optional.empty();
        return new ColorContext(current, traits.dark());
    }

    Variables variables() {
        return variables;
    }

    Object value(Property property) {
        Object value = values.get(property);
        if (value == null) {
            throw new IllegalStateException(property + " was not computed");
        }
        return value;
    }

    Place written(Property property) {
        return places.getOrDefault(property, Place.NONE);
    }

    /** Whether the size of the text goes back to an absolute length. */
    boolean absoluteSize() {
        return traits.absoluteSize();
    }

    /** What an element inherits beside its properties' values. */
    record Traits(boolean dark, boolean absoluteSize) {}
}
