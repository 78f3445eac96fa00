package io.brandrules.style;

import io.brandrules.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which attributes take colours, and by whose rules. */
final class ColorAttributes {
    private static final Set<String> BACKGROUNDS =
            Set.of("bgcolor", "bordercolor", "bordercolorlight", "bordercolordark");
    private static final Set<String> BODY = Set.of("text", "link", "vlink", "alink");
    private static final Set<String> FONTS = Set.of("font", "basefont", "hr");
    private static final Set<String> PAINTS =
            Set.of("fill", "stroke", "stop-color", "flood-color", "lighting-color", "solid-color");
    private static final Set<String> METAS =
            Set.of("theme-color", "msapplication-tilecolor", "msapplication-navbutton-color");
    private static final Set<String> SVG = Set.of(
            "svg",
            "g",
            "a",
            "defs",
            "symbol",
            "use",
            "switch",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textpath",
            "marker",
            "mask",
            "pattern",
            "clippath",
            "image",
            "foreignobject",
            "lineargradient",
            "radialgradient",
            "stop",
            "filter",
            "feflood",
            "fedropshadow");

    private static final Function<CharSequence, List<WrittenColor>> LEGACY = ColorAttributes::legacy;
    private static final Function<CharSequence, List<WrittenColor>> ALL = ColorAttributes::all;
    private static final Function<CharSequence, List<WrittenColor>> FIRST = ColorAttributes::first;

    private ColorAttributes() {}

    static Optional<Function<CharSequence, List<WrittenColor>>> readerOf(String element, String attribute) {
        String tag = CssChars.lower(element);
        String name = CssChars.lower(attribute);
        int colon = tag.indexOf(':');
        boolean office = name.startsWith("o:") || name.startsWith("v:");
        if (office || colon > 0 && !tag.startsWith("svg:")) {
            return vml(name.substring(name.indexOf(':') + 1));
        }
        if (tag.startsWith("mj-")) {
            return mjml(name);
        }
        tag = tag.substring(colon + 1);
        if (PAINTS.contains(name) || name.equals("color") && SVG.contains(tag)) {
            return WrittenColor.readerOf(name);
        }
        if (tag.equals("meta") ? METAS.contains(name) : tag.equals("link") && name.equals("color")) {
            return WrittenColor.readerOf("color");
        }
        boolean legacy = BACKGROUNDS.contains(name)
                || name.equals("color") && FONTS.contains(tag)
                || tag.equals("body") && BODY.contains(name);
        return legacy ? Optional.of(LEGACY) : Optional.empty();
    }

    private static List<WrittenColor> legacy(CharSequence written) {
        String value = written.toString();
        Optional<Color> color = Color.legacy(value);
        int start = CssChars.skipSpace(value, 0);
        int end = CssChars.trimmedEnd(value, start);
        Span span = start == end ? new Span(0, value.length()) : new Span(start, end);
        return color.map(c -> List.of(new WrittenColor(span, c))).orElse(List.of());
    }

    /** MJML's components take CSS, in attributes named for the property, some with the part's name before it. */
    private static Optional<Function<CharSequence, List<WrittenColor>>> mjml(String name) {
        int part = name.startsWith("inner-") ? 6 : name.startsWith("tb-") ? 3 : 0;
        String property = name.substring(part);
        return property.equals("background-url") ? Optional.empty() : WrittenColor.readerOf(property);
    }

    /** VML writes one colour, and Word an index of its theme behind it: {@code #4472c4 [3204]}. */
    private static Optional<Function<CharSequence, List<WrittenColor>>> vml(String name) {
        boolean list = name.equals("colors");
        if (!list && !name.endsWith("color") && !name.equals("color2") && !name.equals("chromakey")) {
            return Optional.empty();
        }
        return Optional.of(list ? ALL : FIRST);
    }

    private static List<WrittenColor> all(CharSequence value) {
        return ColorScan.of(value).colors();
    }

    private static List<WrittenColor> first(CharSequence value) {
        List<WrittenColor> colors = all(value);
        return colors.isEmpty() ? colors : List.of(colors.get(0));
    }
}
