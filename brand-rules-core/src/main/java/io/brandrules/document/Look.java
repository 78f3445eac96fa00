package io.brandrules.document;

import io.brandrules.cascade.Cascade;
import io.brandrules.cascade.ComputedStyle;
import io.brandrules.cascade.Place;
import io.brandrules.cascade.Property;
import io.brandrules.cascade.TextPaint;
import java.util.Optional;

/** How one client paints an element. Thread-safe. */
public final class Look {
    private final Environment environment;
    private final ComputedStyle style;
    private final boolean shown;
    private final Painting painting;
    private final Cascade cascade;
    private final Element element;

    Look(Environment environment, Painting painting, Cascade cascade, Element element) {
        this.environment = environment;
        this.style = cascade.style(element);
        this.shown = cascade.shows(element);
        this.painting = painting;
        this.cascade = cascade;
        this.element = element;
    }

    /** Whether another look of the same element is this one in a window of another width. */
    @SuppressWarnings("ReferenceEquality") // a style that is the same is one style
    boolean same(Look wider) {
        return style == wider.style;
    }

    /** The kind of client. */
    public Environment environment() {
        return environment;
    }

    public ComputedStyle style() {
        return style;
    }

    /** Where the value of a property was written, for the element or for the one that it is inherited from. */
    public Optional<Place> place(Property property) {
        return painting.place(cascade, element, property);
    }

    /** Whether its text is painted at all. */
    public boolean shown() {
        return shown;
    }

    /** How its text stands out; worked out when it is asked for. */
    public TextPaint text() {
        return painting.paint(cascade, element);
    }

    /** The name of the font that the text is to be set in, if it can be had; empty where it is not known. */
    public Optional<String> firstFamily() {
        return style.fontFamily().flatMap(painting::firstFamily);
    }
}
