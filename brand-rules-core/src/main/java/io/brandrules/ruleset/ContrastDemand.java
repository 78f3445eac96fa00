package io.brandrules.ruleset;

/**
 * The contrast that text needs, {@code colors.contrast}.
 *
 * @param ratio the least contrast ratio of WCAG 2.2, 1..21
 * @param large the same for large text
 */
public record ContrastDemand(Entry entry, double ratio, double large) {
    /** What success criterion 1.4.3 asks for (AA), 1.4.6 (AAA), or one ratio for text of any size. */
    static ContrastDemand of(Entry entry, String level) {
        return switch (level) {
            case "AA" -> new ContrastDemand(entry, 4.5, 3);
            case "AAA" -> new ContrastDemand(entry, 7, 4.5);
            default -> new ContrastDemand(entry, Double.parseDouble(level), Double.parseDouble(level));
        };
    }
}
