package io.brandrules.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * As much of a parser's state as decides whether text may stand at a place. Immutable, so that it can be kept at a
 * conditional and taken up again in its next arm.
 *
 * @param body whether the head is over
 * @param table the innermost open table, if any
 */
record Context(boolean body, @Nullable Table table) {
    /** What the tags of an element mean for the place behind them, by its name. */
    private enum Role {
        /** Neither ends the head, nor makes room for text between the parts of a table. */
        METADATA(true, true),
        /** Does not end the head. */
        HEAD(true, false),
        /** Makes no room for text between the parts of a table. */
        TRANSPARENT(false, true),
        TABLE(false, false),
        PART(false, false),
        CELL(false, false),
        OTHER(false, false);

        final boolean head;
        final boolean transparent;

        Role(boolean head, boolean transparent) {
            this.head = head;
            this.transparent = transparent;
        }

        private static final Map<String, Role> KNOWN = new HashMap<>();

        static {
            put(METADATA, "meta", "link", "style", "script", "base", "template");
            put(HEAD, "html", "head", "title", "basefont", "bgsound", "noscript", "noframes");
            put(TRANSPARENT, "form", "input", "img", "br", "hr", "area", "embed", "source", "track", "wbr", "param");
            put(TABLE, "table");
            put(PART, "tr", "tbody", "thead", "tfoot", "colgroup", "col");
            put(CELL, "td", "th", "caption");
        }

        private static void put(Role role, String... names) {
            for (String name : names) {
                KNOWN.put(name, role);
            }
        }

        static Role of(String name) {
            return KNOWN.getOrDefault(name, OTHER);
        }

        boolean tablePart() {
            return this == PART || this == CELL;
        }
    }

    /** An open table; {@code cell} tells whether one of its cells, or its caption, is open. */
    record Table(@Nullable Table outer, boolean cell) {}

    static final Context BEFORE_HEAD = new Context(false, null);
    static final Context BODY = new Context(true, null);
    static final Context TABLE = new Context(true, new Table(null, false));

    static boolean tablePart(String name) {
        return Role.of(name).tablePart();
    }

    boolean holdsText() {
        return body && (table == null || table.cell);
    }

    /** The context after text that is more than white space. */
    Context text() {
        return body ? this : BODY;
    }

    Context start(String name) {
        Role role = Role.of(name);
        if (!body && role.head) {
            return this;
        }
        if (role == Role.TABLE) {
            return new Context(true, new Table(table, false));
        }
        if (table == null) {
            return body ? this : BODY;
        }
        if (role == Role.PART) {
            return cell(false);
        }
        // Spec: any other element within a table is moved before it, and text within that element is text again.
        return table.cell || role.transparent ? this : cell(true);
    }

    Context end(String name) {
        if (table == null) {
            return this;
        }
        Role role = Role.of(name);
        if (role == Role.TABLE) {
            return new Context(true, table.outer);
        }
        return role.tablePart() ? cell(false) : this;
    }

    private Context cell(boolean open) {
        return table == null || table.cell == open ? this : new Context(true, new Table(table.outer, open));
    }
}
