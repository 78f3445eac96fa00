package io.brandrules.read;

import io.brandrules.style.CssDeclaration;
import io.brandrules.style.CssText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a {@code style} attribute as far as reading needs them; the last one counts, an important one
 * first.
 */
final class InlineStyle {
    static final InlineStyle NONE = new InlineStyle(null);

    private final @Nullable CssText style;

    private InlineStyle(@Nullable CssText style) {
        this.style = style;
    }

    static InlineStyle of(CssText style) {
        return new InlineStyle(style);
    }

    /** The value of a property in lower case; empty where it is not set. */
    String get(String property) {
        if (style == null) {
            return "";
        }
        CssDeclaration found = null;
        for (CssDeclaration declaration : style.css().declarations()) {
            if (declaration.property().equals(property)
                    && (found == null || declaration.important() || !found.important())) {
                found = declaration;
            }
        }
        return found == null ? "" : style.slice(found.value()).toLowerCase(Locale.ROOT);
    }

    /** Whether the element is taken out of what is painted, with all that it holds. */
    boolean removes() {
        return get("display").equals("none") || zero(get("max-height")) || zero(get("opacity"));
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
        return style != null
                && style.css().declarations().stream()
                        .map(CssDeclaration::property)
                        .filter(property -> property.startsWith("padding") || property.startsWith("border"))
                        .filter(property -> !property.contains("radius") && !property.contains("collapse"))
                        .map(this::get)
                        .anyMatch(value -> !zero(value) && !value.equals("none"));
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
