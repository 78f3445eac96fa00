package io.brandrules.lint;

import io.brandrules.cascade.Styled;
import io.brandrules.document.Block;
import io.brandrules.document.Run;
import java.util.Arrays;
import java.util.Set;

/** The stretches of a block that stand in elements for code. Immutable. */
final class Code {
    private static final Set<String> NAMES = Set.of("code", "pre", "kbd", "samp", "var", "tt", "xmp", "listing");
    private static final Code NONE = new Code(new int[0]);

    private final int[] bounds; // start and end of each stretch, ascending

    private Code(int[] bounds) {
        this.bounds = bounds;
    }

    static Code of(Block block) {
        int[] bounds = new int[2 * block.runs().size()];
        int count = 0;
        for (Run run : block.runs()) {
            if (inCode(run.element())) {
                bounds[count++] = run.from();
                bounds[count++] = run.to();
            }
        }
        return count == 0 ? NONE : new Code(Arrays.copyOf(bounds, count));
    }

    boolean holds(int at) {
        int low = 0;
        int high = bounds.length / 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bounds[2 * middle + 1] <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return 2 * low < bounds.length && bounds[2 * low] <= at;
    }

    boolean holdsAll(int length) {
        int held = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            held += bounds[i + 1] - bounds[i];
        }
        return held > 0 && held == length;
    }

    /** Elements for code stand near their text: those around a box of its own are not looked at. */
    private static boolean inCode(Styled element) {
        Styled at = element;
        for (int depth = 0; at != null && depth < 4; depth++) {
            if (NAMES.contains(at.name())) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }
}
