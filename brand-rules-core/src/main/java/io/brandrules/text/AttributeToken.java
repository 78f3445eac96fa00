package io.brandrules.text;

/**
 * An attribute as it is written, duplicates and those of every branch included.
 *
 * @param name in lower case
 * @param span from the name to the closing quote
 * @param value the raw value within its quotes; empty, after the name, where there is none
 * @param plain whether the value reads as it is written: it holds neither template syntax nor an ampersand
 */
public record AttributeToken(String name, Span span, Span value, boolean plain) {}
