package io.brandrules.read;

import java.util.List;
import java.util.Set;

/** Which properties and attributes can hold a colour or a font, so that a hole in them leaves something unchecked. */
final class StyledProperties {
    private static final Set<String> ATTRIBUTES = Set.of(
            "bgcolor",
            "bordercolor",
            "bordercolorlight",
            "bordercolordark",
            "color",
            "text",
            "link",
            "vlink",
            "alink",
            "face",
            "fillcolor",
            "strokecolor",
            "fill",
            "stroke",
            "stop-color",
            "flood-color",
            "lighting-color",
            "color2",
            "colors",
            "font-family");
    private static final List<String> STEMS = List.of(
            "color",
            "font",
            "background",
            "border",
            "outline",
            "shadow",
            "fill",
            "stroke",
            "column-rule",
            "text-decoration",
            "text-emphasis",
            "mso-highlight",
            "mso-shading",
            "mso-pattern",
            "mso-diagonal",
            "filter",
            "mask");
    private static final List<String> LENGTHS = List.of(
            "-width",
            "-radius",
            "-style",
            "-size",
            "-position",
            "-repeat",
            "-collapse",
            "-spacing",
            "-offset",
            "-opacity",
            "-rule",
            "-attachment",
            "-weight");

    private StyledProperties() {}

    /** Whether the attribute of any element can hold one. */
    static boolean attribute(String name) {
        return ATTRIBUTES.contains(name) || name.endsWith("-color");
    }

    /** Whether the CSS property can hold one. */
    static boolean property(String name) {
        return name.startsWith("--")
                || STEMS.stream().anyMatch(name::contains) && LENGTHS.stream().noneMatch(name::endsWith);
    }
}
