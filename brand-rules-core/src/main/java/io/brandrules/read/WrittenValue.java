package io.brandrules.read;

import io.brandrules.read.Schemes.Scheme;
import io.brandrules.style.Css;
import io.brandrules.style.CssDeclaration;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What a declaration in a style sheet or a style attribute says, wherever that is written.
 *
 * @param property in lower case
 * @param span of the value in the text of the style
 * @param text of the value
 * @param font whether it says what a font is, and paints nothing
 * @param scheme that it is for
 */
record WrittenValue(String property, Span span, String text, boolean font, Scheme scheme) {
    /** The values in a style, in the order of its declarations. */
    static List<WrittenValue> of(String style, Css css) {
        Schemes schemes = new Schemes();
        List<WrittenValue> values = new ArrayList<>(css.declarations().size());
        for (CssDeclaration declaration : css.declarations()) {
            Span span = declaration.value();
            values.add(new WrittenValue(
                    declaration.property(),
                    span,
                    style.substring(span.start(), span.end()),
                    describesFont(declaration.context()),
                    schemes.of(declaration.context())));
        }
        return List.copyOf(values);
    }

    private static boolean describesFont(List<String> context) {
        String innermost = context.isEmpty() ? "" : context.get(context.size() - 1);
        return innermost.startsWith("@") && innermost.regionMatches(true, 1, "font-", 0, 5);
    }
}
