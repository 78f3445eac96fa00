package io.brandrules.wording;

import io.brandrules.wording.Alignment.Change;
import io.brandrules.wording.Pieces.Kind;
import io.brandrules.wording.Pieces.Stretch;

/**
 * Where a passage begins and ends in which the first or the last words of a wording are not to be found. What stands in
 * their place is a part of it: a number where one is demanded, and the rest of the sentence if it has no more words than
 * are missing.
 */
final class Edges {
    private Edges() {}

    static Stretch grown(Alignment alignment, Pieces text) {
        Stretch passage = alignment.passage();
        Stretch section = section(passage, text);
        int from = passage.from();
        int to = passage.to();
        if (!alignment.changes().isEmpty()) {
            Change first = alignment.changes().get(0);
            Change last = alignment.changes().get(alignment.changes().size() - 1);
            if (missing(first) && first.place().from() == from) {
                from = before(from, first.pieces(), section, text);
            }
            if (missing(last) && last.place().to() == to) {
                to = behind(to, last.pieces(), section, text);
            }
        }
        return new Stretch(from, to);
    }

    private static boolean missing(Change change) {
        return change.found().isEmpty();
    }

    private static Stretch section(Stretch passage, Pieces text) {
        return text.sections().stream()
                .filter(section -> section.from() <= passage.from() && section.to() >= passage.to())
                .findFirst()
                .orElse(passage);
    }

    private static int before(int from, int missing, Stretch section, Pieces text) {
        for (int at = from; at >= Math.max(section.from(), from - missing); at--) {
            if (at == section.from() || ends(text, at - 1) || text.passage(at - 1) != text.passage(at)) {
                return at;
            }
        }
        return from > section.from() && text.kind(from - 1) == Kind.FIGURE ? from - 1 : from;
    }

    private static int behind(int to, int missing, Stretch section, Pieces text) {
        for (int at = to; at <= Math.min(section.to(), to + missing); at++) {
            if (at == section.to() || ends(text, at) || text.passage(at) != text.passage(at - 1)) {
                return at;
            }
        }
        return to < section.to() && text.kind(to) == Kind.FIGURE ? to + 1 : to;
    }

    private static boolean ends(Pieces text, int piece) {
        return text.kind(piece) == Kind.SIGN && ".!?:;。*".contains(text.text(piece));
    }
}
