package io.brandrules.rules.disclaimer;

import io.brandrules.cascade.Styled;
import io.brandrules.document.Declaration;
import io.brandrules.document.Element;
import io.brandrules.document.Environment;
import io.brandrules.document.Look;
import io.brandrules.lint.Facts;
import io.brandrules.lint.PaintedRun;
import io.brandrules.style.Color;
import io.brandrules.style.ColorValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a text stands in a box of its own: within an element that has a border, or another background than what is
 * around it, and that holds little else. What holds all that the reader sees is the mail's own frame.
 */
final class Box {
    /** How far out from the text a box is looked for: a cell in a table in a cell. */
    private static final int FARTHEST = 8;

    /** How much else may stand in the box, in characters, beside twice the text: a heading, a link. */
    private static final int BESIDE = 200;

    private static final ColorValue CANVAS = new ColorValue.Known(new Color(1, 1, 1, 1));

    private Box() {}

    /**
     * What is lacking, if no box is to be seen.
     *
     * @param runs of the text
     * @param all of what is demanded beside it, too, and may stand in the same box
     */
    static Optional<Shortcoming> of(List<PaintedRun> runs, List<PaintedRun> all, Facts facts) {
        Element text = runs.get(0).element();
        Styled at = text;
        int most = 3 * letters(all) + BESIDE;
        for (int steps = 0; at != null && steps < FARTHEST && !at.name().equals("body"); steps++) {
            List<PaintedRun> held = held(at, facts);
            if (letters(held) > most || held.size() == facts.runs().size() && letters(held) > 2 * letters(all)) {
                break;
            }
            if (bordered(at) || coloured(at, facts)) {
                return Optional.empty();
            }
            at = at.parent();
        }
        return Optional.of(new Shortcoming(
                "box",
                "it stands in no box of its own, and one is demanded",
                "none",
                "a border or a background of its own",
                EnumSet.of(Environment.LIGHT),
                !bordersInSheets(facts)));
    }

    private static int letters(List<PaintedRun> runs) {
        return runs.stream().mapToInt(run -> run.to() - run.from()).sum();
    }

    /** The text within an element. */
    private static List<PaintedRun> held(Styled box, Facts facts) {
        return facts.runs().stream().filter(run -> within(run.element(), box)).toList();
    }

    private static boolean within(Styled element, Styled box) {
        Styled at = element;
        while (at != null && !at.equals(box)) {
            at = at.parent();
        }
        return at != null;
    }

    private static boolean bordered(Styled element) {
        String border = element.attribute("border");
        if (border != null && !border.strip().equals("0")) {
            return true;
        }
        String style = element.attribute("style");
        return style != null
                && style.toLowerCase(Locale.ROOT).matches("(?s).*\\bborder(-[a-z]+)*\\s*:\\s*(?!0|none).*");
    }

    private static boolean coloured(Styled styled, Facts facts) {
        if (!(styled instanceof Element element) || !(styled.parent() instanceof Element around)) {
            return false;
        }
        ColorValue own = background(element, facts);
        return own instanceof ColorValue.Known known && known.color().alpha() > 0 && !own.equals(behind(around, facts));
    }

    /** The background that shows behind what an element holds: that of the first around it that has one, else white. */
    private static ColorValue behind(Element element, Facts facts) {
        for (Styled at = element; at instanceof Element around; at = at.parent()) {
            ColorValue background = background(around, facts);
            if (!(background instanceof ColorValue.Known known && known.color().alpha() <= 0)) {
                return background;
            }
        }
        return CANVAS;
    }

    private static ColorValue background(Element element, Facts facts) {
        Set<Look> looks = Set.copyOf(facts.document().painting().looks(Environment.LIGHT, element));
        return looks.iterator().next().style().backgroundColor();
    }

    /** Whether a style sheet draws borders, on whatever elements. */
    private static boolean bordersInSheets(Facts facts) {
        return facts.document().declarations().stream()
                .anyMatch(declaration -> declaration.kind() == Declaration.Kind.STYLE_SHEET
                        && declaration.property().startsWith("border"));
    }
}
