package io.brandrules.cascade;

/**
 * What becomes of an element's box.
 *
 * @see <a href="https://www.w3.org/TR/css-display-3/#transformations">CSS Display Module Level 3, section 2.7</a>
 */
final class Display {
    private Display() {}

    /** The value of an element that stands by itself in place of standing in a line. */
    static Object blockified(Object display) {
        if (!(display instanceof String word)) {
            return display;
        }
        return switch (word) {
            case "inline",
                    "inline-block",
                    "ruby-text",
                    "table-row-group",
                    "table-header-group",
                    "table-footer-group",
                    "table-row",
                    "table-cell",
                    "table-column-group",
                    "table-column",
                    "table-caption" -> "block";
            case "inline-table" -> "table";
            case "inline-flex" -> "flex";
            case "inline-grid" -> "grid";
            default -> display;
        };
    }

    /** Whether an element lays its children out as boxes side by side. */
    static boolean laysOut(Object display) {
        return display instanceof String word
                && (word.equals("flex")
                        || word.equals("inline-flex")
                        || word.equals("grid")
                        || word.equals("inline-grid"));
    }
}
