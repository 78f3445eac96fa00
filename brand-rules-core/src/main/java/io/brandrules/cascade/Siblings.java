package io.brandrules.cascade;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where elements stand among their siblings: counted once for all children of a parent, so that asking costs little. */
final class Siblings {
    private static final Position NOWHERE = new Position(0, 0);

    private final Matching matching;
    private final Map<Styled, Position> all = new HashMap<>();
    private final Map<Styled, Position> ofType = new HashMap<>();
    private final Map<SelectorList, Map<Styled, Position>> ofList = new HashMap<>();
    private final Map<Compound, Map<Styled, First>> firsts = new HashMap<>();

    /** A place among the siblings that count, from 1 on; 0 if the element itself does not count. */
    record Position(int index, int fromEnd) {}

    private record Type(String name, boolean html) {}

    Siblings(Matching matching) {
        this.matching = matching;
    }

    /** The place among all siblings, or among those of the same type. */
    Position position(Styled element, boolean sameType) {
        Map<Styled, Position> known = sameType ? ofType : all;
        Position position = known.get(element);
        if (position == null) {
            count(element, sameType, known);
            position = known.get(element);
        }
        return position == null ? NOWHERE : position;
    }

    /** The place among those siblings that match. */
    Position position(Styled element, SelectorList counted) {
        Map<Styled, Position> known = ofList.computeIfAbsent(counted, list -> new HashMap<>());
        Position position = known.get(element);
        if (position == null) {
            int total = 0;
            for (Styled each = first(element); each != null; each = each.next()) {
                total += matching.any(counted, each) ? 1 : 0;
            }
            int index = 0;
            for (Styled each = first(element); each != null; each = each.next()) {
                known.put(each, matching.any(counted, each) ? new Position(++index, total - index + 1) : NOWHERE);
            }
            position = known.get(element);
        }
        return position == null ? NOWHERE : position;
    }

    private void count(Styled element, boolean sameType, Map<Styled, Position> known) {
        Map<Type, Integer> totals = new HashMap<>();
        for (Styled each = first(element); each != null; each = each.next()) {
            totals.merge(type(each, sameType), 1, Integer::sum);
        }
        Map<Type, Integer> indexes = new HashMap<>();
        for (Styled each = first(element); each != null; each = each.next()) {
            Type type = type(each, sameType);
            int index = indexes.merge(type, 1, Integer::sum);
            known.put(each, new Position(index, totals.getOrDefault(type, index) - index + 1));
        }
    }

    private static Type type(Styled element, boolean sameType) {
        return sameType ? new Type(element.name(), element.html()) : new Type("", true);
    }

    static Styled first(Styled element) {
        Styled parent = element.parent();
        Styled first = parent == null ? null : parent.firstChild();
        if (first != null) {
            return first;
        }
        first = element;
        for (Styled before = first.previous(); before != null; before = first.previous()) {
            first = before;
        }
        return first;
    }

    /** Whether a sibling before the element matches the selector without the compounds at the right of one. */
    boolean anyBefore(Styled element, Selector selector, int from) {
        if (element.previous() == null) {
            return false;
        }
        Styled parent = element.parent();
        Map<Styled, First> known = firsts.computeIfAbsent(selector.compound(from), compound -> new HashMap<>());
        Styled family = parent == null ? AboveRoot.ELEMENT : parent;
        First found = known.get(family);
        if (found == null) {
            found = new First(first(element));
            known.put(family, found);
        }
        return found.before(position(element, false).index(), selector, from);
    }

    /** The first child that matches, looked for no further than needed. */
    private final class First {
        private @Nullable Styled next;
        private int index = 1;
        private boolean found;

        First(Styled first) {
            next = first;
        }

        boolean before(int limit, Selector selector, int from) {
            while (!found && index < limit && next != null) {
                if (selector.matches(from, next, matching)) {
                    found = true;
                } else {
                    next = next.next();
                    index++;
                }
            }
            return found && index < limit;
        }
    }
}
