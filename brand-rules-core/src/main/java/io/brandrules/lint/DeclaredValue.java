package io.brandrules.lint;

import io.brandrules.document.Declaration;
import io.brandrules.text.Span;
import java.util.List;

/**
 * What a property, or an attribute of an element, is set to, and all the declarations of a document that do so.
 *
 * @param <T> what it may hold: colours, font families
 * @param written each with its place in the value
 * @param declarations that say the same, in order; one at least
 */
public record DeclaredValue<T>(List<T> written, List<Declaration> declarations) {
    public DeclaredValue {
        written = List.copyOf(written);
        declarations = List.copyOf(declarations);
    }

    /** Whether it is an attribute that is set, of the {@link #element}; else a property is. */
    public boolean ofAttribute() {
        return declarations.get(0).kind() == Declaration.Kind.ATTRIBUTE;
    }

    /** The name of the element whose attribute is set. */
    public String element() {
        return declarations.get(0).element();
    }

    /** The name of the property or the attribute. */
    public String property() {
        return declarations.get(0).property();
    }

    /** The decoded text of the value. */
    public String text() {
        return declarations.get(0).value().toString();
    }

    /** The decoded text of a part of the value. */
    public String text(Span part) {
        return text().substring(part.start(), part.end());
    }
}
