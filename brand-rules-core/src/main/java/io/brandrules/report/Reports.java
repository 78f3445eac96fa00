package io.brandrules.report;

import java.util.List;
import java.util.Optional;

/** The reports by the names that the command line and the build plugins give them. */
public final class Reports {
    private static final List<String> NAMES = List.of("text", "json");

    private Reports() {}

    /** Every name, in the order in which help shows them. */
    public static List<String> names() {
        return NAMES;
    }

    /** The report of a name, without colour and in full; empty where there is none. */
    public static Optional<Report> byName(String name) {
        return byName(name, false, false);
    }

    /**
     * The report of a name; empty where there is none.
     *
     * @param color whether a report for the terminal is coloured
     * @param quiet whether a report for the terminal tells errors and the summary only
     */
    public static Optional<Report> byName(String name, boolean color, boolean quiet) {
        return switch (name) {
            case "text" -> Optional.of(new TextReport(color, quiet));
            case "json" -> Optional.of(new JsonReport());
            default -> Optional.empty();
        };
    }
}
