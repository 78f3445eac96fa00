package io.brandrules.text;

/**
 * The content of an element that holds raw or escapable raw text: style, mj-style, script, title, textarea.
 *
 * @param name of the element, in lower case
 * @param content between the tags
 */
public record RawText(String name, Span content) {}
