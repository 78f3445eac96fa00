package io.brandrules.read;

import io.brandrules.style.CssDeclaration;
import io.brandrules.style.CssText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The properties of a {@code style} attribute as far as reading needs them; the last one counts, an important one
 * first.
 */
final class InlineStyle {
    static final InlineStyle NONE = new InlineStyle(Map.of());

    private final Map<String, String> values;

    private InlineStyle(Map<String, String> values) {
        this.values = values;
    }

    static InlineStyle of(CssText style) {
        Map<String, String> values = new HashMap<>();
        Set<String> important = new HashSet<>();
        for (CssDeclaration declaration : style.css().declarations()) {
            String property = declaration.property();
            if (declaration.important() || !important.contains(property)) {
                values.put(property, style.slice(declaration.value()).toLowerCase(Locale.ROOT));
                if (declaration.important()) {
                    important.add(property);
                }
            }
        }
        return new InlineStyle(values);
    }

    /** The value of a property in lower case; empty where it is not set. */
    String get(String property) {
        return values.getOrDefault(property, "");
    }

    /** Whether the element is taken out of what is painted, with all that it holds. */
    boolean removes() {
        return get("display").equals("none")
                || !get("max-height").isEmpty() && zero(get("max-height"))
                || !get("opacity").isEmpty() && zero(get("opacity"));
    }

    /** Whether a box of its own is set off from the text around it. */
    boolean block() {
        String display = get("display");
        return display.equals("block")
                || display.startsWith("table")
                || display.equals("flex")
                || display.equals("grid");
    }

    /** Whether the element looks like a button: coloured, with room around its text. */
    boolean button() {
        return painted(get("background-color")) || painted(get("background")) ? roomy() : false;
    }

    /** Whether a length is so small that nothing can be read in it. */
    static boolean unreadable(String size) {
        return zero(size) || size.equals("1px");
    }

    private boolean roomy() {
        return values.entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith("padding") || entry.getKey().startsWith("border"))
                .filter(entry ->
                        !entry.getKey().contains("radius") && !entry.getKey().contains("collapse"))
                .anyMatch(entry -> !zero(entry.getValue()) && !entry.getValue().equals("none"));
    }

    private static boolean painted(String background) {
        return !background.isEmpty() && !background.equals("none") && !background.equals("transparent");
    }

    private static boolean zero(String length) {
        int at = 0;
        while (at < length.length() && (length.charAt(at) == '0' || length.charAt(at) == '.')) {
            at++;
        }
        boolean bare = at == length.length();
        return at > 0 && (bare || Character.isLetter(length.charAt(at)) || length.charAt(at) == '%');
    }
}
