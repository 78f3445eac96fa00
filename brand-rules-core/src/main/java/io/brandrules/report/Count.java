package io.brandrules.report;

/** A number with its noun. */
final class Count {
    private Count() {}

    /** {@code 1 file}, {@code 2 files}. */
    static String of(long number, String noun) {
        return number + " " + (number == 1 ? noun : noun + "s");
    }
}
