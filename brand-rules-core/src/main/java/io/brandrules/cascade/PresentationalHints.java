package io.brandrules.cascade;

import io.brandrules.style.Color;
import io.brandrules.style.FontSize;
import io.brandrules.style.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What HTML's presentational attributes say in terms of CSS.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/rendering.html">HTML, section 15, Rendering</a>
 */
final class PresentationalHints {
    /** Which image it is makes no difference: nobody knows its colours. */
    private static final String ANY_IMAGE = "url(image)";

    private PresentationalHints() {}

    /** The value that attributes give to a property. */
    record Hint(Property property, String value) {}

    /** The values that an element's attributes give to properties. */
    static List<Hint> of(Styled element) {
        Hints hints = new Hints();
        switch (element.name()) {
            case "body" -> {
                color(element, "bgcolor", Property.BACKGROUND_COLOR, hints);
                color(element, "text", Property.COLOR, hints);
                image(element, hints);
            }
            case "table", "thead", "tbody", "tfoot", "tr", "td", "th" -> {
                color(element, "bgcolor", Property.BACKGROUND_COLOR, hints);
                image(element, hints);
            }
            case "font" -> {
                color(element, "color", Property.COLOR, hints);
                face(element, hints);
                size(element, hints);
            }
            // As browsers do; the standard gives the colour to the border, which is the same to the eye.
            case "hr" -> color(element, "color", Property.BACKGROUND_COLOR, hints);
            case "marquee" -> color(element, "bgcolor", Property.BACKGROUND_COLOR, hints);
            case "img" -> side(element, hints);
            case "a" -> link(element, hints);
            case "html" -> schemes(element, hints);
            case "v:background", "v:rect", "v:roundrect", "v:oval", "v:shape", "v:polyline" -> shape(element, hints);
            default -> {
                // No other element has presentational attributes for what is computed here.
            }
        }
        if (element.attribute("hidden") != null && !"until-found".equals(element.attribute("hidden"))) {
            hints.add(Property.DISPLAY, "none");
        }
        return hints.list;
    }

    /** An image that is aligned to a side floats there, and so has a box of its own. */
    private static void side(Styled element, Hints hints) {
        String align = lower(element.attribute("align"));
        if (align.equals("left") || align.equals("right")) {
            hints.add(Property.FLOAT, align);
        }
    }

    /** What Word fills a shape with: the colour, and over it an image or a gradient, where a fill says so. */
    private static void shape(Styled element, Hints hints) {
        if (lower(element.attribute("filled")).startsWith("f")) {
            return;
        }
        css(element.attribute("fillcolor"), hints);
        for (Styled child = element.firstChild(); child != null; child = child.next()) {
            String type = lower(child.attribute("type"));
            if (child.name().equals("v:fill")) {
                css(child.attribute("color"), hints);
                if (child.attribute("src") != null || type.equals("frame") || type.equals("tile")) {
                    hints.add(Property.BACKGROUND_IMAGE, ANY_IMAGE);
                } else if (type.startsWith("gradient")) {
                    hints.add(Property.BACKGROUND_IMAGE, Variables.UNKNOWN);
                }
            }
        }
    }

    /** VML's colours are those of CSS, and may be followed by an index of the palette in brackets. */
    private static void css(@Nullable String value, Hints hints) {
        if (value != null) {
            int index = value.indexOf('[');
            String color = (index < 0 ? value : value.substring(0, index)).strip();
            if (Variables.unknown(color)) {
                hints.add(Property.BACKGROUND_COLOR, Variables.UNKNOWN);
            } else if (Property.BACKGROUND_COLOR.admits(color)) {
                hints.add(Property.BACKGROUND_COLOR, color);
            }
        }
    }

    private static String lower(@Nullable String value) {
        return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    }

    /** The colour schemes that {@code <meta name="color-scheme">} says the page has. */
    private static void schemes(Styled html, Hints hints) {
        Styled head = html.firstChild();
        for (Styled at = head == null ? null : head.firstChild(); at != null; at = at.next()) {
            String content = at.attribute("content");
            if (at.name().equals("meta") && "color-scheme".equalsIgnoreCase(at.attribute("name")) && content != null) {
                hints.add(Property.COLOR_SCHEME, content);
                return;
            }
        }
    }

    private static void color(Styled element, String attribute, Property property, Hints hints) {
        String value = element.attribute(attribute);
        if (value == null) {
            return;
        }
        if (Variables.unknown(value)) {
            hints.add(property, Variables.UNKNOWN);
        } else {
            Color.legacy(value).ifPresent(color -> hints.add(property, color.hex()));
        }
    }

    private static void image(Styled element, Hints hints) {
        String source = element.attribute("background");
        if (source != null && !source.isBlank()) {
            hints.add(Property.BACKGROUND_IMAGE, ANY_IMAGE);
        }
    }

    private static void face(Styled element, Hints hints) {
        String face = element.attribute("face");
        if (face != null && !face.isBlank()) {
            boolean unknown = Variables.unknown(face);
            if (unknown || Property.FONT_FAMILY.admits(face)) {
                hints.add(Property.FONT_FAMILY, unknown ? Variables.UNKNOWN : face);
            }
        }
    }

    private static void size(Styled element, Hints hints) {
        String size = element.attribute("size");
        if (size != null) {
            if (Variables.unknown(size)) {
                hints.add(Property.FONT_SIZE, Variables.UNKNOWN);
            } else if (FontSize.legacy(size) instanceof Measure.Known known) {
                hints.add(Property.FONT_SIZE, known.interval().least() + "px");
            }
        }
    }

    /** The colour that {@code <body>} gives to links. */
    private static void link(Styled element, Hints hints) {
        if (element.attribute("href") == null) {
            return;
        }
        Styled body = element.parent();
        while (body != null && !body.name().equals("body")) {
            body = body.parent();
        }
        if (body != null) {
            color(body, "link", Property.COLOR, hints);
        }
    }

    /** Collects what is said. */
    private static final class Hints {
        private List<Hint> list = List.of();

        void add(Property property, String value) {
            list = list.isEmpty() ? new ArrayList<>(2) : list;
            list.add(new Hint(property, value));
        }
    }
}
