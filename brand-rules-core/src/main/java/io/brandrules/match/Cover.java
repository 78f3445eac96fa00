package io.brandrules.match;

import io.brandrules.text.MappedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The stretches of a document's texts that a list of matches covers: whether another match lies within one of them is a
 * binary search, however many they are. Immutable and thread-safe.
 */
public final class Cover {
    /** A cover of nothing. */
    public static final Cover NONE = of(List.of());

    private final IdentityHashMap<MappedText, Stretches> byText;

    private Cover(IdentityHashMap<MappedText, Stretches> byText) {
        this.byText = byText;
    }

    /** The cover of some matches. */
    public static Cover of(List<Match> matches) {
        IdentityHashMap<MappedText, List<Match>> grouped = new IdentityHashMap<>();
        for (Match match : matches) {
            grouped.computeIfAbsent(match.text(), text -> new ArrayList<>()).add(match);
        }
        IdentityHashMap<MappedText, Stretches> byText = new IdentityHashMap<>();
        grouped.forEach((text, those) -> byText.put(text, Stretches.of(those)));
        return new Cover(byText);
    }

    /** Whether a match lies within one of the matches, or is one. */
    public boolean holds(Match match) {
        Stretches stretches = byText.get(match.text());
        return stretches != null && stretches.endOfThoseFrom(match.from()) >= match.to();
    }

    /** Whether one of the matches lies in a text. */
    public boolean touches(MappedText text) {
        return byText.containsKey(text);
    }

    /** Whether a stretch of a text lies within one of the matches. */
    public boolean holds(MappedText text, int from, int to) {
        Stretches stretches = byText.get(text);
        return stretches != null && stretches.endOfThoseFrom(from) >= to;
    }

    /** Whether a match lies within one of the matches that is longer than it. */
    public boolean holdsWithin(Match match) {
        Stretches stretches = byText.get(match.text());
        return stretches != null
                && (stretches.endOfThoseFrom(match.from()) > match.to()
                        || stretches.endOfThoseFrom(match.from() - 1) >= match.to());
    }

    /** The stretches of one text. */
    private static final class Stretches {
        private final int[] starts; // ascending
        private final int[] ends; // the greatest end of this stretch and those before it

        private Stretches(int[] starts, int[] ends) {
            this.starts = starts;
            this.ends = ends;
        }

        static Stretches of(List<Match> matches) {
            List<Match> sorted = new ArrayList<>(matches);
            sorted.sort(Comparator.comparingInt(Match::from));
            int[] starts = new int[sorted.size()];
            int[] ends = new int[sorted.size()];
            int greatest = 0;
            for (int i = 0; i < starts.length; i++) {
                greatest = Math.max(greatest, sorted.get(i).to());
                starts[i] = sorted.get(i).from();
                ends[i] = greatest;
            }
            return new Stretches(starts, ends);
        }

        /** The greatest end of the stretches that start at or before an offset, or -1. */
        int endOfThoseFrom(int offset) {
            int low = 0;
            int high = starts.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (starts[middle] <= offset) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low == 0 ? -1 : ends[low - 1];
        }
    }
}
