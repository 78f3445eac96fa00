package io.brandrules.cascade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A complex selector: compound selectors with combinators between them. Immutable and thread-safe.
 *
 * <p>A match costs at most the element's depth times the length of the selector, and what {@link Matching} has to count
 * once; there is no backtracking beyond the nearest descendant combinator, since an ancestor further up has only fewer
 * ancestors of its own.
 */
public final class Selector {
    /** How far a search for an ancestor goes before what it finds is kept for other elements. */
    private static final int NEAR = 32;

    /** From right to left. */
    private final Compound[] compounds;
    /** From right to left: the one at {@code i} stands at the left of the compound at {@code i}. */
    private final Combinator[] combinators;

    private final Specificity specificity;
    private final int height;
    private final long ancestorMarks;
    private final Optional<String> pseudoElement;

    /** Takes the parts from left to right. */
    Selector(List<Compound> parts, List<Combinator> between) {
        int last = parts.size() - 1;
        compounds = new Compound[last + 1];
        combinators = new Combinator[last];
        Specificity sum = Specificity.ZERO;
        int siblings = 0;
        int highest = 0;
        long marks = parts.get(last).ancestorMarks();
        boolean above = false;
        for (int i = 0; i <= last; i++) {
            Compound compound = parts.get(last - i);
            compounds[i] = compound;
            sum = sum.plus(compound.specificity());
            if (i > 0) {
                Combinator combinator = between.get(last - i);
                combinators[i - 1] = combinator;
                siblings += combinator == Combinator.SUBSEQUENT_SIBLING ? 1 : 0;
                above = combinator == Combinator.CHILD || combinator == Combinator.DESCENDANT;
                marks |= compound.ancestorMarks() | (above ? compound.marks() : 0);
            }
            highest = Math.max(highest, siblings + compound.height());
        }
        specificity = sum;
        height = highest;
        ancestorMarks = marks;
        pseudoElement = pseudoElement(compounds[0]);
    }

    private static Optional<String> pseudoElement(Compound compound) {
        String name = null;
        for (Simple simple : compound.simples()) {
            if (simple instanceof PseudoElement pseudo) {
                name = name == null ? pseudo.name() : name + "::" + pseudo.name();
            }
        }
        return Optional.ofNullable(name);
    }

    public Specificity specificity() {
        return specificity;
    }

    /**
     * The pseudo-element that the selector is for, without colons and in lower case, as {@code before}; nested ones
     * with colons between them. Of such a selector {@link #matches} tells whether the element is the one that the
     * pseudo-element belongs to.
     */
    public Optional<String> pseudoElement() {
        return pseudoElement;
    }

    /** Whether the element matches. Pseudo-classes of what a user does never hold. */
    public boolean matches(Styled element, Matching matching) {
        return matches(0, element, matching);
    }

    int size() {
        return compounds.length;
    }

    /** Whether nothing but an element's name, id and classes decides whether it matches. */
    boolean ofKind() {
        return compounds.length == 1 && compounds[0].ofKind();
    }

    /** From right to left. */
    Compound compound(int index) {
        return compounds[index];
    }

    /** From right to left. */
    Combinator combinator(int index) {
        return combinators[index];
    }

    int height() {
        return height;
    }

    long ancestorMarks() {
        return ancestorMarks;
    }

    /** Whether the element matches the selector without the compounds at the right of one. */
    boolean matches(int from, Styled start, Matching matching) {
        if (from == combinators.length) {
            return compounds[from].matches(start, matching);
        }
        Search search = new Search(matching);
        boolean found = search.run(from, start);
        search.keep(found);
        return found;
    }

    /** One walk to the left, and upwards and backwards in the document. */
    private final class Search {
        private final Matching matching;
        /** The compound that is to match next. */
        private int at;
        /** What the search came to, once that is certain. */
        private @Nullable Boolean result;
        /** The compound that is sought among ancestors, and the ancestor it was last tried on. */
        private int sought;

        private @Nullable Styled ancestor;
        private int steps;
        private @Nullable List<Far> far;

        private record Far(Compound compound, Styled ancestor) {}

        Search(Matching matching) {
            this.matching = matching;
        }

        boolean run(int from, Styled start) {
            at = from;
            Styled element = start;
            while (element != null) {
                boolean matches = compounds[at].matches(element, matching);
                if (matches && at == combinators.length) {
                    return true;
                }
                element = matches ? left(element) : null;
                if (element == null && result == null) {
                    element = retry();
                }
            }
            return result != null && result;
        }

        /** The element to try next for the compound at the left; null if there is none, or the result is known. */
        private @Nullable Styled left(Styled element) {
            Combinator combinator = combinators[at++];
            return switch (combinator) {
                case CHILD, DESCENDANT -> {
                    Styled parent = matching.parent(element);
                    if (parent == null) {
                        // A place further up could only run out of ancestors sooner.
                        result = false;
                    } else if (combinator == Combinator.DESCENDANT) {
                        sought = at;
                        ancestor = parent;
                        steps = 0;
                    }
                    yield parent;
                }
                case NEXT_SIBLING -> element.previous();
                case SUBSEQUENT_SIBLING -> {
                    if (matching.siblings().anyBefore(element, Selector.this, at)) {
                        result = true;
                    }
                    yield null;
                }
            };
        }

        /** The next ancestor for the nearest descendant combinator passed; null if there is none or the result is known. */
        private @Nullable Styled retry() {
            ancestor = ancestor == null ? null : matching.parent(ancestor);
            if (ancestor != null) {
                at = sought;
                steps++;
                if (steps >= NEAR) {
                    result = matching.kept(compounds[at], ancestor);
                }
                if (result != null) {
                    return null;
                }
                if (steps == NEAR) {
                    pending(compounds[at], ancestor);
                }
            }
            return ancestor;
        }

        private void pending(Compound compound, Styled from) {
            if (far == null) {
                far = new ArrayList<>();
            }
            far.add(new Far(compound, from));
        }

        /** What became of the whole search is what became of each search for an ancestor that took long. */
        void keep(boolean found) {
            if (far != null) {
                for (Far each : far) {
                    matching.keep(each.compound, each.ancestor, found);
                }
            }
        }
    }
}
