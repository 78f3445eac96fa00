package io.brandrules.read;

import io.brandrules.cascade.ComputedStyle;
import io.brandrules.cascade.Property;
import io.brandrules.cascade.Styled;
import io.brandrules.document.Document;
import io.brandrules.document.Element;
import io.brandrules.document.Environment;
import io.brandrules.document.Format;
import io.brandrules.style.Color;
import io.brandrules.style.ColorValue;
import io.brandrules.style.Measure;
import io.brandrules.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the cascade computes for each element of a page, in the form of the golden files. */
final class PaintedElements {
    /** The columns, as computed-styles.mjs writes them. */
    static final List<String> COLUMNS = List.of(
            "element",
            "color",
            "-webkit-text-fill-color",
            "background-color",
            "opacity",
            "visibility",
            "display",
            "font-size",
            "font-weight",
            "font-style",
            "line-height",
            "font-family");

    private PaintedElements() {}

    static List<List<String>> of(String html, Environment environment, int look) {
        Document document = new DocumentReader().read(SourceText.of(html), Format.HTML, true);
        List<List<String>> lines = new ArrayList<>();
        Styled any = document.blocks().stream()
                .flatMap(block -> block.runs().stream())
                .map(run -> (Styled) run.element())
                .findFirst()
                .orElse(null);
        for (Styled at = root(any); at != null; at = following(at)) {
            var looks = document.painting().looks(environment, (Element) at);
            lines.add(line(at, looks.get(Math.min(look, looks.size() - 1)).style()));
        }
        return lines;
    }

    private static @Nullable Styled root(@Nullable Styled any) {
        Styled at = any;
        while (at != null && at.parent() != null) {
            at = at.parent();
        }
        return at;
    }

    private static @Nullable Styled following(Styled element) {
        Styled child = element.firstChild();
        if (child != null) {
            return child;
        }
        for (Styled at = element; at != null; at = at.parent()) {
            Styled next = at.next();
            if (next != null) {
                return next;
            }
        }
        return null;
    }

    private static List<String> line(Styled element, ComputedStyle style) {
        return List.of(
                element.name(),
                color(style.color()),
                color(style.textFill()),
                color(style.backgroundColor()),
                number(style.opacity(), ""),
                style.word(Property.VISIBILITY).orElse("?"),
                style.word(Property.DISPLAY).orElse("?"),
                number(style.fontSize(), "px"),
                number(style.fontWeight(), ""),
                style.word(Property.FONT_STYLE).orElse("?"),
                number(style.lineHeight(), "px"),
                style.fontFamily().orElse("?"));
    }

    private static String color(ColorValue value) {
        return value instanceof ColorValue.Known known ? known.color().hex() : value.toString();
    }

    private static String number(Measure measure, String unit) {
        if (measure instanceof Measure.Known known && known.interval().exact()) {
            return rounded(known.interval().least()) + unit;
        }
        return measure instanceof Measure.Unknown ? "normal" : measure.toString();
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** A column of a golden file in the same form. */
    static String normal(int column, String written) {
        return switch (COLUMNS.get(column)) {
            case "color", "-webkit-text-fill-color", "background-color" -> {
                Optional<Color> color = Color.parse(written);
                yield color.map(Color::hex).orElse(written);
            }
            case "opacity", "font-weight" -> rounded(Double.parseDouble(written));
            case "font-size", "line-height" ->
                written.endsWith("px")
                        ? rounded(Double.parseDouble(written.substring(0, written.length() - 2))) + "px"
                        : written;
            case "font-family" ->
                written.toLowerCase(Locale.ROOT).replace("\"", "").replace("'", "");
            default -> written;
        };
    }
}
