package io.brandrules.cascade;

import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A declaration and what it weighs.
 *
 * @param source that it stands in; null for what no author wrote as CSS
 */
record Weighed(Declared declared, Weight weight, @Nullable Source source) {
    /** Where it is written for an element that it holds for; empty for what no author wrote as CSS. */
    Optional<Place> place(Styled element) {
        if (source == null) {
            return Optional.empty();
        }
        Span span = declared.span();
        Optional<MappedText> css = source.css() == null
                ? element.style().map(StyleAttribute::text)
                : Optional.of(source.css().text());
        return css.map(text -> new Place(source.file(), text.span(span.start(), span.end())));
    }
}
