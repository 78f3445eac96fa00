package io.brandrules.rules.compliance;

import io.brandrules.match.Match;
import io.brandrules.text.MappedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Of matches that overlap the longest, and of those of one length the first. */
final class Longest {
    private Longest() {}

    /** Those that overlap no longer one, in the order in which they were found. */
    static List<Match> of(List<Match> matches) {
        if (matches.size() < 2) {
            return matches;
        }
        List<Match> longestFirst = new ArrayList<>(matches);
        longestFirst.sort(Comparator.comparingInt((Match match) -> match.from() - match.to())
                .thenComparingInt(Match::from));
        IdentityHashMap<MappedText, TreeMap<Integer, Match>> taken = new IdentityHashMap<>();
        List<Match> longest = new ArrayList<>();
        for (Match match : longestFirst) {
            TreeMap<Integer, Match> inText = taken.computeIfAbsent(match.text(), text -> new TreeMap<>());
            if (free(match, inText)) {
                inText.put(match.from(), match);
            }
        }
        for (Match match : matches) {
            TreeMap<Integer, Match> inText = taken.getOrDefault(match.text(), new TreeMap<>());
            if (match.equals(inText.get(match.from()))) {
                longest.add(match);
                inText.remove(match.from());
            }
        }
        return longest;
    }

    private static boolean free(Match match, NavigableMap<Integer, Match> taken) {
        Map.Entry<Integer, Match> before = taken.floorEntry(match.from());
        Map.Entry<Integer, Match> behind = taken.ceilingEntry(match.from());
        return (before == null || before.getValue().to() <= match.from() && before.getKey() < match.from())
                && (behind == null || behind.getKey() >= match.to() && behind.getKey() > match.from());
    }
}
