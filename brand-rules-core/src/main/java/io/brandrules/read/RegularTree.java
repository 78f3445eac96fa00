package io.brandrules.read;

import io.brandrules.read.TagTraits.Kind;
import io.brandrules.text.Span;
import io.brandrules.text.TagToken;
import java.util.List;
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
    private final String view;
    private final List<TagToken> tags;
    private final OpenElements open;
    private final BodyTags bodyTags;
    private final TableTags tableTags;
    private final SvgTags svgTags;
    private Phase phase = Phase.INITIAL;
    private Optional<Doctype> doctype = Optional.empty();
    private int tagsRead;

    /** The first angle bracket behind what has been read; the end of the view where there is none. */
    private int bracket = -1;

    /** The first ampersand behind what has been read; the end of the view where there is none. */
    private int ampersand = -1;

    private @Nullable TreeElement head;

    private enum Phase {
        INITIAL,
        BEFORE_HTML,
        BEFORE_HEAD,
        IN_HEAD,
        IN_NOSCRIPT,
        AFTER_HEAD,
        BODY,
        AFTER_BODY,
        AFTER_HTML
    }

    private RegularTree(String view, List<TagToken> tags, Elements elements) {
        this.view = view;
        this.tags = tags;
        this.open = new OpenElements(elements);
        this.bodyTags = new BodyTags(open);
        this.tableTags = new TableTags(open);
        this.svgTags = new SvgTags(open);
    }

    /**
     * The tree; empty where the view is not that regular.
     *
     * @param tags in the order of the source, those that the view does not show among them or not
     */
    static Optional<HtmlTree> of(String view, List<TagToken> tags, Elements elements) {
        RegularTree tree = new RegularTree(view, tags, elements);
        return tree.read() ? Optional.of(new HtmlTree(tree.open.root(), tree.quirks(), true)) : Optional.empty();
    }

    private boolean quirks() {
        return doctype.map(Doctype::quirks).orElse(true);
    }

    private boolean read() {
        int at = 0;
        while (at < view.length() && !open.odd()) {
            int end = bracket(at);
            if (end > at) {
                text(at, end);
            }
            at = end == view.length() ? end : markup(end);
        }
        finish();
        return !open.odd();
    }

    /** The first angle bracket from an offset on, which never goes back; the end of the view where there is none. */
    private int bracket(int from) {
        if (bracket < from) {
            int next = view.indexOf('<', from);
            bracket = next < 0 ? view.length() : next;
        }
        return bracket;
    }

    private void finish() {
        open.tag(Span.at(view.length()));
        if (phase.compareTo(Phase.BODY) < 0) {
            body(view.length());
        }
        for (int i = 0; i < open.size(); i++) {
            open.at(i).close(view.length());
        }
    }

    /** Reads the tag, comment or doctype at an offset, and answers with its end. */
    private int markup(int at) {
        while (tagsRead < tags.size() && tags.get(tagsRead).span().start() < at) {
            tagsRead++;
        }
        if (tagsRead < tags.size() && tags.get(tagsRead).span().start() == at) {
            TagToken token = tags.get(tagsRead++);
            if (!plain(token)) {
                open.giveUp();
                return at;
            }
            open.tag(token.span());
            TagTraits traits = TagTraits.of(token.name());
            if (token.kind() == TagToken.Kind.END) {
                end(token.name(), traits);
                return open.tag().end();
            }
            start(token, traits);
            return traits.kind() == Kind.RAW_METADATA || traits.kind() == Kind.RAW_TEXT
                    ? raw(token)
                    : open.tag().end();
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
        return (TextFlow.white(next) || next == '/' || next == '>') && bracket(name) >= end;
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
            if (end < 0
                    || view.startsWith(">", start)
                    || view.startsWith("->", start)
                    || view.substring(start, end).contains("--!>")) {
                open.giveUp();
                return at;
            }
            return end + 3;
        }
        int end = view.indexOf('>', at) + 1;
        boolean declares = view.regionMatches(true, at, "<!doctype", 0, 9);
        boolean comment = view.startsWith("<!", at) && !view.startsWith("<![CDATA[", at) || view.startsWith("<?", at);
        if (end == 0 || !comment) {
            open.giveUp();
            return at;
        }
        if (declares && phase == Phase.INITIAL) {
            Optional<Doctype> standard = Doctype.of(view, at);
            if (standard.isEmpty()) {
                open.giveUp();
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
        if (open.odd() || start.kind() != TagToken.Kind.START || !ends) {
            open.giveUp();
            return from;
        }
        tagsRead++;
        int to = end.span().start();
        TreeElement opened = open.remove();
        boolean read = start.name().equals("title") || start.name().equals("textarea");
        if (read && from < to) {
            opened.add(piece(from, to, false));
        } else if (from < to) {
            opened.fill();
        }
        // The parser drops the line end that follows <textarea>, and <!-- changes where a script ends.
        boolean line = start.name().equals("textarea") && lineEnd(from);
        boolean comment =
                start.name().equals("script") && view.substring(from, to).contains("<!--");
        if (line || comment) {
            open.giveUp();
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
            if (solid < to && open.top().kind().grid()) {
                open.giveUp();
            }
            open.top().add(piece(from, to, solid == to));
            return;
        }
        if (solid > from) {
            space(from, solid);
        }
        if (solid < to) {
            open.tag(Span.at(solid));
            body(solid);
            open.top().add(piece(solid, to, false));
            if (view.charAt(solid) == '&' || open.top().kind().grid()) {
                open.giveUp();
            }
        }
    }

    private void space(int from, int to) {
        switch (phase) {
            case INITIAL -> {}
            case BEFORE_HTML, AFTER_HTML -> open.root().add(piece(from, to, true));
            case AFTER_BODY -> open.at(0).add(piece(from, to, true));
            default -> open.top().add(piece(from, to, true));
        }
    }

    /** The text between two offsets. Texts are met in the order of the source. */
    private TreeText piece(int from, int to, boolean blank) {
        if (ampersand < from) {
            int next = view.indexOf('&', from);
            ampersand = next < 0 ? view.length() : next;
        }
        return TreeText.unread(view, from, to, ampersand >= to, blank);
    }

    /** Goes on to the body, implying what has not been written. */
    private void body(int at) {
        if (phase.compareTo(Phase.BEFORE_HEAD) < 0) {
            open.imply("html", at);
            phase = Phase.BEFORE_HEAD;
        }
        if (phase == Phase.BEFORE_HEAD) {
            head = open.imply("head", at);
            phase = Phase.IN_HEAD;
        }
        if (phase == Phase.IN_NOSCRIPT) {
            open.giveUp();
        }
        if (phase == Phase.IN_HEAD) {
            open.pop("");
            phase = Phase.AFTER_HEAD;
        }
        if (phase == Phase.AFTER_HEAD) {
            open.imply("body", at);
        }
        phase = Phase.BODY;
    }

    private void start(TagToken token, TagTraits traits) {
        Kind kind = traits.kind();
        // What a noscript may hold in the head depends on more; most in mails are for Outlook, and empty for a reader.
        boolean script = phase == Phase.IN_NOSCRIPT || kind == Kind.NOSCRIPT && phase != Phase.IN_HEAD;
        if (kind == Kind.ODD || script) {
            open.giveUp();
        } else if (phase != Phase.BODY) {
            startOutside(token, traits);
        } else if (!open.top().html()) {
            svgTags.start(token, traits);
        } else if (kind.part()) {
            tableTags.start(token, traits);
        } else if (open.top().kind().grid()) {
            if (kind == Kind.RAW_METADATA
                    && !token.name().equals("title")
                    && open.top().kind() != Kind.COLUMNS) {
                open.push(token, traits);
            } else {
                open.giveUp();
            }
        } else {
            bodyTags.start(token, traits, lineEnd(open.tag().end()), doctype.isPresent());
        }
    }

    private void startOutside(TagToken token, TagTraits traits) {
        Kind kind = traits.kind();
        if (phase.compareTo(Phase.BEFORE_HEAD) < 0) {
            phase = Phase.BEFORE_HEAD;
            if (kind == Kind.HTML) {
                open.push(token, traits);
                return;
            }
            open.imply("html", open.tag().start());
        }
        if (kind == Kind.HTML || kind == Kind.HEAD && phase != Phase.BEFORE_HEAD) {
            open.giveUp();
            return;
        }
        if (phase == Phase.BEFORE_HEAD) {
            phase = Phase.IN_HEAD;
            if (kind == Kind.HEAD) {
                head = open.push(token, traits);
                return;
            }
            head = open.imply("head", open.tag().start());
        }
        if (kind == Kind.NOSCRIPT) {
            open.push(token, traits);
            phase = Phase.IN_NOSCRIPT;
            return;
        }
        boolean metadata = kind == Kind.METADATA || kind == Kind.RAW_METADATA;
        if (metadata && phase == Phase.IN_HEAD) {
            open.hold(open.top(), token, traits);
        } else if (metadata && phase == Phase.AFTER_HEAD && head != null) {
            open.hold(head, token, traits);
        } else if (kind == Kind.BODY && phase.compareTo(Phase.BODY) < 0) {
            leaveHead();
            open.push(token, traits);
            phase = Phase.BODY;
        } else {
            body(open.tag().start());
            start(token, traits);
        }
    }

    private void leaveHead() {
        if (phase == Phase.IN_HEAD) {
            open.pop("");
            phase = Phase.AFTER_HEAD;
        }
    }

    private void end(String name, TagTraits traits) {
        switch (phase) {
            case BODY -> endInside(name, traits);
            case IN_HEAD -> {
                if (traits.kind() == Kind.HEAD) {
                    open.pop(name);
                    phase = Phase.AFTER_HEAD;
                } else {
                    open.giveUp();
                }
            }
            case IN_NOSCRIPT -> {
                if (traits.kind() == Kind.NOSCRIPT) {
                    open.pop(name);
                    phase = Phase.IN_HEAD;
                } else {
                    open.giveUp();
                }
            }
            case AFTER_BODY -> {
                if (traits.kind() == Kind.HTML) {
                    open.at(0).close(open.tag().end());
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
            default -> open.giveUp();
        }
    }

    private void endInside(String name, TagTraits traits) {
        Kind kind = traits.kind();
        if (!open.top().html()) {
            svgTags.end(name);
            return;
        }
        if (kind == Kind.COLUMN) {
            open.giveUp();
        }
        if (open.top().kind() == Kind.COLUMNS && kind != Kind.COLUMNS) {
            open.pop("");
        }
        if (kind == Kind.ODD || kind == Kind.NOSCRIPT || kind == Kind.SVG || name.equals("br")) {
            open.giveUp();
        } else if (kind == Kind.BODY || kind == Kind.HTML) {
            endBody(kind);
        } else if (kind.part() || kind == Kind.TABLE) {
            tableTags.end(name, kind);
        } else if (open.top().kind().grid()) {
            if (kind == Kind.PARAGRAPH || kind == Kind.FORM) {
                open.giveUp();
            }
        } else {
            bodyTags.end(name, kind);
        }
    }

    private void endBody(Kind kind) {
        int within = open.grid();
        if (within >= 0) {
            // Of no effect within a table, as the standard has it.
            if (open.at(within).kind() == Kind.CAPTION) {
                open.giveUp();
            }
            return;
        }
        boolean whole = kind == Kind.HTML;
        open.at(whole ? 0 : 1).close(open.tag().end());
        phase = whole ? Phase.AFTER_HTML : Phase.AFTER_BODY;
    }
}
