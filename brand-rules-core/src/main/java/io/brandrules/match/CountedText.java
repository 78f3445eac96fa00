package io.brandrules.match;

/**
 * A text that counts how often it is read, and ends a search that reads it too often. Not thread-safe.
 *
 * <p>A search by RE2 takes time in the length of the text, but it begins anew behind each hit, and may read all that
 * follows each time.
 */
final class CountedText implements CharSequence {
    private final String text;
    private final Budget budget;

    CountedText(String text, Budget budget) {
        this.text = text;
        this.budget = budget;
    }

    /**
     * How many steps are left for one pattern in one document.
     *
     * <p>A step is one instruction of the program at one character; a computer takes about 400 million in a second. A
     * pattern of a hundred instructions reads a megabyte of text within its budget.
     */
    static final class Budget {
        private static final long STEPS = 400_000_000;

        /** What reading a character costs, however short the program is. */
        private static final int READING = 8;

        private final long cost;
        private final long most;
        private long left;

        /**
         * The budget of a pattern.
         *
         * @param program how many instructions it has, each a step at each character
         * @param most the steps that are left for all patterns
         */
        Budget(int program, long most) {
            this.cost = (long) Math.max(1, program) + READING;
            this.most = Math.max(0, Math.min(STEPS, most));
            this.left = this.most;
        }

        private void step() {
            left -= cost;
            if (left < 0) {
                throw new Exhausted();
            }
        }

        /** Ends the search where nothing is left. */
        void check() {
            if (left <= 0) {
                throw new Exhausted();
            }
        }

        /** How many steps were taken. */
        long spent() {
            return most - Math.max(0, left);
        }

        /** Whether it was less than a pattern has where all have enough. */
        boolean scanty() {
            return most < STEPS;
        }
    }

    /** A search that took too long. */
    static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1;

        Exhausted() {
            super("out of steps", null, false, false);
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        budget.step();
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
