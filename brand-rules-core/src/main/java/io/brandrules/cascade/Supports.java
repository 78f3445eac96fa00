package io.brandrules.cascade;

import io.brandrules.style.CssToken;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the condition of {@code @supports} for a current browser.
 *
 * @see <a href="https://www.w3.org/TR/css-conditional-4/#at-supports">CSS Conditional Rules Module Level 4, section 2</a>
 */
final class Supports extends ConditionReader {
    private Supports(String condition) {
        super(condition);
    }

    /** Whether a condition holds; a malformed one does not. */
    static boolean apply(String condition, Viewing viewing) {
        if (viewing.engine() == Viewing.Engine.WORD) {
            return false;
        }
        Supports supports = new Supports(condition);
        return supports.condition(true) == Truth.TRUE && supports.tokens.kind() == CssToken.END;
    }

    @Override
    @Nullable
    Truth feature(String declaration) {
        int colon = declaration.indexOf(':');
        if (colon <= 0) {
            return Truth.FALSE;
        }
        String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = declaration.substring(colon + 1).strip();
        boolean foreign = name.startsWith("-moz-")
                || name.startsWith("-ms-")
                || name.startsWith("-o-")
                || name.startsWith("mso-")
                || value.startsWith("-moz-")
                || value.startsWith("-ms-");
        boolean known = !foreign && !value.isEmpty();
        Property property = Property.find(name);
        return Truth.of(known && (property == null || property.admits(value)));
    }

    @Override
    Truth function(String name, String argument) {
        return name.equalsIgnoreCase("selector")
                ? Truth.of(SelectorList.parse(argument)
                        .filter(list -> list.selectors().size() == 1)
                        .isPresent())
                : Truth.FALSE;
    }
}
