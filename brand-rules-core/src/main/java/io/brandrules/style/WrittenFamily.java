package io.brandrules.style;

import io.brandrules.text.Span;
import java.util.List;

/**
 * A font family's name where it is written within a value.
 *
 * @param span in the value, with the quotes
 * @param name without quotes, escapes resolved, white space collapsed
 * @param quoted whether it is a string, so that even {@code "serif"} is a family and no generic
 */
public record WrittenFamily(Span span, String name, boolean quoted) {
    /**
     * The families in the value of a CSS property that takes them: {@code font-family}, {@code font}, {@code
     * mso-font-alt} and the like. None for another property.
     */
    public static List<WrittenFamily> inProperty(String property, CharSequence value) {
        return List.of();
    }

    /** The families in {@code <font face>} and its like; none where the attribute takes none. */
    public static List<WrittenFamily> inAttribute(String element, String attribute, CharSequence value) {
        return List.of();
    }

    /** Whether the name is a generic family or a CSS-wide keyword, and stands unquoted. */
    public boolean keyword() {
        return false;
    }
}
