package io.brandrules.rules.tone;

import io.brandrules.cascade.Property;
import io.brandrules.document.Declaration;
import io.brandrules.document.Environment;
import io.brandrules.document.Look;
import io.brandrules.document.Run;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Paragraph;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * The text whose case a document's styles change.
 *
 * @param declared whether any of them does
 */
record PaintedCase(boolean declared) {
    static PaintedCase of(Facts facts) {
        return facts.shared(PaintedCase.class, PaintedCase::find);
    }

    private static PaintedCase find(Facts facts) {
        for (Declaration declaration : facts.document().declarations()) {
            if (declaration.property().equals("text-transform")) {
                return new PaintedCase(true);
            }
        }
        return new PaintedCase(false);
    }

    /**
     * The characters of a paragraph that are set in a case, whichever light client shows them.
     *
     * @param transform a value of {@code text-transform}
     */
    BitSet set(Paragraph paragraph, Facts facts, String transform) {
        BitSet painted = new BitSet();
        if (declared) {
            for (Run run : paragraph.block().runs()) {
                List<Look> looks = facts.document().painting().looks(Environment.LIGHT, run.element());
                if (!looks.isEmpty() && looks.stream().allMatch(look -> transforms(look, transform))) {
                    painted.set(run.from(), run.to());
                }
            }
        }
        return painted;
    }

    private static boolean transforms(Look look, String transform) {
        return look.style()
                .word(Property.TEXT_TRANSFORM)
                .filter(value -> value.toLowerCase(Locale.ROOT).contains(transform))
                .isPresent();
    }
}
