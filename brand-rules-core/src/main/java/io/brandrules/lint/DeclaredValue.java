package io.brandrules.lint;

import io.brandrules.document.Declaration;
import io.brandrules.text.Span;

/**
 * A colour or a font family where a declaration has it.
 *
 * @param <T> what it is
 * @param written with its place in the declaration's value
 * @param span in the source
 * @param decided whether no template has a hand in it
 */
public record DeclaredValue<T>(Declaration declaration, T written, Span span, boolean decided) {}
