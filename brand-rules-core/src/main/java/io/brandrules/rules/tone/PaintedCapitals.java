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
 * The text that a document's styles set in capitals.
 *
 * @param declared whether any of them does
 */
record PaintedCapitals(boolean declared) {
    private static final String UPPERCASE = "uppercase";

    static PaintedCapitals of(Facts facts) {
        return facts.shared(PaintedCapitals.class, PaintedCapitals::find);
    }

    private static PaintedCapitals find(Facts facts) {
        for (Declaration declaration : facts.document().declarations()) {
            if (declaration.property().equals("text-transform")
                    && declaration.value().toString().toLowerCase(Locale.ROOT).contains(UPPERCASE)) {
                return new PaintedCapitals(true);
            }
        }
        return new PaintedCapitals(false);
    }

    /** The characters of a paragraph that are set so, whichever light client shows them. */
    BitSet in(Paragraph paragraph, Facts facts) {
        BitSet painted = new BitSet();
        if (declared) {
            for (Run run : paragraph.block().runs()) {
                List<Look> looks = facts.document().painting().looks(Environment.LIGHT, run.element());
                if (!looks.isEmpty() && looks.stream().allMatch(PaintedCapitals::uppercase)) {
                    painted.set(run.from(), run.to());
                }
            }
        }
        return painted;
    }

    private static boolean uppercase(Look look) {
        return look.style()
                .word(Property.TEXT_TRANSFORM)
                .filter(value -> value.contains(UPPERCASE))
                .isPresent();
    }
}
