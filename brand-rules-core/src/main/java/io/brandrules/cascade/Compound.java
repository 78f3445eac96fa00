package io.brandrules.cascade;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Simple selectors that all hold for one element. Its identity is the key of what {@link Matching} remembers of it. */
final class Compound {
    private final List<Simple> simples;
    private final Simple[] all;
    private final Specificity specificity;
    private final int height;
    private final @Nullable List<Key> keys;
    private final long marks;
    private final long ancestorMarks;
    private final boolean aboveRoot;

    Compound(List<Simple> simples) {
        this.simples = List.copyOf(simples);
        this.all = simples.toArray(Simple[]::new);
        Specificity sum = Specificity.ZERO;
        int highest = 0;
        List<Key> best = null;
        long own = 0;
        long ancestors = 0;
        boolean hook = false;
        boolean above = true;
        for (Simple simple : simples) {
            sum = sum.plus(simple.specificity());
            highest = Math.max(highest, simple.height());
            best = narrower(best, simple.keys());
            own |= simple.marks();
            ancestors |= simple.ancestorMarks();
            above &= simple.matchesAboveRoot();
            hook |= !(simple instanceof TypeSelector);
        }
        specificity = sum;
        height = highest;
        keys = best;
        marks = own;
        ancestorMarks = ancestors;
        aboveRoot = above && hook;
    }

    boolean matches(Styled element, Matching matching) {
        if (element == AboveRoot.ELEMENT) {
            return aboveRoot;
        }
        for (Simple simple : all) {
            if (!simple.matches(element, matching)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it asks for nothing but a name, an id and classes. */
    boolean ofKind() {
        for (Simple simple : all) {
            if (!(simple instanceof TypeSelector || simple instanceof ClassSelector || simple instanceof IdSelector)) {
                return false;
            }
        }
        return true;
    }

    boolean matchesAboveRoot() {
        return aboveRoot;
    }

    List<Simple> simples() {
        return simples;
    }

    Specificity specificity() {
        return specificity;
    }

    int height() {
        return height;
    }

    /** Keys of which an element that matches has one; null where that cannot be said. */
    @Nullable
    List<Key> keys() {
        return keys;
    }

    /** The marks that an element which matches surely has. */
    long marks() {
        return marks;
    }

    /** The marks that the ancestors of an element which matches surely have. */
    long ancestorMarks() {
        return ancestorMarks;
    }

    private static @Nullable List<Key> narrower(@Nullable List<Key> a, @Nullable List<Key> b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return rank(b) < rank(a) ? b : a;
    }

    /** Ids are rarer than classes, and classes than names. */
    private static int rank(List<Key> keys) {
        int rank = -1;
        for (Key key : keys) {
            rank = Math.max(rank, key.kind().rank);
        }
        return rank;
    }
}
