package io.brandrules.read;

import io.brandrules.read.TagTraits.Kind;
import io.brandrules.text.TagToken;

/**
 * Treats the tags of tables and of their parts.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-intable">HTML, the insertion mode "in
 *     table" and those behind it</a>
 */
final class TableTags {
    private final OpenElements open;

    TableTags(OpenElements open) {
        this.open = open;
    }

    /** A part of a table, which ends the parts before it, and implies those around it. */
    void start(TagToken token, TagTraits traits) {
        Kind kind = traits.kind();
        int table = open.grid();
        if (table < 0) {
            return;
        }
        if (open.at(table).kind() == Kind.CAPTION) {
            open.giveUp();
            return;
        }
        if (open.at(table).kind() == Kind.CELL) {
            open.closeCell(table, "");
        }
        Kind within = open.top().kind();
        while (!open.odd() && !fits(kind, within) && within != Kind.TABLE) {
            open.pop("");
            within = open.top().kind();
        }
        if (kind == Kind.COLUMN && within == Kind.TABLE) {
            open.imply("colgroup", open.tag().start());
        }
        if ((kind == Kind.ROW || kind == Kind.CELL) && within == Kind.TABLE) {
            open.imply("tbody", open.tag().start());
        }
        if (kind == Kind.CELL && open.top().kind() == Kind.ROWS) {
            open.imply("tr", open.tag().start());
        }
        if (kind == Kind.COLUMN) {
            open.hold(open.top(), token, traits);
        } else {
            open.push(token, traits);
        }
    }

    /** Whether a part of a table stands within another, directly or in one that is implied. */
    private static boolean fits(Kind part, Kind within) {
        return switch (part) {
            case COLUMN -> within == Kind.COLUMNS;
            case ROW -> within == Kind.ROWS;
            case CELL -> within == Kind.ROW || within == Kind.ROWS;
            default -> false;
        };
    }

    void end(String name, Kind kind) {
        int within = open.grid();
        if (within < 0) {
            return;
        }
        Kind inner = open.at(within).kind();
        if (inner == Kind.CAPTION) {
            if (kind == Kind.CAPTION) {
                open.closeCell(within, name);
            } else {
                open.giveUp();
            }
            return;
        }
        int target = open.inTableScope(name);
        boolean ignored = kind == Kind.CAPTION || kind == Kind.COLUMNS && inner != Kind.COLUMNS;
        if (target < 0 || ignored || kind == Kind.CELL && inner != Kind.CELL) {
            return;
        }
        if (inner == Kind.CELL) {
            open.closeCell(within, kind == Kind.CELL ? name : "");
        }
        while (!open.odd() && open.size() > target) {
            open.pop(name);
        }
    }
}
