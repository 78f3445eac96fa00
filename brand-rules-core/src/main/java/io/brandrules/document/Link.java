package io.brandrules.document;

import io.brandrules.text.MappedText;
import io.brandrules.text.Span;

/**
 * A link.
 *
 * @param target as written, decoded
 * @param text that the reader sees, empty for an image
 * @param tag the start tag, or the whole link in Markdown
 */
public record Link(MappedText target, MappedText text, Span tag) {}
