package io.brandrules.match;

/**
 * Which kinds of characters stand side by side in whatever a part of a regular expression matches: capitals, small
 * letters and digits of ASCII, white space, other signs of ASCII, and the rest.
 *
 * @param empty whether it may match nothing
 * @param first the kinds that it may begin with, as bits
 * @param last the kinds that it may end with, as bits
 * @param pairs of kinds that surely stand side by side in it, as bits
 * @param digits how they stand in it
 */
record Kinds(boolean empty, int first, int last, long pairs, Digits digits) {
    static final Kinds NOTHING = new Kinds(true, 0, 0, 0, Digits.NONE_BUT_DIGITS);

    private static final int CAPITAL = 1;
    private static final int SMALL = 2;
    private static final int DIGIT = 4;
    private static final int SPACE = 8;
    private static final int SIGN = 16;
    private static final int REST = 32;
    private static final int COUNT = 6;

    /** May be anything, and be there or not. */
    static final Kinds ANY = new Kinds(true, (1 << COUNT) - 1, (1 << COUNT) - 1, 0, Digits.UNKNOWN);

    /** One character of some kinds. */
    static Kinds one(int kinds) {
        return new Kinds(false, kinds, kinds, 0, kinds == DIGIT ? Digits.ONE : Digits.UNKNOWN);
    }

    /** The kind of a character. */
    static int of(char c) {
        if (c >= 'a' && c <= 'z') {
            return SMALL;
        } else if (c >= 'A' && c <= 'Z') {
            return CAPITAL;
        } else if (c >= '0' && c <= '9') {
            return DIGIT;
        } else if (c == ' ' || c >= '\t' && c <= '\r') {
            return SPACE;
        }
        return c < 0x80 ? SIGN : REST;
    }

    /** The kinds of the characters between two. */
    static int between(char from, char to) {
        int kinds = to < 0x80 ? 0 : REST;
        for (char c = from; c <= to && c < 0x80; c++) {
            kinds |= of(c);
        }
        return kinds;
    }

    /** The kinds of what {@code \d}, {@code \s} and their like stand for; all of them where that is not known. */
    static int escaped(char c) {
        return switch (c) {
            case 'd' -> DIGIT;
            case 's' -> SPACE;
            case 'w' -> CAPITAL | SMALL | DIGIT | SIGN;
            default -> ANY.first;
        };
    }

    /** Where case is ignored a letter may be the other, or one beyond ASCII: the Kelvin sign is a k. */
    static int caseless(int kinds) {
        return (kinds & (CAPITAL | SMALL)) == 0 ? kinds : kinds | CAPITAL | SMALL | REST;
    }

    /** Whether it may begin with a mark that composes with what stands before it, or be empty. */
    boolean composing() {
        return empty || (first & REST) != 0;
    }

    Kinds then(Kinds next) {
        return new Kinds(
                empty && next.empty,
                first | (empty ? next.first : 0),
                next.last | (next.empty ? last : 0),
                pairs | next.pairs | (empty || next.empty ? 0 : pair(last, next.first)),
                digits.then(next.digits));
    }

    Kinds or(Kinds other) {
        return new Kinds(
                empty || other.empty,
                first | other.first,
                last | other.last,
                pairs & other.pairs,
                digits.or(other.digits));
    }

    /** The same so often at least, or more. */
    Kinds times(int least) {
        return least == 0
                ? new Kinds(true, first, last, 0, Digits.UNKNOWN)
                : new Kinds(
                        empty, first, last, pairs | (least > 1 && !empty ? pair(last, first) : 0), digits.times(least));
    }

    /** That two kinds stand side by side; no bit where there are several of either. */
    private static long pair(int one, int other) {
        return Integer.bitCount(one) == 1 && Integer.bitCount(other) == 1
                ? 1L << (Integer.numberOfTrailingZeros(one) * COUNT + Integer.numberOfTrailingZeros(other))
                : 0;
    }

    /** The pairs of kinds that stand side by side in a text, as bits. */
    static long pairs(String text) {
        long pairs = 0;
        int before = 0;
        for (int i = 0; i < text.length(); i++) {
            int kind = of(text.charAt(i));
            pairs |= i == 0 ? 0 : pair(before, kind);
            before = kind;
        }
        return pairs;
    }

    /**
     * How many digits stand in a row, at least.
     *
     * @param alone whether there is nothing else
     * @param leading at the start
     * @param trailing at the end
     * @param most anywhere
     */
    record Digits(boolean alone, int leading, int trailing, int most) {
        /** More are not counted one by one. */
        private static final int MOST_COUNTED = 20;

        static final Digits NONE_BUT_DIGITS = new Digits(true, 0, 0, 0);
        static final Digits UNKNOWN = new Digits(false, 0, 0, 0);
        static final Digits ONE = new Digits(true, 1, 1, 1);

        Digits then(Digits next) {
            int across = trailing + next.leading;
            return new Digits(
                    alone && next.alone,
                    alone ? leading + next.leading : leading,
                    next.alone ? trailing + next.trailing : next.trailing,
                    Math.max(across, Math.max(most, next.most)));
        }

        Digits or(Digits other) {
            return new Digits(
                    alone && other.alone,
                    Math.min(leading, other.leading),
                    Math.min(trailing, other.trailing),
                    Math.min(most, other.most));
        }

        Digits times(int least) {
            Digits all = this;
            for (int i = 1; i < Math.min(least, MOST_COUNTED); i++) {
                all = all.then(this);
            }
            return all;
        }
    }
}
