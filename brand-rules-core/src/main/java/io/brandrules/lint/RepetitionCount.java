package io.brandrules.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the paragraphs that files share.
 *
 * <p>They are taken in the order of their paths, whatever the order in which files were linted: each joins the first
 * group whose first paragraph it resembles, or begins one. Files whose paths differ in their ending alone are the same
 * message in another format, and count as one.
 */
final class RepetitionCount {
    /** From here on two paragraphs say the same: some four words in five, in one order. */
    static final double SAME = 0.7;

    /** How many groups, and how many places of each, are told. */
    private static final int TOLD = 10;

    /** How many groups a paragraph is compared with at most. */
    private static final int MOST_COMPARED = 200;

    private final Map<Long, List<Group>> byHash = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private int paragraphs;

    private RepetitionCount() {}

    /** Counts what is repeated in results. */
    static Repetition of(List<LintResult> results) {
        SortedMap<String, List<Imprint>> imprints = new TreeMap<>();
        results.forEach(result -> imprints.put(result.path(), result.imprints()));
        return of(imprints);
    }

    /**
     * Counts what is repeated.
     *
     * @param imprints the paragraphs of each file, by path
     */
    static Repetition of(SortedMap<String, List<Imprint>> imprints) {
        RepetitionCount count = new RepetitionCount();
        imprints.forEach((path, those) -> those.forEach(each -> count.add(path, each)));
        return count.told();
    }

    private void add(String path, Imprint imprint) {
        paragraphs++;
        long[] hashes = imprint.sketch().telling(SAME);
        Set<Group> compared = new LinkedHashSet<>();
        for (long hash : hashes) {
            for (Group group : byHash.getOrDefault(hash, List.of())) {
                if (compared.size() < MOST_COMPARED && compared.add(group)) {
                    if (group.first.sketch().resemblance(imprint.sketch()) >= SAME) {
                        group.add(path, imprint);
                        return;
                    }
                }
            }
        }
        Group group = new Group(imprint);
        group.add(path, imprint);
        groups.add(group);
        for (long hash : hashes) {
            byHash.computeIfAbsent(hash, h -> new ArrayList<>(1)).add(group);
        }
    }

    private Repetition told() {
        List<Group> shared = new ArrayList<>();
        int repeated = 0;
        for (Group group : groups) {
            if (group.messages.size() > 1) {
                shared.add(group);
                repeated += group.places;
            }
        }
        shared.sort(Comparator.comparingInt((Group group) -> group.files.size()).reversed());
        return new Repetition(
                paragraphs,
                repeated,
                shared.stream().limit(TOLD).map(Group::told).toList());
    }

    /** Paragraphs that resemble the first of them. */
    private static final class Group {
        private final Imprint first;
        private final Set<String> messages = new TreeSet<>();
        private final Set<String> files = new TreeSet<>();
        private final List<Repetition.Place> shown = new ArrayList<>();
        private int places;

        Group(Imprint first) {
            this.first = first;
        }

        void add(String path, Imprint imprint) {
            places++;
            files.add(path);
            messages.add(message(path));
            if (shown.size() < TOLD) {
                shown.add(new Repetition.Place(path, imprint.line()));
            }
        }

        private static String message(String path) {
            int name = path.lastIndexOf('/') + 1;
            int dot = path.indexOf('.', name + 1);
            return dot < 0 ? path : path.substring(0, dot);
        }

        Repetition.Group told() {
            return new Repetition.Group(files.size(), places, first.excerpt(), shown);
        }
    }
}
