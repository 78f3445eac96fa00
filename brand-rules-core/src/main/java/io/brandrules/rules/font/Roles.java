package io.brandrules.rules.font;

import io.brandrules.cascade.Styled;
import io.brandrules.lint.PaintedRun;
import java.util.Set;

/** The roles of {@code fonts.hierarchy} that text plays. */
final class Roles {
    private static final Set<String> BOXES =
            Set.of("p", "div", "td", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "dd", "dt", "body");

    private Roles() {}

    /** {@code h1} to {@code h6}, {@code button}, {@code legal} for the footer, {@code caption}, else {@code body}. */
    static String of(PaintedRun run) {
        return switch (run.block().part()) {
            case HEADING -> "h" + Math.max(1, Math.min(6, run.block().level()));
            case BUTTON -> "button";
            case FOOTER -> "legal";
            default -> captions(run.element()) ? "caption" : "body";
        };
    }

    /** Whether an element has a box of its own, beyond which nothing sets a single word off. */
    static boolean box(Styled element) {
        return BOXES.contains(element.name());
    }

    private static boolean captions(Styled element) {
        for (Styled at = element; at != null; at = at.parent()) {
            if (at.name().equals("caption") || at.name().equals("figcaption")) {
                return true;
            }
        }
        return false;
    }
}
