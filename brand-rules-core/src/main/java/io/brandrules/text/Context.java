package io.brandrules.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * As much of a parser's state as decides whether text may stand at a place. Immutable, so that it can be kept at a
 * conditional and taken up again in its next arm.
 *
 * @param body whether the head is over
 * @param table the innermost open table, if any
 */
record Context(boolean body, @Nullable Table table) {
    private static final Set<String> HEAD = Set.of(
            "html",
            "head",
            "title",
            "meta",
            "link",
            "style",
            "script",
            "base",
            "basefont",
            "bgsound",
            "noscript",
            "noframes",
            "template");
    private static final Set<String> TABLE_PARTS = Set.of("tr", "tbody", "thead", "tfoot", "colgroup", "col");
    private static final Set<String> CELLS = Set.of("td", "th", "caption");
    private static final Set<String> TRANSPARENT = Set.of(
            "style",
            "script",
            "template",
            "form",
            "input",
            "img",
            "br",
            "hr",
            "meta",
            "link",
            "area",
            "base",
            "embed",
            "source",
            "track",
            "wbr",
            "param");

    /** An open table; {@code cell} tells whether one of its cells, or its caption, is open. */
    record Table(@Nullable Table outer, boolean cell) {}

    static final Context BEFORE_HEAD = new Context(false, null);
    static final Context BODY = new Context(true, null);
    static final Context TABLE = new Context(true, new Table(null, false));

    static boolean tablePart(String name) {
        return TABLE_PARTS.contains(name) || CELLS.contains(name);
    }

    boolean holdsText() {
        return body && (table == null || table.cell);
    }

    /** The context after text that is more than white space. */
    Context text() {
        return body ? this : BODY;
    }

    Context start(String name) {
        if (!body && HEAD.contains(name)) {
            return this;
        }
        if (name.equals("table")) {
            return new Context(true, new Table(table, false));
        }
        if (table == null) {
            return body ? this : BODY;
        }
        if (TABLE_PARTS.contains(name)) {
            return cell(false);
        }
        // Spec: any other element within a table is moved before it, and text within that element is text again.
        return table.cell || TRANSPARENT.contains(name) ? this : cell(true);
    }

    Context end(String name) {
        if (table == null) {
            return this;
        }
        if (name.equals("table")) {
            return new Context(true, table.outer);
        }
        return tablePart(name) ? cell(false) : this;
    }

    private Context cell(boolean open) {
        return table == null || table.cell == open ? this : new Context(true, new Table(table.outer, open));
    }
}
