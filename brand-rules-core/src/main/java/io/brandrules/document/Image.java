package io.brandrules.document;

import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import java.util.Optional;

/**
 * An image.
 *
 * @param source as written, decoded
 * @param alternative its text; empty where there is no such attribute
 * @param tag the start tag, or the whole image in Markdown
 */
public record Image(MappedText source, Optional<MappedText> alternative, Span tag) {}
