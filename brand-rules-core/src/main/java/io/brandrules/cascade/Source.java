package io.brandrules.cascade;

import io.brandrules.style.CssText;
import org.jspecify.annotations.Nullable;

/**
 * CSS that an author wrote, as the declarations in it are found again.
 *
 * @param file the path of a linked style sheet; empty for the document itself
 * @param css null for a style attribute, of which each element has its own
 */
record Source(String file, @Nullable CssText css) {
    static final Source ATTRIBUTE = new Source("", null);
}
