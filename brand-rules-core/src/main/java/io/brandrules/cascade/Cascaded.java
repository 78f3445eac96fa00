package io.brandrules.cascade;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cascaded values of the elements for which the same is declared: of each property the declaration that wins.
 * Immutable; its identity stands for it.
 *
 * @see <a href="https://www.w3.org/TR/css-cascade-5/#cascaded">CSS Cascading and Inheritance Level 5, section 4.2</a>
 */
final class Cascaded {
    private final List<Weighed> all;
    private final Weighed[] winners;
    private final Map<String, String> custom;

    private Cascaded(List<Weighed> all, Weighed[] winners, Map<String, String> custom) {
        this.all = all;
        this.winners = winners;
        this.custom = custom;
    }

    /** Sorts out what is declared; of what weighs the same the later counts. */
    static Cascaded of(List<Weighed> all) {
        @Nullable Weighed[] heaviest = new @Nullable Weighed[Property.COUNT];
        int count = 0;
        Map<String, Weighed> custom = Map.of();
        for (Weighed each : all) {
            Value value = each.declared().value();
            if (value == null) {
                custom = custom.isEmpty() ? new HashMap<>() : custom;
                custom.merge(each.declared().name(), each, Cascaded::heavier);
            } else {
                int index = value.property().index();
                Weighed earlier = heaviest[index];
                heaviest[index] = earlier == null ? each : heavier(earlier, each);
                count += earlier == null ? 1 : 0;
            }
        }
        Weighed[] winners = new Weighed[count];
        int at = 0;
        for (Weighed each : heaviest) {
            if (each != null) {
                winners[at++] = each;
            }
        }
        return new Cascaded(all, winners, texts(custom));
    }

    private static Weighed heavier(Weighed earlier, Weighed later) {
        return earlier.weight().compareTo(later.weight()) > 0 ? earlier : later;
    }

    private static Map<String, String> texts(Map<String, Weighed> custom) {
        if (custom.isEmpty()) {
            return Map.of();
        }
        Map<String, String> texts = new HashMap<>();
        custom.forEach((name, winner) -> texts.put(name, winner.declared().text()));
        return texts;
    }

    /** What it takes in memory, in bytes, about. */
    int size() {
        return 100 + 4 * (all.size() + winners.length) + 100 * custom.size();
    }

    /** What wins of each property for which anything is declared, in the order of the properties. */
    Weighed[] winners() {
        return winners;
    }

    /** What wins of a property; null where nothing is declared. */
    @Nullable
    Weighed winner(Property property) {
        for (Weighed winner : winners) {
            Value value = winner.declared().value();
            if (value != null && value.property() == property) {
                return winner;
            }
        }
        return null;
    }

    /** The values of custom properties by their names. */
    Map<String, String> custom() {
        return custom;
    }

    /** What would have won but for a declaration, and for all of its origin or of its layer; null if nothing would. */
    @Nullable
    Weighed lighter(Weighed winner, Property property, boolean wholeOrigin) {
        Weight weight = winner.weight();
        Weighed best = null;
        for (Weighed other : all) {
            boolean sameLayer =
                    other.weight().layer() == weight.layer() && other.weight().level() == weight.level();
            boolean rolledBack = wholeOrigin
                    ? other.weight().level().client() == weight.level().client()
                    : sameLayer;
            if (other.declared().value() != null
                    && other.declared().value().property() == property
                    && !rolledBack
                    && other.weight().compareTo(weight) < 0
                    && (best == null || best.weight().compareTo(other.weight()) <= 0)) {
                best = other;
            }
        }
        return best;
    }
}
