package io.brandrules.cascade;

import java.util.List;
import java.util.Optional;

/**
 * The selectors of a style rule. Immutable and thread-safe.
 *
 * @see <a href="https://www.w3.org/TR/selectors-4/">Selectors Level 4</a>
 */
public final class SelectorList {
    /** A match goes deeper with each level of nesting; no sheet that is not made to hurt comes near. */
    private static final int HIGHEST = 200;

    private final List<Selector> selectors;
    private final Specificity specificity;
    private final int height;
    private final boolean flat;
    private final SelectorList ofElements;

    SelectorList(List<Selector> selectors) {
        this.selectors = List.copyOf(selectors);
        Specificity most = Specificity.ZERO;
        int highest = 0;
        for (Selector selector : selectors) {
            most = most.max(selector.specificity());
            highest = Math.max(highest, selector.height());
        }
        specificity = most;
        height = highest;
        flat = highest == 0 && selectors.stream().allMatch(each -> each.size() == 1);
        List<Selector> plain = selectors.stream()
                .filter(each -> each.pseudoElement().isEmpty())
                .toList();
        ofElements = plain.size() == selectors.size() ? this : new SelectorList(plain);
    }

    /**
     * Reads the selectors of a rule on the outermost level; empty where CSS drops the rule for them.
     *
     * @param text what stands in front of the block
     */
    public static Optional<SelectorList> parse(CharSequence text) {
        return low(new SelectorParser(text, null).parse());
    }

    /**
     * Reads the selectors of a rule nested in another, to which they are relative; empty where CSS drops the rule.
     *
     * @param parent what {@code &} stands for
     * @see <a href="https://www.w3.org/TR/css-nesting-1/">CSS Nesting</a>
     */
    public static Optional<SelectorList> nested(CharSequence text, SelectorList parent) {
        return low(new SelectorParser(text, parent).parse());
    }

    public List<Selector> selectors() {
        return selectors;
    }

    /** The specificity of the most specific selector, none if the list is empty. */
    Specificity specificity() {
        return specificity;
    }

    int height() {
        return height;
    }

    /** The list without the selectors for pseudo-elements, which {@code &} cannot stand for. */
    SelectorList ofElements() {
        return ofElements;
    }

    /** Whether an element matches one of the selectors. */
    boolean matches(Styled element, Matching matching) {
        for (Selector selector : selectors) {
            if (selector.matches(element, matching)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a match is no more than a look at the element itself. */
    boolean flat() {
        return flat;
    }

    private static Optional<SelectorList> low(Optional<SelectorList> list) {
        return list.filter(each -> each.height <= HIGHEST);
    }
}
