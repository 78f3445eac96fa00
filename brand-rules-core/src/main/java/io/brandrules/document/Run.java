package io.brandrules.document;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a block's text that stands directly in one element, and so is painted in one style.
 *
 * @param from first character, in the block's text
 * @param to one past the last
 * @param element that holds it
 * @param language as the content marks it, a BCP 47 tag, or null
 */
public record Run(
        int from, int to, Element element, @Nullable String language) {}
