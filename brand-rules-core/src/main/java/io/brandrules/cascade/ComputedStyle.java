package io.brandrules.cascade;

import io.brandrules.style.BackgroundShorthand.Layer;
import io.brandrules.style.Color;
import io.brandrules.style.ColorContext;
import io.brandrules.style.ColorValue;
import io.brandrules.style.Interval;
import io.brandrules.style.LineHeight;
import io.brandrules.style.Measure;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a client computes for an element, as far as it decides how text is painted. Immutable and thread-safe.
 *
 * <p>A value that can't be known (a template fills it in, a script sets it) is {@code Unknown} of its kind.
 */
public final class ComputedStyle {
    /** The initial values, which the root inherits. */
    static final ComputedStyle INITIAL = initial();

    /** Stands for the declaration that the parent's value comes from. */
    static final Weighed INHERITED = new Weighed(
            Declared.hint(new Value(Property.COLOR, "inherit")),
            new Weight(Weight.Level.CLIENT, 0, Specificity.ZERO, 0),
            Weighed.NOWHERE);

    private static final @Nullable Weighed[] SOURCES_OF_CHILD = sourcesOfAny();

    private final Object[] values;
    private final @Nullable Weighed[] sources;
    private final Variables variables;
    private final Traits traits;

    /**
     * Takes the arrays as its own; nobody may change them afterwards.
     *
     * @param values by the properties' places
     * @param sources the declarations that they come from; null for initial ones
     */
    ComputedStyle(Object[] values, @Nullable Weighed[] sources, Variables variables, Traits traits) {
        this.values = values;
        this.sources = sources;
        this.variables = variables;
        this.traits = traits;
    }

    private static ComputedStyle initial() {
        Object[] values = new Object[Property.COUNT];
        for (Property property : Property.values()) {
            values[property.index()] = initial(property);
        }
        return new ComputedStyle(
                values, new @Nullable Weighed[Property.COUNT], Variables.NONE, new Traits(false, false, false, false));
    }

    private static @Nullable Weighed[] sourcesOfAny() {
        @Nullable Weighed[] sources = new @Nullable Weighed[Property.COUNT];
        Arrays.fill(sources, 0, Property.INHERITED, INHERITED);
        return sources;
    }

    private static Object initial(Property property) {
        return switch (property) {
            case COLOR -> new ColorValue.Known(new Color(0, 0, 0, 1));
            case BACKGROUND_COLOR -> new ColorValue.Known(new Color(0, 0, 0, 0));
            case BACKGROUND_IMAGE -> Optional.of(List.of());
            case OPACITY -> new Measure.Known(Interval.of(1));
            case FONT_SIZE -> new Measure.Known(Interval.of(16));
            case FONT_WEIGHT -> new Measure.Known(Interval.of(400));
            case LINE_HEIGHT ->
                new LineHeight.Computed(LineHeight.Kind.NORMAL, new Measure.Unknown("the font's own line height"));
            default -> property.initial();
        };
    }

    /** What the texts among its values take in memory, in bytes, about. */
    long size() {
        long size = variables.size();
        for (Object value : values) {
            size += value instanceof String text ? 2L * text.length() : 0;
        }
        return size;
    }

    /** The values that a child begins with: those that are inherited, and the initial ones of the rest. */
    Object[] valuesOfChild() {
        Object[] ofChild = INITIAL.values.clone();
        System.arraycopy(values, 0, ofChild, 0, Property.INHERITED);
        return ofChild;
    }

    /** Where the values that a child begins with come from. */
    static @Nullable Weighed[] sourcesOfChild() {
        return SOURCES_OF_CHILD.clone();
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

    /** Whether the element uses a dark colour scheme. */
    public boolean dark() {
        return traits.dark();
    }

    /** Whether the style would be another one for a reader who prefers the other scheme. */
    boolean heedsScheme() {
        return word(Property.COLOR_SCHEME)
                .map(schemes -> schemes.contains("dark"))
                .orElse(true);
    }

    /** Whether the style may be another one in a window of another size, that of its parent being the same. */
    boolean heedsWindow() {
        return traits.windowed();
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
        return values[property.index()];
    }

    /** The declaration that a value comes from, {@link #INHERITED} for the parent's; null where there is none. */
    @Nullable
    Weighed source(Property property) {
        return sources[property.index()];
    }

    /** Whether the size of the text goes back to an absolute length. */
    boolean absoluteSize() {
        return traits.absoluteSize();
    }

    /** Whether the element, or one that it stands in, is not simply laid over what is behind it. */
    boolean blended() {
        return traits.blended();
    }

    /**
     * What is known of an element beside its properties' values.
     *
     * @param windowed whether a length of its own may be a share of the window or of a container
     * @param blended whether a filter, a blend mode or translucency changes what is painted
     */
    record Traits(boolean dark, boolean absoluteSize, boolean windowed, boolean blended) {}
}
