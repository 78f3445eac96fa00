package io.brandrules.read;

import io.brandrules.document.Environment;
import io.brandrules.text.Conditional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Which clients read what stands at an offset, as far as conditional comments say. */
final class Audience {
    private final Set<Environment> all;
    private final TreeMap<Integer, int[]> depths = new TreeMap<>(); // offset -> conditionals open: hidden, outlook-less

    /**
     * @param dark whether the document has styles for a dark scheme
     */
    Audience(List<Conditional> conditionals, boolean dark) {
        all = EnumSet.of(Environment.LIGHT);
        if (dark) {
            all.add(Environment.DARK);
        }
        if (!conditionals.isEmpty()) {
            all.add(Environment.OUTLOOK);
        }
        TreeMap<Integer, int[]> steps = new TreeMap<>();
        for (Conditional conditional : conditionals) {
            int kind = conditional.hidden() ? 0 : conditional.outlook() ? -1 : 1;
            if (kind >= 0) {
                steps.computeIfAbsent(conditional.content().start(), at -> new int[2])[kind]++;
                steps.computeIfAbsent(conditional.content().end(), at -> new int[2])[kind]--;
            }
        }
        int[] depth = new int[2];
        steps.forEach((at, step) -> {
            depth[0] += step[0];
            depth[1] += step[1];
            depths.put(at, depth.clone());
        });
    }

    /** All that the document has something for. */
    Set<Environment> all() {
        return EnumSet.copyOf(all);
    }

    /** Who reads what stands at an offset. A comment that only an Outlook of old reads counts as Outlook's. */
    Set<Environment> at(int offset) {
        var depth = depths.floorEntry(offset);
        if (depth == null) {
            return all();
        }
        if (depth.getValue()[0] > 0) {
            return EnumSet.of(Environment.OUTLOOK);
        }
        return depth.getValue()[1] > 0 ? withoutOutlook(all) : all();
    }

    /** The same readers but Outlook. */
    static Set<Environment> withoutOutlook(Set<Environment> readers) {
        EnumSet<Environment> others = EnumSet.copyOf(readers);
        others.remove(Environment.OUTLOOK);
        return others;
    }
}
