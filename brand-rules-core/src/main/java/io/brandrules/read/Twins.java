package io.brandrules.read;

import io.brandrules.document.Element;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the element of another tree whose start tag stands where an element's does. Not thread-safe. */
final class Twins implements Function<Element, Optional<Element>> {
    private final HtmlTree tree;

    /** The elements by where their start tags begin, collected when one is first asked for. */
    private @Nullable Map<Integer, Element> written;

    /** The elements of a tree. */
    Twins(HtmlTree tree) {
        this.tree = tree;
    }

    @Override
    public Optional<Element> apply(Element other) {
        return other.implied()
                ? Optional.empty()
                : Optional.ofNullable(written().get(other.tag().start()));
    }

    private Map<Integer, Element> written() {
        Map<Integer, Element> known = written;
        if (known == null) {
            known = new HashMap<>();
            for (TreeNode node = tree.root(); node != null; node = node.following(tree.root())) {
                if (node instanceof TreeElement element && !element.implied()) {
                    known.putIfAbsent(element.tag().start(), element);
                }
            }
            written = known;
        }
        return known;
    }
}
