package io.brandrules.lint;

import io.brandrules.cascade.Styled;
import io.brandrules.document.Block;
import io.brandrules.document.Document;
import io.brandrules.document.Element;
import io.brandrules.document.Environment;
import io.brandrules.document.Look;
import io.brandrules.document.Part;
import io.brandrules.document.Run;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that a reader sees in one style, and how the clients of each environment paint it.
 *
 * @param block that it stands in
 * @param from its first character, in the block's text
 * @param to one past its last character
 * @param looks of the clients that show it, by environment and in its order; one for each width of the window that makes a
 *     difference
 */
public record PaintedRun(Block block, int from, int to, Element element, List<Look> looks) {
    public PaintedRun {
        looks = List.copyOf(looks);
    }

    private static final Set<String> CONTROLS =
            Set.of("button", "fieldset", "input", "optgroup", "option", "select", "textarea");

    /** The runs of a document that anybody sees, in order. */
    static List<PaintedRun> of(Document document) {
        List<PaintedRun> runs = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (!block.hidden() && block.part() != Part.PREHEADER) {
                for (Run run : block.runs()) {
                    PaintedRun painted = of(document, block, run);
                    if (painted != null) {
                        runs.add(painted);
                    }
                }
            }
        }
        return runs;
    }

    /** Where it is written. */
    public Span span() {
        return block.text().span(from, to);
    }

    /** Whether it belongs to a control that can't be used, whose contrast nobody demands. */
    public boolean inactive() {
        for (Styled at = element; at != null; at = at.parent()) {
            boolean control = CONTROLS.contains(at.name()) && at.attribute("disabled") != null;
            boolean labels = at.name().equals("label") && holdsDisabled(at);
            if (control || labels || "true".equals(at.attribute("aria-disabled"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsDisabled(Styled label) {
        for (Styled at = label.firstChild(); at != null; at = at.next()) {
            if (CONTROLS.contains(at.name()) && at.attribute("disabled") != null) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable PaintedRun of(Document document, Block block, Run run) {
        String text = block.text().toString();
        int from = run.from();
        int to = run.to();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (!says(text, from, to)) {
            return null;
        }
        List<Look> looks = new ArrayList<>();
        for (Environment environment : Environment.values()) {
            if (block.environments().contains(environment)) {
                for (Look look : document.painting().looks(environment, run.element())) {
                    if (look.shown()) {
                        looks.add(look);
                    }
                }
            }
        }
        return looks.isEmpty() ? null : new PaintedRun(block, from, to, run.element(), looks);
    }

    /** Whether a stretch of text has a letter or a digit. */
    private static boolean says(String text, int from, int to) {
        for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
            if (Character.isLetterOrDigit(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }
}
