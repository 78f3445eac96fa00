package io.brandrules.read;

import io.brandrules.read.TagTraits.Kind;
import io.brandrules.text.Span;
import io.brandrules.text.TagToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tree of a view whose tags are in order, from the tags that the scan has found: what the parser would make of
 * it, at a fraction of the cost.
 *
 * <p>Gives up at all that the HTML standard has a remedy for that is more than to leave out a tag or to imply one:
 * misnested formatting, text directly in a table, a second body. Takes linear time, as the depth is bounded.
 */
final class RegularTree {
    private static final int DEEPEST = 250;

    private final String view;
    private final List<TagToken> tags;
    private final Elements elements;
    private final TreeElement root;
    private final List<TreeElement> open = new ArrayList<>();
    private Phase phase = Phase.INITIAL;
    private Optional<Doctype> doctype = Optional.empty();
    private boolean odd;
    private int tagsRead;

    /** The first ampersand behind what has been read; the end of the view where there is none. */
    private int ampersand = -1;

    private @Nullable TreeElement head;
    private @Nullable TreeElement form;

    /** The tag in hand. */
    private Span tag = Span.at(0);

    private enum Phase {
        INITIAL,
        BEFORE_HTML,
        BEFORE_HEAD,
        IN_HEAD,
        AFTER_HEAD,
        BODY,
        AFTER_BODY,
        AFTER_HTML
    }

    private RegularTree(String view, List<TagToken> tags, Elements elements) {
        this.view = view;
        this.tags = tags;
        this.elements = elements;
        this.root = TreeElement.implied(Elements.DOCUMENT, true, -1, Map.of(), elements);
    }

    /**
     * The tree; empty where the view is not that regular.
     *
     * @param tags in the order of the source, those that the view does not show among them or not
     */
    static Optional<HtmlTree> of(String view, List<TagToken> tags, Elements elements) {
        RegularTree tree = new RegularTree(view, tags, elements);
        return tree.read() ? Optional.of(new HtmlTree(tree.root, tree.quirks(), true)) : Optional.empty();
    }

    private boolean quirks() {
        return doctype.map(Doctype::quirks).orElse(true);
    }

    private boolean read() {
        if (view.contains("--!>")) {
            return false;
        }
        int at = 0;
        while (at < view.length() && !odd) {
            int bracket = view.indexOf('<', at);
            int end = bracket < 0 ? view.length() : bracket;
            if (end > at) {
                text(at, end);
            }
            at = bracket < 0 ? end : markup(bracket);
        }
        return !odd && finish();
    }

    private void giveUp() {
        odd = true;
    }

    private boolean finish() {
        tag = Span.at(view.length());
        if (phase.compareTo(Phase.BODY) < 0) {
            body(view.length());
        }
        for (TreeElement each : open) {
            each.close(view.length());
        }
        return true;
    }

    /** Reads the tag, comment or doctype at an offset, and answers with its end. */
    private int markup(int at) {
        while (tagsRead < tags.size() && tags.get(tagsRead).span().start() < at) {
            tagsRead++;
        }
        if (tagsRead < tags.size() && tags.get(tagsRead).span().start() == at) {
            TagToken token = tags.get(tagsRead++);
            if (!plain(token)) {
                giveUp();
                return at;
            }
            tag = token.span();
            TagTraits traits = TagTraits.of(token.name());
            if (token.kind() == TagToken.Kind.END) {
                end(token.name(), traits);
                return tag.end();
            }
            start(token, traits);
            return traits.kind() == Kind.RAW_METADATA || traits.kind() == Kind.RAW_TEXT ? raw(token) : tag.end();
        }
        return declaration(at);
    }

    /** Whether the view shows the tag as the scan has read it. */
    private boolean plain(TagToken token) {
        int name = token.span().start() + (token.kind() == TagToken.Kind.END ? 2 : 1);
        int after = name + token.name().length();
        int end = token.span().end();
        if (token.uncertain() || after >= end || view.charAt(end - 1) != '>') {
            return false;
        }
        if (!view.startsWith(token.name(), name) && !written(token.name(), name)) {
            return false;
        }
        char next = view.charAt(after);
        int bracket = view.indexOf('<', name);
        return (TextFlow.white(next) || next == '/' || next == '>') && (bracket < 0 || bracket >= end);
    }

