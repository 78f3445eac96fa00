package io.brandrules.style;

import java.util.List;

/**
 * Reads the inside of {@code -webkit-gradient()}, whose stops are functions in any order.
 *
 * @see <a href="https://compat.spec.whatwg.org/#css-%3Cimage%3E-type">Compatibility Standard, section 3.3</a>
 */
final class OldGradient {
    private final CssTokenizer tokens;
    private final List<String> colors;

    /** @param colors to which those of the stops are added */
    OldGradient(CssTokenizer tokens, List<String> colors) {
        this.tokens = tokens;
        this.colors = colors;
    }

    /** Reads to the closing bracket, and tells whether all is valid. */
    boolean read() {
        boolean radial = tokens.kind() == CssToken.IDENT && tokens.named("radial");
        if (!radial && !(tokens.kind() == CssToken.IDENT && tokens.named("linear"))) {
            return false;
        }
        tokens.nextSolid();
        for (int point = 0; point < 2; point++) {
            if (!comma() || !coordinate() || !coordinate() || radial && !(comma() && number())) {
                return false;
            }
        }
        while (tokens.kind() == CssToken.COMMA) {
            tokens.nextSolid();
            if (!stop()) {
                return false;
            }
        }
        return !colors.isEmpty();
    }

    private boolean comma() {
        boolean found = tokens.kind() == CssToken.COMMA;
        tokens.nextSolid();
        return found;
    }

    private boolean number() {
        boolean found = tokens.kind() == CssToken.NUMBER;
        tokens.nextSolid();
        return found;
    }

    private boolean coordinate() {
        boolean found = tokens.kind() == CssToken.IDENT || tokens.kind() == CssToken.PERCENTAGE;
        return number() || found;
    }

    private boolean stop() {
        if (tokens.kind() != CssToken.FUNCTION) {
            return false;
        }
        boolean placed = tokens.named("color-stop");
        if (!placed && !tokens.named("from") && !tokens.named("to")) {
            return false;
        }
        tokens.nextSolid();
        if (placed) {
            boolean place = tokens.kind() == CssToken.NUMBER || tokens.kind() == CssToken.PERCENTAGE;
            tokens.nextSolid();
            if (!place || !comma()) {
                return false;
            }
        }
        int start = tokens.start();
        if (new ColorSyntax(tokens).read() == null) {
            return false;
        }
        colors.add(tokens.text().substring(start, tokens.end()));
        boolean closed = tokens.nextSolid() == CssToken.CLOSE_PAREN;
        tokens.nextSolid();
        return closed;
    }
}
