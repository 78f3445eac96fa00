package io.brandrules.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the construction of trees knows of an element by its name.
 *
 * @param kind how its tags are treated
 * @param special whether it is in the category of that name
 * @param box whether its text stands apart from the text around it
 * @param unread whether what it holds is no text for a reader
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#tree-construction">HTML, tree construction</a>
 */
record TagTraits(Kind kind, boolean special, boolean box, boolean unread) {
    /** How tags are treated. */
    enum Kind {
        HTML,
        HEAD,
        BODY,
        /** Holds nothing, and belongs in the head. */
        METADATA,
        /** Holds raw text, and belongs in the head. */
        RAW_METADATA,
        RAW_TEXT,
        VOID,
        RULE,
        FORMATTING,
        BLOCK,
        PARAGRAPH,
        ITEM,
        DEFINITION,
        HEADING,
        PREFORMATTED,
        FORM,
        BUTTON,
        TABLE,
        CAPTION,
        COLUMNS,
        COLUMN,
        ROWS,
        ROW,
        CELL,
        NOSCRIPT,
        SVG,
        OTHER,
        /** Has rules of its own that mails hardly need. */
        ODD;

        /** Whether it stands only within a table. */
        boolean part() {
            return compareTo(CAPTION) >= 0 && compareTo(CELL) <= 0;
        }

        /** Whether it holds cells, but no text. */
        boolean grid() {
            return this == TABLE || this == COLUMNS || this == ROWS || this == ROW;
        }

        /** Whether it holds what stands in it against end tags of elements around it. */
        boolean barrier() {
            return this == CELL || this == TABLE || this == CAPTION || this == HTML;
        }

        /** Whether it ends by itself where an element around it does. */
        boolean yielding() {
            return this == PARAGRAPH || this == ITEM || this == DEFINITION;
        }
    }

    private static final TagTraits UNKNOWN = new TagTraits(Kind.OTHER, false, false, false);
    private static final Map<String, TagTraits> KNOWN = new HashMap<>();

    static {
        put(Kind.HTML, "html");
        put(Kind.HEAD, "head");
        put(Kind.BODY, "body");
        put(Kind.METADATA, "base", "basefont", "bgsound", "link", "meta");
        put(Kind.NOSCRIPT, "noscript");
        put(Kind.SVG, "svg");
        put(Kind.RAW_METADATA, "title", "style", "script");
        put(Kind.RAW_TEXT, "textarea");
        put(Kind.VOID, "area", "br", "embed", "img", "input", "param", "source", "track", "wbr");
        put(Kind.RULE, "hr");
        put(Kind.FORMATTING, "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong");
        put(Kind.FORMATTING, "tt", "u");
        put(Kind.BLOCK, "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl");
        put(Kind.BLOCK, "fieldset", "figcaption", "figure", "footer", "header", "hgroup", "main", "menu", "nav", "ol");
        put(Kind.BLOCK, "search", "section", "summary", "ul");
        put(Kind.PARAGRAPH, "p");
        put(Kind.ITEM, "li");
        put(Kind.DEFINITION, "dd", "dt");
        put(Kind.HEADING, "h1", "h2", "h3", "h4", "h5", "h6");
        put(Kind.PREFORMATTED, "pre", "listing");
        put(Kind.FORM, "form");
        put(Kind.BUTTON, "button");
        put(Kind.TABLE, "table");
        put(Kind.CAPTION, "caption");
        put(Kind.COLUMNS, "colgroup");
        put(Kind.COLUMN, "col");
        put(Kind.ROWS, "tbody", "thead", "tfoot");
        put(Kind.ROW, "tr");
        put(Kind.CELL, "td", "th");
        put(Kind.ODD, "applet", "frame", "frameset", "iframe", "image", "isindex", "keygen", "marquee", "math");
        put(Kind.ODD, "noembed", "noframes", "object", "optgroup", "option", "plaintext", "rb", "rp", "rt");
        put(Kind.ODD, "rtc", "ruby", "select", "template", "xmp");
        Boxes.names().forEach(name -> KNOWN.computeIfAbsent(name, other -> known(Kind.OTHER, other, false)));
    }

    private static void put(Kind kind, String... names) {
        boolean special = kind != Kind.FORMATTING;
        for (String name : List.of(names)) {
            KNOWN.put(name, known(kind, name, special && !name.equals("dialog")));
        }
    }

    private static TagTraits known(Kind kind, String name, boolean special) {
        return new TagTraits(kind, special, Boxes.box(name), Boxes.unread(name));
    }

    static TagTraits of(String name) {
        return KNOWN.getOrDefault(name, UNKNOWN);
    }
}
