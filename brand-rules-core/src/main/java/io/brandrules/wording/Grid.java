package io.brandrules.wording;

import io.brandrules.wording.Pieces.Stretch;
import java.util.Arrays;

/**
 * The scores of all ways to lay a wording along a text, row by row of the wording: a piece that stands adds its worth, a
 * piece of the text between takes its cost, a piece of the wording that is left out takes nothing. Time is that of the
 * two lengths multiplied, space that of the text's.
 */
final class Grid {
    private Grid() {}

    /**
     * The best way.
     *
     * @param passage from the first piece that counts to the last
     */
    record Best(int score, Stretch passage) {}

    static Best best(Wording wording, Pieces text, Stretch section) {
        int width = section.to() - section.from() + 1;
        int[] scores = new int[width]; // of the best way that ends before a piece of the text
        int[] starts = new int[width]; // where it begins
        for (int at = 0; at < width; at++) {
            starts[at] = at;
        }
        Row row = new Row(wording, text, section.from(), width);
        for (int piece = 0; piece < wording.length(); piece++) {
            int[] before = Arrays.copyOf(scores, width);
            int[] began = Arrays.copyOf(starts, width);
            row.fill(piece, before, began, scores, starts);
        }
        int end = 0;
        for (int at = 1; at < width; at++) {
            end = scores[at] > scores[end] ? at : end;
        }
        return new Best(scores[end], new Stretch(section.from() + starts[end], section.from() + end));
    }

    /** Fills one row from the one before it. */
    private record Row(Wording wording, Pieces text, int from, int width) {
        void fill(int piece, int[] before, int[] began, int[] scores, int[] starts) {
            Filling variable = wording.variable(piece);
            int worth = Alignment.worth(wording.kind(piece));
            for (int at = 1; at < width; at++) {
                // A way that goes past a piece of the text without using it.
                int past = scores[at - 1] - Alignment.cost(text.kind(from + at - 1));
                if (past > scores[at]) {
                    scores[at] = past;
                    starts[at] = starts[at - 1];
                }
                if (variable == null) {
                    int stands = before[at - 1] + worth;
                    if (stands > scores[at] && wording.alike(piece, text, from + at - 1)) {
                        scores[at] = stands;
                        starts[at] = began[at - 1];
                    }
                } else {
                    fill(variable, at, before, began, scores, starts);
                }
            }
        }

        private void fill(Filling variable, int at, int[] before, int[] began, int[] scores, int[] starts) {
            for (int taken = 1; taken <= Math.min(variable.most(), at); taken++) {
                int stands = before[at - taken] + Alignment.WORD;
                if (stands > scores[at] && stands(variable, from + at - taken, taken)) {
                    scores[at] = stands;
                    starts[at] = began[at - taken];
                }
            }
        }

        private boolean stands(Filling variable, int first, int taken) {
            return Wording.fits(text, first, taken, text.count()) && variable.takes(text, first, taken);
        }
    }
}
