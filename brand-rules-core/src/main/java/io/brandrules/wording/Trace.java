package io.brandrules.wording;

import io.brandrules.wording.Pieces.Kind;
import io.brandrules.wording.Pieces.Stretch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The best way to lay a wording along one passage, step by step. Not thread-safe. */
final class Trace {
    /** A step that leaves a piece of the text out; smaller ones say how many pieces stand for one of the wording. */
    private static final byte PAST = 100;

    /** A step that leaves a piece of the wording out. */
    private static final byte OUT = 101;

    private final Wording wording;
    private final Pieces text;
    private final Stretch passage;
    private final byte[][] steps;
    private int kept;

    Trace(Wording wording, Pieces text, Stretch passage) {
        this.wording = wording;
        this.text = text;
        this.passage = passage;
        this.steps = steps();
    }

    private byte[][] steps() {
        int width = passage.to() - passage.from() + 1;
        byte[][] taken = new byte[wording.length() + 1][width];
        int[] before = new int[width];
        for (int at = 1; at < width; at++) {
            before[at] = before[at - 1] - Alignment.cost(text.kind(passage.from() + at - 1));
            taken[0][at] = PAST;
        }
        for (int row = 1; row <= wording.length(); row++) {
            int[] scores = new int[width];
            for (int at = 0; at < width; at++) {
                step(row, at, before, scores, taken[row]);
            }
            before = scores;
        }
        return taken;
    }

    private void step(int row, int at, int[] before, int[] scores, byte[] steps) {
        scores[at] = before[at];
        steps[at] = OUT;
        if (at == 0) {
            return;
        }
        int last = passage.from() + at - 1;
        int past = scores[at - 1] - Alignment.cost(text.kind(last));
        if (past > scores[at]) {
            scores[at] = past;
            steps[at] = PAST;
        }
        int worth = Alignment.worth(wording.kind(row - 1));
        Filling variable = wording.variable(row - 1);
        int most = variable == null ? 1 : Math.min(variable.most(), at);
        for (int taken = 1; taken <= most; taken++) {
            int stands = before[at - taken] + worth;
            if (stands > scores[at] && stands(row - 1, variable, last - taken + 1, taken)) {
                scores[at] = stands;
                steps[at] = (byte) taken;
            }
        }
    }

    private boolean stands(int piece, @Nullable Filling variable, int first, int taken) {
        return variable == null
                ? wording.alike(piece, text, first)
                : Wording.fits(text, first, taken, text.count()) && variable.takes(text, first, taken);
    }

    Alignment alignment() {
        Deque<Alignment.Change> changes = new ArrayDeque<>();
        int row = wording.length();
        int at = passage.to() - passage.from();
        int endRow = row;
        int end = at;
        while (row > 0 || at > 0) {
            byte step = steps[row][at];
            if (step == PAST) {
                at--;
            } else if (step == OUT) {
                row--;
            } else {
                change(row, endRow, at, end, changes);
                if (wording.variable(row - 1) == null && !wording.same(row - 1, text, passage.from() + at - 1)) {
                    change(row - 1, row, at - 1, at, changes); // its case differs
                }
                kept += wording.kind(row - 1) == Kind.SIGN ? 0 : 1;
                row--;
                at -= step;
                endRow = row;
                end = at;
            }
        }
        change(0, endRow, 0, end, changes);
        List<Alignment.Change> inOrder = new ArrayList<>(changes);
        return new Alignment(wording, passage, kept, wording.words(), inOrder);
    }

    private void change(int row, int endRow, int at, int end, Deque<Alignment.Change> changes) {
        if (row < endRow || at < end) {
            int from = passage.from() + at;
            int to = passage.from() + end;
            changes.addFirst(new Alignment.Change(
                    wording.spelled(row, endRow), endRow - row, text.spelled(from, to), new Stretch(from, to)));
        }
    }
}
