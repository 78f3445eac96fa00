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

    /** How many steps are left for one pattern in one document. */
    static final class Budget {
        /** A pattern of a hundred instructions reads each character of a text some hundreds of times. */
        private static final long STEPS_PER_CHARACTER = 20_000;

        private static final long LEAST = 50_000_000;

        private final int program;
        private long left;

        /**
         * The budget of a pattern.
         *
         * @param program how many instructions it has, each a step at each character
         * @param length of all texts
         */
        Budget(int program, long length) {
            this.program = Math.max(1, program);
            this.left = LEAST + STEPS_PER_CHARACTER * length;
        }

        private void step() {
            left -= program;
            if (left < 0) {
                throw new Exhausted();
            }
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
