package io.brandrules.read;

import io.brandrules.style.Css;
import io.brandrules.style.CssDeclaration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a {@code style} attribute as far as reading needs them; the last one counts, an important one
 * first. Immutable, and read once for all elements whose styles are written alike.
 */
final class InlineStyle {
    static final InlineStyle NONE = new InlineStyle("", List.of());

    private final String text;
    private final List<CssDeclaration> declarations;
    private final String visibility;
    private final String fontSize;
    private final String whiteSpace;
    private final boolean displays;
    private final boolean block;
    private final boolean unseen;
    private final boolean unreadable;
    private final boolean preserves;
    private final boolean removes;
    private final boolean sparesOutlook;

    private InlineStyle(String text, List<CssDeclaration> declarations) {
        this.text = text;
        this.declarations = declarations;
        CssDeclaration display = null;
        CssDeclaration visibility = null;
        CssDeclaration fontSize = null;
        CssDeclaration whiteSpace = null;
        CssDeclaration maxHeight = null;
        CssDeclaration opacity = null;
        CssDeclaration hide = null;
        for (CssDeclaration each : declarations) {
            switch (each.property()) {
                case "display" -> display = winner(display, each);
                case "visibility" -> visibility = winner(visibility, each);
                case "font-size" -> fontSize = winner(fontSize, each);
                case "white-space" -> whiteSpace = winner(whiteSpace, each);
                case "max-height" -> maxHeight = winner(maxHeight, each);
                case "opacity" -> opacity = winner(opacity, each);
                case "mso-hide" -> hide = winner(hide, each);
                default -> {}
            }
        }
        String displayed = value(display);
        this.displays = !displayed.isEmpty();
        this.block = block(displayed);
        this.visibility = value(visibility);
        this.unseen = this.visibility.equals("hidden") || this.visibility.equals("collapse");
        this.fontSize = value(fontSize);
        this.unreadable = zero(this.fontSize) || this.fontSize.equals("1px");
        this.whiteSpace = value(whiteSpace);
        this.preserves = preserves(this.whiteSpace);
        this.removes = displayed.equals("none") || zero(value(maxHeight)) || zero(value(opacity));
        this.sparesOutlook = value(hide).equals("all");
    }

    static InlineStyle of(String text, Css css) {
        return new InlineStyle(text, css.declarations());
    }

    /** The value of a property in lower case; empty where it is not set. */
    private String get(String property) {
        CssDeclaration found = null;
        for (CssDeclaration declaration : declarations) {
            if (declaration.property().equals(property)) {
                found = winner(found, declaration);
            }
        }
        return value(found);
    }

    /** The pixels that a property gives; empty where it is not set, or to something else. */
    OptionalDouble pixels(String property) {
        String value = declarations.isEmpty() ? "" : get(property);
        return value.endsWith("px") || value.equals("0") ? ImageTags.pixels(value) : OptionalDouble.empty();
    }

    private static CssDeclaration winner(@Nullable CssDeclaration before, CssDeclaration later) {
        return before == null || later.important() || !before.important() ? later : before;
    }

    private String value(@Nullable CssDeclaration found) {
        return found == null
                ? ""
                : text.substring(found.value().start(), found.value().end()).toLowerCase(Locale.ROOT);
    }

    /** Whether it says how the element is displayed. */
    boolean displays() {
        return displays;
    }

    /** Whether the element's text is invisible, where text around it is or is not. */
    boolean unseen(boolean around) {
        return visibility.isEmpty() ? around : unseen;
    }

    /** Whether the element's text is so small that it cannot be read, where text around it is or is not. */
    boolean unreadable(boolean around) {
        return fontSize.isEmpty() ? around : unreadable;
    }

    /** Whether white space is kept as it is written, where it is or is not without the style. */
    boolean preserves(boolean otherwise) {
        return whiteSpace.isEmpty() ? otherwise : preserves;
    }

    /** Whether Outlook alone does not show the element. */
    boolean sparesOutlook() {
        return sparesOutlook;
    }

    /** Whether the element is taken out of what is painted, with all that it holds. */
    boolean removes() {
        return removes;
    }

    /** Whether a box of its own is set off from the text around it. */
    boolean block() {
        return block;
    }

    private static boolean block(String display) {
        return display.equals("block")
                || display.startsWith("table")
                || display.equals("flex")
                || display.equals("grid");
    }

    /** Whether the element looks like a button: coloured, with room around its text. */
    boolean button() {
        return painted() && roomy();
    }

    /** Whether the element has a background of its own. */
    boolean painted() {
        return painted(get("background-color")) || painted(get("background"));
    }

    private static boolean preserves(String whiteSpace) {
        return whiteSpace.startsWith("pre") && !whiteSpace.equals("pre-line") || whiteSpace.equals("break-spaces");
    }

    /** Whether there is room around the element's text, or a line. */
    boolean roomy() {
        Map<String, CssDeclaration> winners = new HashMap<>();
        for (CssDeclaration each : declarations) {
            String property = each.property();
            boolean room = property.startsWith("padding") || property.startsWith("border");
            if (room && !property.contains("radius") && !property.contains("collapse")) {
                winners.merge(property, each, InlineStyle::winner);
            }
        }
        return winners.values().stream().map(this::value).anyMatch(value -> !zero(value) && !value.equals("none"));
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
