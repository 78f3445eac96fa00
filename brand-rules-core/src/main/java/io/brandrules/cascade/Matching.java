package io.brandrules.cascade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a selector is matched against besides the element: how the document is read, and what is already known of it.
 *
 * <p>One is for one document, which must not change meanwhile; it remembers what would otherwise be counted again for
 * each element, so use the same for all. Not thread-safe.
 */
public final class Matching {
    private final Hooks hooks;
    private final boolean quirks;
    private final Siblings siblings = new Siblings(this);
    private final FormControls forms = new FormControls(this);
    private final Language language = new Language(this);
    private final Map<SelectorList, Map<Styled, Boolean>> lists = new HashMap<>();
    private final Map<Compound, Map<Styled, Boolean>> ancestors = new HashMap<>();
    private final Map<RelativeSelector, Set<Styled>> anchors = new HashMap<>();

    /** The marks of elements and all their ancestors; every element has one. */
    private long[] marks = new long[64];

    private @Nullable List<Styled> elements;

    private Matching(Hooks hooks, boolean quirks) {
        this.hooks = hooks;
        this.quirks = quirks;
    }

    /**
     * Begins with a document of which nothing is known.
     *
     * @param quirks whether it is in quirks mode, as one without a doctype is: classes and ids then heed no case
     */
    public static Matching of(Hooks hooks, boolean quirks) {
        return new Matching(hooks, quirks);
    }

    Hooks hooks() {
        return hooks;
    }

    boolean quirks() {
        return quirks;
    }

    Siblings siblings() {
        return siblings;
    }

    FormControls forms() {
        return forms;
    }

    Language language() {
        return language;
    }

    /** The parent as combinators see it. */
    @Nullable
    Styled parent(Styled element) {
        Styled parent = element.parent();
        return parent == null && hooks == Hooks.DARK && element != AboveRoot.ELEMENT ? AboveRoot.ELEMENT : parent;
    }

    /** Whether an element matches one of the selectors. */
    boolean any(SelectorList list, Styled element) {
        if (list.flat()) {
            return list.matches(element, this);
        }
        Map<Styled, Boolean> known = lists.computeIfAbsent(list, each -> new HashMap<>());
        Boolean matches = known.get(element);
        if (matches == null) {
            matches = list.matches(element, this);
            known.put(element, matches);
        }
        return matches;
    }

    /** Whether the element or one above it is known to match a selector from a compound on; null if not known. */
    @Nullable
    Boolean kept(Compound compound, Styled element) {
        Map<Styled, Boolean> known = ancestors.get(compound);
        return known == null ? null : known.get(element);
    }

    void keep(Compound compound, Styled element, boolean matches) {
        ancestors.computeIfAbsent(compound, each -> new HashMap<>()).put(element, matches);
    }

    /** Whether the relative selector finds an element from the anchor. */
    boolean finds(RelativeSelector relative, Styled anchor) {
        Set<Styled> known = anchors.get(relative);
        if (known == null) {
            known = relative.anchors(elements(anchor), this);
            anchors.put(relative, known);
        }
        return known.contains(anchor);
    }

    /** The marks of all ancestors of an element. */
    long ancestorMarks(Styled element) {
        Styled parent = element.parent();
        if (parent == null) {
            return 0;
        }
        long known = marks(parent);
        return known == 0 ? learn(parent) : known;
    }

    private long marks(Styled element) {
        return element.number() < marks.length ? marks[element.number()] : 0;
    }

    private long learn(Styled element) {
        List<Styled> unknown = new ArrayList<>();
        long all = 0;
        for (Styled each = element; each != null && all == 0; each = each.parent()) {
            all = marks(each);
            if (all == 0) {
                unknown.add(each);
            }
        }
        for (int i = unknown.size() - 1; i >= 0; i--) {
            int number = unknown.get(i).number();
            all |= Key.marks(unknown.get(i));
            if (number >= marks.length) {
                marks = Arrays.copyOf(marks, Math.max(number + 1, marks.length * 2));
            }
            marks[number] = all;
        }
        return all;
    }

    /** All elements of the document that holds this one, in its order. */
    List<Styled> elements(Styled any) {
        if (elements == null) {
            Styled top = any;
            for (Styled up = any.parent(); up != null; up = up.parent()) {
                top = up;
            }
            elements = new ArrayList<>();
            Styled at = Siblings.first(top);
            while (at != null) {
                elements.add(at);
                at = following(at);
            }
        }
        return elements;
    }

    private static @Nullable Styled following(Styled element) {
        Styled child = element.firstChild();
        if (child != null) {
            return child;
        }
        for (Styled up = element; up != null; up = up.parent()) {
            Styled next = up.next();
            if (next != null) {
                return next;
            }
        }
        return null;
    }
}
