package io.brandrules.cascade;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A selector as {@code :has()} takes it: one that starts from an anchor. */
final class RelativeSelector {
    private final Combinator leading;
    private final Selector selector;

    RelativeSelector(Combinator leading, Selector selector) {
        this.leading = leading;
        this.selector = selector;
    }

    Specificity specificity() {
        return selector.specificity();
    }

    int height() {
        return selector.height();
    }

    /**
     * All elements of a document from which the selector finds one. It goes from the right to the left over sets, so
     * the cost is the document's size for each compound, however many anchors there are.
     */
    Set<Styled> anchors(List<Styled> elements, Matching matching) {
        Set<Styled> found = new HashSet<>(elements);
        for (int i = 0; i < selector.size(); i++) {
            Compound compound = selector.compound(i);
            found.removeIf(each -> !compound.matches(each, matching));
            found = leftOf(found, i + 1 < selector.size() ? selector.combinator(i) : leading);
        }
        return found;
    }

    private static Set<Styled> leftOf(Set<Styled> elements, Combinator combinator) {
        Set<Styled> left = new HashSet<>();
        for (Styled each : elements) {
            boolean more = true;
            for (Styled at = step(each, combinator); at != null && more; at = step(at, combinator)) {
                more = left.add(at)
                        && (combinator == Combinator.DESCENDANT || combinator == Combinator.SUBSEQUENT_SIBLING);
            }
        }
        return left;
    }

    private static @Nullable Styled step(Styled element, Combinator combinator) {
        return switch (combinator) {
            case DESCENDANT, CHILD -> element.parent();
            case NEXT_SIBLING, SUBSEQUENT_SIBLING -> element.previous();
        };
    }
}
