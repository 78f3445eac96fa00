package io.brandrules.style;

import java.util.List;
import java.util.function.Function;

/** Which CSS properties take font families, and in what way; each way reads the values of such properties. */
enum FamilyProperties implements Function<CharSequence, List<WrittenFamily>> {
    /** A list of families and nothing else. */
    LIST,
    /** Style, weight and size before the list: {@code font}. */
    SHORTHAND,
    /** The sources of a font face, of which {@code local()} names families. */
    SOURCES,
    /** No family. */
    NONE;

    static FamilyProperties of(String property) {
        String name = property.startsWith("--") ? "" : CssChars.lower(property);
        if (name.equals("font")) {
            return SHORTHAND;
        }
        if (name.equals("src")) {
            return SOURCES;
        }
        // Word's "generic" takes words of its own: roman, swiss, modern.
        boolean takes = name.equals("font-family")
                || name.equals("mso-font-alt")
                || name.startsWith("mso-") && name.endsWith("-font-family") && !name.contains("generic");
        return takes ? LIST : NONE;
    }

    /** The families in a value. */
    @Override
    public List<WrittenFamily> apply(CharSequence value) {
        return FontScan.of(this, value).families();
    }
}
