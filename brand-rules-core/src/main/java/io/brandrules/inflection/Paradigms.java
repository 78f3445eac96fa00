package io.brandrules.inflection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The paradigms of a language, found by an ending and the stem before it: what a word costs does not grow with the
 * number of paradigms, nor with the stems that they list.
 */
final class Paradigms {
    /** Listed stems may be shorter, and those before an ending as long as {@link #LONG_ENDING}. */
    private static final int SHORTEST_STEM = 2;

    private static final int LONG_ENDING = 3;

    private final Map<String, Takers> byEnding = new HashMap<>();
    private final int longestEnding;

    /** The paradigms that have an ending: for any stem, and for stems that end so. */
    private static final class Takers {
        final List<Paradigm> open = new ArrayList<>();
        final Map<String, List<Paradigm>> bySuffix = new HashMap<>();
        int longest;
    }

    Paradigms(List<Paradigm> all) {
        int longest = 0;
        for (Paradigm paradigm : all) {
            for (String ending : paradigm.endings()) {
                add(paradigm, byEnding.computeIfAbsent(ending, e -> new Takers()));
                longest = Math.max(longest, ending.length());
            }
        }
        this.longestEnding = longest;
    }

    private static void add(Paradigm paradigm, Takers takers) {
        if (paradigm.only().isEmpty()) {
            takers.open.add(paradigm);
        }
        for (String suffix : paradigm.only()) {
            takers.bySuffix.computeIfAbsent(suffix, s -> new ArrayList<>()).add(paradigm);
            takers.longest = Math.max(takers.longest, suffix.length());
        }
    }

    /** The fewest letters of a word that may be its stem. */
    int shortestStem(String word) {
        return Math.max(0, word.length() - longestEnding);
    }

    /** Whether a stem and an ending belong to a paradigm that is asked for. */
    boolean any(String stem, String ending, Predicate<Paradigm> asked) {
        Takers takers = byEnding.get(ending);
        if (takers == null) {
            return false;
        }
        if (open(stem, ending) && any(takers.open, stem, asked)) {
            return true;
        }
        for (int length = Math.min(takers.longest, stem.length()); length > 0; length--) {
            if (any(takers.bySuffix.get(stem.substring(stem.length() - length)), stem, asked)) {
                return true;
            }
        }
        return takers.longest > 0 && any(takers.bySuffix.get('^' + stem), stem, asked);
    }

    private static boolean open(String stem, String ending) {
        return ending.length() >= LONG_ENDING
                ? !stem.isEmpty()
                : stem.length() >= SHORTEST_STEM && stem.length() + ending.length() > SHORTEST_STEM;
    }

    private static boolean any(@Nullable List<Paradigm> paradigms, String stem, Predicate<Paradigm> asked) {
        if (paradigms != null) {
            for (Paradigm paradigm : paradigms) {
                if (asked.test(paradigm) && paradigm.allows(stem)) {
                    return true;
                }
            }
        }
        return false;
    }
}