    /** Whether the view shows a name at an offset, in capitals or not. */
    private boolean written(String name, int at) {
        for (int i = 0; i < name.length(); i++) {
            char c = view.charAt(at + i);
            if (c >= 0x80 || Character.toLowerCase(c) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int declaration(int at) {
        if (view.startsWith("<!--", at)) {
            int start = at + 4;
            int end = view.indexOf("-->", start);
            if (end < 0 || view.startsWith(">", start) || view.startsWith("->", start)) {
                giveUp();
                return at;
            }
            return end + 3;
        }
        int end = view.indexOf('>', at) + 1;
        boolean declares = view.regionMatches(true, at, "<!doctype", 0, 9);
        boolean comment = view.startsWith("<!", at) && !view.startsWith("<![CDATA[", at) || view.startsWith("<?", at);
        if (end == 0 || !comment) {
            giveUp();
            return at;
        }
        if (declares && phase == Phase.INITIAL) {
            Optional<Doctype> standard = Doctype.of(view, at);
            if (standard.isEmpty()) {
                giveUp();
            }
            doctype = standard;
            phase = Phase.BEFORE_HTML;
        }
        return end;
    }

    /** Reads the content of the element that the tag opens, and its end tag, and answers with where that ends. */
    private int raw(TagToken start) {
        int from = start.span().end();
        TagToken end = tagsRead < tags.size() ? tags.get(tagsRead) : start;
        boolean ends = end.kind() == TagToken.Kind.END && end.name().equals(start.name()) && plain(end);
        if (odd || start.kind() != TagToken.Kind.START || !ends) {
            giveUp();
            return from;
        }
        tagsRead++;
        int to = end.span().start();
        TreeElement opened = open.remove(open.size() - 1);
        boolean read = start.name().equals("title") || start.name().equals("textarea");
        if (read && from < to) {
            opened.add(piece(from, to));
        } else if (from < to) {
            opened.fill();
        }
        // The parser drops the line end that follows <textarea>, and <!-- changes where a script ends.
        boolean line = start.name().equals("textarea") && lineEnd(from);
        boolean comment =
                start.name().equals("script") && view.substring(from, to).contains("<!--");
        if (line || comment) {
            giveUp();
        }
        opened.close(end.span().end());
        return end.span().end();
    }

    private boolean lineEnd(int at) {
        return at < view.length() && (view.charAt(at) == '\n' || view.charAt(at) == '\r');
    }

    private void text(int from, int to) {
        int solid = from;
        while (solid < to && TextFlow.white(view.charAt(solid))) {
            solid++;
        }
        if (phase == Phase.BODY) {
            // A reference may stand for white space, which is allowed where text is not.
            if (solid < to && top().kind().grid()) {
                giveUp();
            }
            top().add(piece(from, to));
            return;
        }
        if (solid > from) {
            space(from, solid);
        }
        if (solid < to) {
            tag = Span.at(solid);
            body(solid);
            top().add(piece(solid, to));
            if (view.charAt(solid) == '&' || top().kind().grid()) {
                giveUp();
            }
        }
    }

    private void space(int from, int to) {
        switch (phase) {
            case INITIAL -> {}
            case BEFORE_HTML, AFTER_HTML -> root.add(piece(from, to));
            case AFTER_BODY -> open.get(0).add(piece(from, to));
            default -> top().add(piece(from, to));
        }
    }

    /** The text between two offsets. Texts are met in the order of the source. */
    private TreeText piece(int from, int to) {
        if (ampersand < from) {
            int next = view.indexOf('&', from);
            ampersand = next < 0 ? view.length() : next;
        }
        return TreeText.unread(view, from, to, ampersand >= to);
    }

    /** Goes on to the body, implying what has not been written. */
    private void body(int at) {
        if (phase.compareTo(Phase.BEFORE_HEAD) < 0) {
            imply("html", at);
            phase = Phase.BEFORE_HEAD;
        }
        if (phase == Phase.BEFORE_HEAD) {
            imply("head", at);
            phase = Phase.IN_HEAD;
        }
        if (phase == Phase.IN_HEAD) {
            pop("");
            phase = Phase.AFTER_HEAD;
        }
        if (phase == Phase.AFTER_HEAD) {
            imply("body", at);
        }
        phase = Phase.BODY;
    }

    private void start(TagToken token, TagTraits traits) {
        Kind kind = traits.kind();
        if (kind == Kind.ODD) {
            giveUp();
        } else if (phase != Phase.BODY) {
            startOutside(token, traits);
        } else if (kind.part()) {
            startPart(token, traits);
        } else if (top().kind().grid()) {
            if (kind == Kind.RAW_METADATA && !token.name().equals("title") && top().kind() != Kind.COLUMNS) {
                push(token, traits);
            } else {
                giveUp();
            }
        } else {
            startInside(token, traits);
        }
    }

    private void startOutside(TagToken token, TagTraits traits) {
        Kind kind = traits.kind();
        if (phase.compareTo(Phase.BEFORE_HEAD) < 0) {
            phase = Phase.BEFORE_HEAD;
            if (kind == Kind.HTML) {
                push(token, traits);
                return;
            }
            imply("html", tag.start());
        }
        if (kind == Kind.HTML || kind == Kind.HEAD && phase != Phase.BEFORE_HEAD) {
            giveUp();
            return;
        }
        if (phase == Phase.BEFORE_HEAD) {
            phase = Phase.IN_HEAD;
            if (kind == Kind.HEAD) {
                push(token, traits);
                head = top();
                return;
            }
            imply("head", tag.start());
        }
        boolean metadata = kind == Kind.METADATA || kind == Kind.RAW_METADATA;
        if (metadata && phase == Phase.IN_HEAD) {
            hold(top(), token, traits);
        } else if (metadata && phase == Phase.AFTER_HEAD && head != null) {
            hold(head, token, traits);
        } else if (kind == Kind.BODY && phase.compareTo(Phase.BODY) < 0) {
            leaveHead();
            push(token, traits);
            phase = Phase.BODY;
        } else {
            body(tag.start());
            start(token, traits);
        }
    }

    private void leaveHead() {
        if (phase == Phase.IN_HEAD) {
            pop("");
            phase = Phase.AFTER_HEAD;
        }
    }

    private void startInside(TagToken token, TagTraits traits) {
        Kind kind = traits.kind();
        switch (kind) {
            case HTML, HEAD, BODY -> giveUp();
            case METADATA, VOID -> hold(top(), token, traits);
            case RULE -> {
                closeParagraph();
                hold(top(), token, traits);
            }
            case FORMATTING -> {
                boolean alone = token.name().equals("a") || token.name().equals("nobr");
                if (alone && inScope(token.name()) >= 0) {
                    giveUp();
                }
                push(token, traits);
            }
            case BLOCK, PARAGRAPH -> {
                closeParagraph();
                push(token, traits);
            }
            case ITEM, DEFINITION -> {
                closeItem(kind);
                closeParagraph();
                push(token, traits);
            }
            case HEADING -> {
                closeParagraph();
                if (top().kind() == Kind.HEADING) {
                    pop("");
                }
                push(token, traits);
            }
            case PREFORMATTED -> {
                closeParagraph();
                if (lineEnd(tag.end())) {
                    giveUp();
                }
                push(token, traits);
            }
            case FORM -> {
                if (form != null) {
                    giveUp();
                }
                closeParagraph();
                push(token, traits);
                form = top();
            }
            case BUTTON -> {
                if (inScope("button") >= 0) {
                    giveUp();
                }
                push(token, traits);
            }
            case TABLE -> {
                if (doctype.isPresent()) {
                    closeParagraph();
                }
                push(token, traits);
            }
            default -> push(token, traits);
        }
    }

    /** A part of a table, which ends the parts before it, and implies those around it. */
    private void startPart(TagToken token, TagTraits traits) {
        Kind kind = traits.kind();
        int table = grid();
        if (table < 0) {
            return;
        }
        if (open.get(table).kind() == Kind.CAPTION) {
            giveUp();
            return;
        }
        if (open.get(table).kind() == Kind.CELL) {
            closeCell(table, "");
        }
        Kind within = top().kind();
        while (!odd && !fits(kind, within) && within != Kind.TABLE) {
            pop("");
            within = top().kind();
        }
        if (kind == Kind.COLUMN && within == Kind.TABLE) {
            imply("colgroup", tag.start());
        }
        if ((kind == Kind.ROW || kind == Kind.CELL) && within == Kind.TABLE) {
            imply("tbody", tag.start());
        }
        if (kind == Kind.CELL && top().kind() == Kind.ROWS) {
            imply("tr", tag.start());
        }
        if (kind == Kind.COLUMN) {
            hold(top(), token, traits);
        } else {
            push(token, traits);
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

    private void end(String name, TagTraits traits) {
        switch (phase) {
            case BODY -> endInside(name, traits);
            case IN_HEAD -> {
                if (traits.kind() == Kind.HEAD) {
                    pop(name);
                    phase = Phase.AFTER_HEAD;
                } else {
                    giveUp();
                }
            }
            case AFTER_BODY -> {
                if (traits.kind() == Kind.HTML) {
                    open.get(0).close(tag.end());
                    phase = Phase.AFTER_HTML;
                } else {
                    phase = Phase.BODY;
                    endInside(name, traits);
                }
            }
            case AFTER_HTML -> {
                phase = Phase.BODY;
                endInside(name, traits);
            }
            default -> giveUp();
        }
    }

    private void endInside(String name, TagTraits traits) {
        Kind kind = traits.kind();
        if (kind == Kind.COLUMN) {
            giveUp();
        }
        if (top().kind() == Kind.COLUMNS && kind != Kind.COLUMNS) {
            pop("");
        }
        if (kind == Kind.ODD || name.equals("br")) {
            giveUp();
        } else if (kind == Kind.BODY || kind == Kind.HTML) {
            endBody(kind);
        } else if (kind.part() || kind == Kind.TABLE) {
            endPart(name, kind);
        } else if (top().kind().grid()) {
            if (kind == Kind.PARAGRAPH || kind == Kind.FORM) {
                giveUp();
            }
        } else {
            switch (kind) {
                case FORMATTING -> endFormatting(name);
                case PARAGRAPH -> endScoped(name, inButtonScope(), true);
                case BLOCK, BUTTON, PREFORMATTED -> endScoped(name, inScope(name), false);
                case DEFINITION -> endScoped(name, inScope(name), false);
                case ITEM -> endScoped(name, inListScope(), false);
                case HEADING -> endHeading(name);
                case FORM -> endForm(name);
                default -> endOther(name);
            }
        }
    }

    private void endBody(Kind kind) {
        int within = grid();
        if (within >= 0) {
            // Of no effect within a table, as the standard has it.
            if (open.get(within).kind() == Kind.CAPTION) {
                giveUp();
            }
            return;
        }
        boolean whole = kind == Kind.HTML;
        open.get(whole ? 0 : 1).close(tag.end());
        phase = whole ? Phase.AFTER_HTML : Phase.AFTER_BODY;
    }

    private void endScoped(String name, int index, boolean needed) {
        if (index >= 0) {
            closeTo(index, name, false);
        } else if (needed) {
            giveUp();
        }
    }

    private void endHeading(String name) {
        for (int i = open.size() - 1; !open.get(i).kind().barrier(); i--) {
            if (open.get(i).kind() == Kind.HEADING) {
                closeTo(i, name, false);
                return;
            }
        }
    }

    private void endForm(String name) {
        TreeElement started = form;
        form = null;
        if (started == null) {
            return;
        }
        while (top().kind().yielding()) {
            pop(name);
        }
        if (top() == started) {
            pop(name);
        } else {
            giveUp();
        }
    }

    /** Ends formatting where nothing else would have to be ended and begun anew. */
    private void endFormatting(String name) {
        int at = open.size() - 1;
        while (!open.get(at).named(name)) {
            TreeElement each = open.get(at--);
            if (each.kind().barrier() || each.kind() == Kind.BODY) {
                return;
            }
            if (each.traits().special() || each.kind() == Kind.FORMATTING) {
                if (inScope(name) >= 0) {
                    giveUp();
                }
                return;
            }
        }
        closeTo(at, name, true);
    }

    private void endOther(String name) {
        int at = open.size() - 1;
        while (!open.get(at).named(name)) {
            if (open.get(at--).traits().special()) {
                return;
            }
        }
        closeTo(at, name, false);
    }

    private void endPart(String name, Kind kind) {
        int within = grid();
        if (within < 0) {
            return;
        }
        Kind inner = open.get(within).kind();
        if (inner == Kind.CAPTION) {
            if (kind == Kind.CAPTION) {
                closeCell(within, name);
            } else {
                giveUp();
            }
            return;
        }
        int target = inTableScope(name);
        boolean ignored = kind == Kind.CAPTION || kind == Kind.COLUMNS && inner != Kind.COLUMNS;
        if (target < 0 || ignored || kind == Kind.CELL && inner != Kind.CELL) {
            return;
        }
        if (inner == Kind.CELL) {
            closeCell(within, kind == Kind.CELL ? name : "");
        }
        while (!odd && open.size() > target) {
            pop(name);
        }
    }

    private TreeElement top() {
        return open.get(open.size() - 1);
    }

    /** The innermost part of a table that is open; negative outside of all tables. */
    private int grid() {
        int at = open.size() - 1;
        while (at >= 0 && !open.get(at).kind().part() && open.get(at).kind() != Kind.TABLE) {
            at--;
        }
        return at;
    }

    private int inScope(String name) {
        for (int i = open.size() - 1; ; i--) {
            if (open.get(i).named(name)) {
                return i;
            }
            if (open.get(i).kind().barrier()) {
                return -1;
            }
        }
    }

    private int inButtonScope() {
        for (int i = open.size() - 1; ; i--) {
            if (open.get(i).kind() == Kind.PARAGRAPH) {
                return i;
            }
            if (open.get(i).kind().barrier() || open.get(i).kind() == Kind.BUTTON) {
                return -1;
            }
        }
    }

    private int inListScope() {
        for (int i = open.size() - 1; ; i--) {
            if (open.get(i).kind() == Kind.ITEM) {
                return i;
            }
            if (open.get(i).kind().barrier()
                    || open.get(i).named("ul")
                    || open.get(i).named("ol")) {
                return -1;
            }
        }
    }

    private int inTableScope(String name) {
        for (int i = open.size() - 1; ; i--) {
            if (open.get(i).named(name)) {
                return i;
            }
            if (open.get(i).kind() == Kind.TABLE || open.get(i).kind() == Kind.HTML) {
                return -1;
            }
        }
    }

    private void closeParagraph() {
        int at = inButtonScope();
        if (at >= 0) {
            closeTo(at, "", false);
        }
    }

    private void closeItem(Kind kind) {
        for (int i = open.size() - 1; i > 0; i--) {
            TreeElement each = open.get(i);
            if (each.kind() == kind) {
                closeTo(i, "", false);
                return;
            }
            boolean passes = each.kind() == Kind.PARAGRAPH || each.named("div") || each.named("address");
            if (each.traits().special() && !passes) {
                return;
            }
        }
    }

    /** Ends a cell, with all formatting that is open in it. */
    private void closeCell(int index, String name) {
        while (open.size() > index) {
            pop(name);
        }
    }

    /** Ends an element, and those in it, of which none may be formatting that would go on behind it. */
    private void closeTo(int index, String name, boolean formatting) {
        for (int i = index + (formatting ? 1 : 0); i < open.size(); i++) {
            if (open.get(i).kind() == Kind.FORMATTING) {
                giveUp();
                return;
            }
        }
        while (open.size() > index) {
            pop(name);
        }
    }

    /** Ends the innermost element: behind the tag in hand if that is its end tag, or if it may close itself. */
    private void pop(String name) {
        TreeElement closed = open.remove(open.size() - 1);
        boolean own = closed.named(name) || closed.name().indexOf(':') > 0;
        closed.close(own ? tag.end() : tag.start());
    }

    private void imply(String name, int at) {
        TreeElement element = TreeElement.implied(name, true, at, Map.of(), elements);
        enter(element);
        if (name.equals("head")) {
            head = element;
        }
    }

    private void push(TagToken token, TagTraits traits) {
        TreeElement element = TreeElement.written(token.name(), traits, true, token, elements);
        enter(element);
        if (token.kind() == TagToken.Kind.SELF_CLOSING && token.name().indexOf(':') > 0) {
            open.remove(open.size() - 1);
        }
    }

    private void enter(TreeElement element) {
        (open.isEmpty() ? root : top()).add(element);
        open.add(element);
        if (open.size() > DEEPEST) {
            giveUp();
        }
    }

    /** An element that holds no elements; one of raw text stays open for that. */
    private void hold(TreeElement holder, TagToken token, TagTraits traits) {
        TreeElement element = TreeElement.written(token.name(), traits, true, token, elements);
        holder.add(element);
        if (traits.kind() == Kind.RAW_METADATA) {
            open.add(element);
        } else {
            element.close(tag.end());
        }
    }
}
