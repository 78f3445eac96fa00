package io.brandrules.document;

/**
 * A stretch of a block's text that stands directly in one element, and so is painted in one style.
 *
 * @param from first character, in the block's text
 * @param to one past the last
 * @param element that holds it
 */
public record Run(int from, int to, Element element) {}
