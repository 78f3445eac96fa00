package io.brandrules.wording;

import io.brandrules.wording.Pieces.Kind;

/**
 * Which pieces of a text may stand in a variable's place. What a template fills in may be anything.
 *
 * @param language whose way of writing numbers counts, a BCP 47 tag or empty
 */
record Filling(Variable variable, String language) {
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
            case NUMBER -> length == 1 && number(pieces, from);
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

    private static boolean date(Pieces pieces, int from, int length) {
        boolean figure = false;
        for (int i = from; i < from + length; i++) {
            Kind kind = pieces.kind(i);
            figure |= kind == Kind.FIGURE;
            if (kind == Kind.SIGN && ".,/-年月日".indexOf(pieces.text(i)) < 0) {
                return false;
            }
        }
        return figure && pieces.kind(from + length - 1) != Kind.SIGN;
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
