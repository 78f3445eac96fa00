package io.brandrules.style;

import java.util.Set;

/**
 * Reads a {@code <position>}, only to know where it ends and whether it is one.
 *
 * @see <a href="https://www.w3.org/TR/css-backgrounds-3/#typedef-bg-position">CSS Backgrounds and Borders Module Level
 *     3, section 3.6</a>
 */
final class PositionSyntax {
    private static final Set<String> HORIZONTAL = Set.of("left", "right");
    private static final Set<String> VERTICAL = Set.of("top", "bottom");

    private final CssTokenizer tokens;
    private boolean moves;

    PositionSyntax(CssTokenizer tokens) {
        this.tokens = tokens;
    }

    /** Whether the position, once read, moves an image as large as its area: a length does, a percentage doesn't. */
    boolean moves() {
        return moves;
    }

    static boolean starts(CssTokenizer tokens) {
        return kind(tokens) != ' ';
    }

    /** x and y for the sides, c for the centre, l for a length; a blank for what is no part of a position. */
    private static char kind(CssTokenizer tokens) {
        return switch (tokens.kind()) {
            case IDENT -> {
                String word = CssChars.lower(tokens.name());
                yield HORIZONTAL.contains(word)
                        ? 'x'
                        : VERTICAL.contains(word) ? 'y' : word.equals("center") ? 'c' : ' ';
            }
            case NUMBER, PERCENTAGE, DIMENSION -> 'l';
            case FUNCTION -> Calculation.starts(tokens) ? 'l' : ' ';
            default -> ' ';
        };
    }

    /**
     * Reads as far as parts of a position stand, and tells whether they make one.
     *
     * @param three whether three values do, as only backgrounds have them
     */
    boolean read(boolean three) {
        StringBuilder kinds = new StringBuilder();
        while (kinds.length() < 5 && starts(tokens)) {
            char kind = kind(tokens);
            if (kind == 'l' && MeasureSyntax.length(tokens, FontSyntax.ANYWHERE.units()) == null) {
                return false;
            }
            moves |= kind == 'l' && moving();
            kinds.append(kind);
            tokens.nextSolid();
        }
        return switch (kinds.toString()) {
            case "x", "y", "c", "l" -> true;
            case "xy", "yx", "xc", "cx", "yc", "cy", "cc", "xl", "ly", "lc", "cl", "ll" -> true;
            case "xlyl", "ylxl" -> true;
            case "xly", "xyl", "ylx", "yxl", "xlc", "ylc", "cxl", "cyl" -> three;
            default -> false;
        };
    }

    private boolean moving() {
        return switch (tokens.kind()) {
            case PERCENTAGE -> false;
            case NUMBER, DIMENSION -> tokens.number() != 0;
            default -> true;
        };
    }
}
