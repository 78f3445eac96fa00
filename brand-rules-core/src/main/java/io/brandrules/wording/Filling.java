package io.brandrules.wording;

import io.brandrules.wording.Pieces.Kind;
import java.util.Set;

/**
 * Which pieces of a text may stand in a variable's place. What a template fills in may be anything.
 *
 * @param language whose way of writing numbers and dates counts, a BCP 47 tag or empty
 * @param ranged whether the wording itself puts another number to it: {@code {from}–{to} days}
 */
record Filling(Variable variable, String language, boolean ranged) {
    /** What joins two numbers to a range behind a word that opens one. */
    private static final Set<String> JOINING = Set.of(
            "and", "to", "und", "bis", "et", "à", "y", "a", "e", "en", "tot", "och", "till", "og", "til", "i", "do");

    private static final Set<String> OPENING = Set.of(
            "between",
            "from",
            "zwischen",
            "von",
            "entre",
            "de",
            "tra",
            "fra",
            "da",
            "tussen",
            "van",
            "mellan",
            "från",
            "mellem",
            "mellom",
            "między",
            "od");

    private static final String DASHES = "-–−‒";

    /** The most pieces that it takes. */
    int most() {
        return switch (variable.kind()) {
            case NUMBER -> 3;
            case DATE -> 7;
            case NAME -> 12;
            case TEXT, PHRASE -> 40;
            case WORD -> 8;
        };
    }

    /** Whether the pieces from {@code from} on, {@code length} of them in one passage, may stand in its place. */
    boolean takes(Pieces pieces, int from, int length) {
        if (holes(pieces, from, length)) {
            return true;
        }
        return switch (variable.kind()) {
            case NUMBER -> length == 1 && number(pieces, from) && (ranged || !inRange(pieces, from));
            case DATE -> date(pieces, from, length);
            case NAME -> name(pieces, from, length);
            case TEXT -> true;
            case PHRASE -> phrase(pieces, from, length);
            case WORD -> word(pieces, from, length);
        };
    }

    private static boolean holes(Pieces pieces, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (pieces.kind(i) != Kind.HOLE) {
                return false;
            }
        }
        return true;
    }

    private boolean number(Pieces pieces, int at) {
        if (pieces.kind(at) != Kind.FIGURE) {
            return false;
        }
        double value = Figure.value(pieces.text(at), language);
        return variable.least().map(least -> value >= least).orElse(true)
                && variable.most().map(most -> value <= most).orElse(true);
    }

    /** Whether a number is an end of a range, or less than nothing: {@code 2–71%}, {@code between 5 and 71%}. */
    private static boolean inRange(Pieces pieces, int at) {
        boolean dash = at > 0 && dash(pieces, at - 1) && adjacent(pieces, at - 1);
        boolean free = dash && at > 1 && pieces.kind(at - 2) == Kind.WORD && adjacent(pieces, at - 2); // B-52
        return dash && !free || goesOn(pieces, at, DASHES) || isSecond(pieces, at);
    }

    /** Whether a sign and another figure follow without a space. */
    private static boolean goesOn(Pieces pieces, int at, String signs) {
        return at + 2 < pieces.count()
                && signs.contains(pieces.text(at + 1))
                && pieces.kind(at + 2) == Kind.FIGURE
                && adjacent(pieces, at)
                && adjacent(pieces, at + 1);
    }

    /** Whether a number is the second of two that words join. */
    private static boolean isSecond(Pieces pieces, int at) {
        if (at < 3 || !JOINING.contains(pieces.text(at - 1))) {
            return false;
        }
        int first = pieces.kind(at - 2) == Kind.SIGN ? at - 3 : at - 2; // 5% and 71%
        return first > 0 && pieces.kind(first) == Kind.FIGURE && OPENING.contains(pieces.text(first - 1));
    }

    private static boolean dash(Pieces pieces, int at) {
        return pieces.kind(at) == Kind.SIGN && DASHES.contains(pieces.text(at));
    }

    private static boolean adjacent(Pieces pieces, int at) {
        return pieces.passage(at) == pieces.passage(at + 1)
                && pieces.written(at).end() == pieces.written(at + 1).start();
    }

    private boolean date(Pieces pieces, int from, int length) {
        boolean figure = false;
        for (int i = from; i < from + length; i++) {
            figure |= pieces.kind(i) == Kind.FIGURE;
        }
        return figure
                && pieces.kind(from) != Kind.SIGN
                && pieces.kind(from + length - 1) != Kind.SIGN
                && !goesOn(pieces, from + length - 1, "./-")
                && Dates.date(pieces.spelled(from, from + length), language);
    }

    /** A sentence does not end within a name; a stop behind an abbreviation, as in Inc., is a part of it. */
    private static boolean name(Pieces pieces, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (pieces.kind(i) == Kind.SIGN) {
                String sign = pieces.text(i);
                boolean abbreviates = sign.equals(".") && i > from && abbreviation(pieces.spelled(i - 1));
                if (!abbreviates && ".!?;:".contains(sign)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean phrase(Pieces pieces, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (pieces.kind(i) == Kind.SIGN && ".!?…".contains(pieces.text(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean word(Pieces pieces, int from, int length) {
        for (int i = from; i < from + length; i++) {
            boolean parted = i > from
                    && pieces.written(i).start() > pieces.written(i - 1).end();
            if (parted || pieces.kind(i) == Kind.SIGN && ".,;:!?…()".contains(pieces.text(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean abbreviation(String word) {
        return word.length() <= 4 && Character.isUpperCase(word.codePointAt(0));
    }
}
