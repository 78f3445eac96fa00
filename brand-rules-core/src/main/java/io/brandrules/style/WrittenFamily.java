package io.brandrules.style;

import io.brandrules.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A font family's name where it is written within a value.
 *
 * @param span in the value, with the quotes
 * @param name without quotes, escapes resolved, white space collapsed
 * @param quoted whether it is a string, so that even {@code "serif"} is a family and no generic
 */
public record WrittenFamily(Span span, String name, boolean quoted) {
    private static final Set<String> GENERICS = Set.of(
            "serif",
            "sans-serif",
            "monospace",
            "cursive",
            "fantasy",
            "system-ui",
            "ui-serif",
            "ui-sans-serif",
            "ui-monospace",
            "ui-rounded",
            "math",
            "emoji",
            "fangsong");

    private static final Function<CharSequence, List<WrittenFamily>> URL = WrittenFamily::inUrl;
    private static final Function<CharSequence, List<WrittenFamily>> WHOLE = WrittenFamily::whole;

    private static final Set<String> CSS_WIDE = Set.of("inherit", "initial", "unset", "revert", "revert-layer");

    /**
     * The families in the value of a CSS property that takes them: {@code font-family}, {@code font}, {@code
     * mso-font-alt} and the like, in order; those that {@code local()} names in {@code src}; those that the URL of an
     * {@code @import} names, which is asked for as property {@code @import}. None for another property, for a custom
     * one, and for the system fonts of the shorthand ({@code font: menu}).
     *
     * <p>Those in the fallback of a {@code var()} count. An invalid item is left out, and the others kept.
     */
    public static List<WrittenFamily> inProperty(String property, CharSequence value) {
        return readerOf(property).map(reader -> reader.apply(value)).orElse(List.of());
    }

    /**
     * What {@link #inProperty} does for one property; empty for one that takes no family. Properties that take families
     * in the same way have the same reader.
     */
    public static Optional<Function<CharSequence, List<WrittenFamily>>> readerOf(String property) {
        if (property.equals("@import")) {
            return Optional.of(URL);
        }
        FamilyProperties takes = FamilyProperties.of(property);
        return takes == FamilyProperties.NONE ? Optional.empty() : Optional.of(takes);
    }

    /**
     * What stands where families do in the value of such a property, and isn't known or isn't valid: each {@code
     * var()} with its fallback, an item that is no name, the rest of a shorthand that has no size.
     */
    public static List<Span> unresolved(String property, CharSequence value) {
        return FontScan.of(property, value).unresolved();
    }

    /**
     * The families in an attribute: {@code face} of {@code <font>} and {@code <basefont>}, {@code font-family} of SVG
     * and MJML, the one name of {@code <mj-font>}, and those that the URL of a web font's style sheet names in {@code
     * <link>} and {@code <mj-font>}; none where the attribute takes none.
     */
    public static List<WrittenFamily> inAttribute(String element, String attribute, CharSequence value) {
        return readerOf(element, attribute).map(reader -> reader.apply(value)).orElse(List.of());
    }

    /**
     * What {@link #inAttribute} does for one attribute of an element; empty for one that takes no family. Attributes that
     * take families in the same way have the same reader.
     */
    public static Optional<Function<CharSequence, List<WrittenFamily>>> readerOf(String element, String attribute) {
        String tag = CssChars.lower(element);
        String name = CssChars.lower(attribute);
        if (name.equals("href") && (tag.equals("link") || tag.equals("mj-font"))) {
            return Optional.of(URL);
        }
        if (tag.equals("mj-font")) {
            return name.equals("name") ? Optional.of(WHOLE) : Optional.empty();
        }
        boolean face = name.equals("face") && (tag.equals("font") || tag.equals("basefont"));
        return face || name.equals("font-family") ? readerOf("font-family") : Optional.empty();
    }

    private static List<WrittenFamily> inUrl(CharSequence url) {
        return FontUrl.families(url.toString());
    }

    private static List<WrittenFamily> whole(CharSequence written) {
        String value = written.toString();
        int start = CssChars.skipSpace(value, 0);
        FamilyItem item = new FamilyItem();
        if (start < value.length()) {
            int end = CssChars.trimmedEnd(value, start);
            item.string(new Span(start, end), value.substring(start, end));
        }
        return item.family().map(List::of).orElse(List.of());
    }

    /** Whether the name is a generic family or a CSS-wide keyword, and stands unquoted. */
    public boolean keyword() {
        return !quoted && (generic(name) || wide(CssChars.lower(name)));
    }

    /** Whether a name that stands unquoted is a generic family. */
    public static boolean generic(String name) {
        return GENERICS.contains(CssChars.lower(name));
    }

    /** Whether a word in lower case is a keyword that every property takes. */
    static boolean wide(String word) {
        return CSS_WIDE.contains(word);
    }
}
