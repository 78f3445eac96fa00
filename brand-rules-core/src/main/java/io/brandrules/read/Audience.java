package io.brandrules.read;

import io.brandrules.document.Environment;
import io.brandrules.text.Conditional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which clients read what stands at an offset, as far as conditional comments say. Immutable, and so are the sets that
 * it answers with: they are made once, since each declaration has one.
 */
final class Audience {
    private static final Set<Environment> OUTLOOK = Set.of(Environment.OUTLOOK);

    /** Where the readers change, ascending. */
    private final int[] offsets;

    /** Who reads before the first of the offsets, and from each of them on. */
    private final List<Set<Environment>> readers = new ArrayList<>();

    /**
     * @param dark whether the document has styles for a dark scheme
     */
    Audience(List<Conditional> conditionals, boolean dark) {
        Set<Environment> others = dark ? Set.of(Environment.LIGHT, Environment.DARK) : Set.of(Environment.LIGHT);
        Set<Environment> all = conditionals.isEmpty() ? others : with(others, Environment.OUTLOOK);
        TreeMap<Integer, int[]> steps = new TreeMap<>(); // offset -> conditionals opened: hidden, outlook-less
        for (Conditional conditional : conditionals) {
            int kind = conditional.hidden() ? 0 : conditional.outlook() ? -1 : 1;
            if (kind >= 0) {
                steps.computeIfAbsent(conditional.content().start(), at -> new int[2])[kind]++;
                steps.computeIfAbsent(conditional.content().end(), at -> new int[2])[kind]--;
            }
        }
        offsets = steps.keySet().stream().mapToInt(at -> at).toArray();
        readers.add(all);
        int[] depth = new int[2];
        for (int[] step : steps.values()) {
            depth[0] += step[0];
            depth[1] += step[1];
            // A comment that only an Outlook of old reads counts as Outlook's.
            readers.add(depth[0] > 0 ? OUTLOOK : depth[1] > 0 ? others : all);
        }
    }

    /** Who reads what stands at an offset. */
    Set<Environment> at(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        return readers.get(found >= 0 ? found + 1 : -found - 1);
    }

    /** The same readers but Outlook. */
    static Set<Environment> withoutOutlook(Set<Environment> readers) {
        EnumSet<Environment> others = EnumSet.noneOf(Environment.class);
        others.addAll(readers);
        others.remove(Environment.OUTLOOK);
        return Set.copyOf(others);
    }

    private static Set<Environment> with(Set<Environment> readers, Environment further) {
        EnumSet<Environment> more = EnumSet.copyOf(readers);
        more.add(further);
        return Set.copyOf(more);
    }
}
