package io.brandrules.read;

import io.brandrules.document.Part;
import io.brandrules.read.Words.Sense;
import io.brandrules.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What text inherits from the elements around it.
 *
 * @param part of the content
 * @param level of the heading it is in, or 0
 * @param anchor the start tag of the nearest element with a box of its own
 * @param ink how far the elements around it hide it
 * @param language as marked, or null
 * @param preserved whether white space is kept
 * @param buttonBox whether a cell or a table around it is called a button
 * @param withoutOutlook whether Outlook alone does not show it
 */
record Surroundings(
        Part part,
        int level,
        Span anchor,
        Ink ink,
        @Nullable String language,
        boolean preserved,
        boolean buttonBox,
        boolean withoutOutlook) {
    private static final Set<String> TABLE_PARTS = Set.of("table", "tbody", "tr", "td", "th");

    static final Surroundings NONE = new Surroundings(Part.BODY, 0, Span.at(0), Ink.VISIBLE, null, false, false, false);

    /** How an element hides its text. Only what is removed can't be shown again by an element within. */
    record Ink(boolean removed, boolean invisible, boolean tiny) {
        static final Ink VISIBLE = new Ink(false, false, false);

        boolean hidden() {
            return removed || invisible || tiny;
        }

        private Ink in(TreeElement element, SheetHiding sheets) {
            InlineStyle style = element.inline();
            boolean own = style.displays();
            boolean taken =
                    element.attribute("hidden") != null && !own || style.removes() || !own && sheets.hides(element);
            boolean gone = removed || taken && !sheets.shows(element);
            boolean unseen = style.unseen(invisible);
            boolean small = style.unreadable(tiny);
            return gone == removed && unseen == invisible && small == tiny ? this : new Ink(gone, unseen, small);
        }
    }

    /**
     * What text in an element of these surroundings inherits.
     *
     * @param box whether the element has one of its own
     * @param button whether it is something to press
     * @param footer whether it is the foot of the content
     */
    Surroundings in(
            TreeElement element, boolean box, SheetHiding sheets, boolean email, boolean button, boolean footer) {
        int heading = heading(element);
        boolean root = element.name().equals("html") || element.name().equals("body");
        return new Surroundings(
                part(element, heading, email && !root, button, !root && footer),
                heading > 0 ? heading : level,
                box && !element.tag().isEmpty() ? element.tag() : anchor,
                ink.in(element, sheets),
                language(element),
                preserved(element),
                buttonBox || TABLE_PARTS.contains(element.name()) && (element.called(Sense.BUTTON) || frames(element)),
                withoutOutlook || element.inline().sparesOutlook());
    }

    /**
     * Whether a cell is the coloured ground of a link and nothing else, as buttons of mails are made, since Outlook knows
     * no room around a link.
     */
    private static boolean frames(TreeElement cell) {
        TreeElement link = null;
        for (TreeNode node = cell.name().equals("td") ? cell.firstNode() : null; node != null; node = node.after()) {
            if (node instanceof TreeElement element && element.name().equals("a") && link == null) {
                link = element;
            } else if (!(node instanceof TreeText text) || !text.blank()) {
                return false;
            }
        }
        return link != null
                && link.inline().roomy()
                && (cell.attribute("bgcolor") != null || cell.inline().painted());
    }

    /** Whether an element of these surroundings is something to press. */
    boolean button(TreeElement element) {
        return switch (element.name()) {
            case "button", "v:roundrect" -> true;
            case "a" ->
                element.plays("button")
                        || element.called(Sense.BUTTON)
                        || buttonBox
                        || element.inline().button();
            default -> element.plays("button");
        };
    }

    /** Whether an element is the foot of the content. */
    static boolean footer(TreeElement element) {
        return element.name().equals("footer") || element.plays("contentinfo") || element.called(Sense.FOOTER);
    }

    /** Whether an element is the head of the content. */
    static boolean header(TreeElement element) {
        return element.name().equals("header") || element.plays("banner") || element.called(Sense.HEADER);
    }

    /** The same for the text of a title, which nothing hides. */
    Surroundings titled(Part title) {
        return new Surroundings(title, 0, anchor, Ink.VISIBLE, language, false, false, false);
    }

    private Part part(TreeElement element, int heading, boolean preheaders, boolean button, boolean footer) {
        if (part == Part.PREHEADER || part == Part.BUTTON) {
            return part;
        }
        if (button) {
            return Part.BUTTON;
        }
        if (heading > 0 || part == Part.HEADING) {
            return Part.HEADING;
        }
        if (preheaders && element.called(Sense.PREHEADER)) {
            return Part.PREHEADER;
        }
        return part == Part.FOOTER || footer ? Part.FOOTER : part;
    }

    private static int heading(TreeElement element) {
        String name = element.name();
        if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
            return name.charAt(1) - '0';
        }
        if (!element.plays("heading")) {
            return 0;
        }
        String written = element.attribute("aria-level");
        String level = written == null ? "2" : written.strip();
        return level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '6' ? level.charAt(0) - '0' : 2;
    }

    private @Nullable String language(TreeElement element) {
        String lang = element.attribute("lang");
        String written = lang == null ? element.attribute("xml:lang") : lang;
        return written == null || written.isBlank() ? language : written.strip();
    }

    private boolean preserved(TreeElement element) {
        boolean unstyled = switch (element.name()) {
            case "pre", "textarea", "listing", "xmp", "plaintext" -> true;
            case "table" -> false;
            default -> preserved;
        };
        return element.inline().preserves(unstyled);
    }
}
