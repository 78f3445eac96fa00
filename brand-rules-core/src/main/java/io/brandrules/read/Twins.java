package io.brandrules.read;

import io.brandrules.document.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the element of another tree whose start tag stands where an element's does. Not thread-safe. */
final class Twins implements Function<Element, Optional<Element>> {
    private final HtmlTree tree;

    /** The elements that are written, in the order of the tree, collected when one is first asked for. */
    private final List<Element> written = new ArrayList<>();

    /** Where the start tag of each begins, in the upper half, and its place among those elements; ascending. */
    private long @Nullable [] places;

    /** The elements of a tree. */
    Twins(HtmlTree tree) {
        this.tree = tree;
    }

    @Override
    public Optional<Element> apply(Element other) {
        return other.implied() ? Optional.empty() : at(other.tag().start());
    }

    /** The first of the elements whose start tags begin at an offset. */
    private Optional<Element> at(int offset) {
        long[] known = places();
        int found = Arrays.binarySearch(known, (long) offset << Integer.SIZE);
        int index = found >= 0 ? found : -found - 1;
        boolean there = index < known.length && known[index] >>> Integer.SIZE == offset;
        return there ? Optional.of(written.get((int) known[index])) : Optional.empty();
    }

    private long[] places() {
        long[] known = places;
        if (known == null) {
            for (TreeNode node = tree.root(); node != null; node = node.following(tree.root())) {
                if (node instanceof TreeElement element && !element.implied()) {
                    written.add(element);
                }
            }
            known = new long[written.size()];
            for (int i = 0; i < known.length; i++) {
                known[i] = (long) written.get(i).tag().start() << Integer.SIZE | i;
            }
            Arrays.sort(known);
            places = known;
        }
        return known;
    }
}
