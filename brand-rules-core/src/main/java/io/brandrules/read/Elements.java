package io.brandrules.read;

import io.brandrules.read.WrittenStyles.StyleText;
import io.brandrules.text.Span;
import io.brandrules.text.TagToken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the elements of one source have in common. Not thread-safe. */
final class Elements {
    /** The name of what holds the root of a tree. */
    static final String DOCUMENT = "#root";

    private final List<TagToken> tags;
    private final ValueText values;
    private final WrittenStyles styles;
    private int count;
    private @Nullable TagIndex index;
    private final KnownStyles known;

    Elements(HtmlScope scope) {
        this.tags = scope.markup().tags();
        this.values = scope.values();
        this.styles = scope.styles();
        this.known = scope.sources().known();
    }

    /** The number of the next element. */
    int number() {
        return count++;
    }

    /** The style attribute whose value is at a span. */
    @Nullable
    StyleText style(Span value) {
        return styles.attribute(value);
    }

    /** The names in the text of a {@code class} or an {@code id}. */
    Names names(String text) {
        return known.names(text);
    }

    /** The start tags by their places, which only a parser that has not read the tags itself asks for. */
    TagIndex tags() {
        TagIndex known = index;
        if (known == null) {
            known = new TagIndex(tags);
            index = known;
        }
        return known;
    }

    ValueText values() {
        return values;
    }
}
