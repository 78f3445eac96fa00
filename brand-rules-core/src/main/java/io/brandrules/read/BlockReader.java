package io.brandrules.read;

import io.brandrules.document.Block;
import io.brandrules.document.Environment;
import io.brandrules.document.Link;
import io.brandrules.document.Part;
import io.brandrules.document.Region;
import io.brandrules.document.Run;
import io.brandrules.text.AttributeToken;
import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks a tree and collects what a reader meets: blocks of text, links, images, regions.
 *
 * <p>A line of text ends where an element with a box of its own begins or ends, at a button, and at an empty line
 * ({@code <br><br>}); a single {@code <br>} is a space. Text that is hidden stands in a block of its own, and the text
 * around it goes on without it. Not thread-safe; a reader reads one tree.
 */
final class BlockReader {
    private final HtmlScope scope;
    private final String view;
    private final Reading reading;
    private final AttributeTexts attributes;
    private @Nullable Frame innermost;
    private Line line;
    private boolean titled;
    private @Nullable OutlookContent wanted;

    BlockReader(HtmlScope scope, String view, Reading reading) {
        this.scope = scope;
        this.view = view;
        this.reading = reading;
        this.attributes = new AttributeTexts(scope, reading);
        this.line = new Line(null, scope.templates());
    }

    /** Reads the tree; its depth is bounded by the parser, and no recursion follows it. */
    void read(HtmlTree tree) {
        walk(tree.root());
        flush();
    }

    /** Reads of the tree what stands in some content, and what stands in one line with that. */
    void read(HtmlTree tree, OutlookContent content) {
        wanted = tree.regular() ? content : null;
        read(tree);
    }

    private void walk(TreeElement root) {
        TreeNode node = root;
        while (node != null) {
            TreeNode within = enter(node);
            node = within == null ? behind(node) : within;
        }
    }

    /** The node behind one and all that it holds; the elements that end between the two are left. */
    private @Nullable TreeNode behind(TreeNode last) {
        TreeNode node = last;
        while (innermost != null && node.after() == null) {
            node = innermost.element;
            leave(innermost);
        }
        return innermost == null ? null : node.after();
    }

    /** Reads a node; the result is the first of those within it that are to be read, if any. */
    private @Nullable TreeNode enter(TreeNode node) {
        if (node instanceof TreeElement element) {
            return enter(element);
        }
        if (node instanceof TreeText text) {
            text(text);
        }
        return null;
    }

    private @Nullable TreeNode enter(TreeElement element) {
        if (element.traits().unread() && !read(element)) {
            return null;
        }
        Frame outer = innermost;
        boolean box = Boxes.breaks(element);
        if (box && outer != null && outer.link == null && unwanted(element)) {
            flush();
            return null;
        }
        boolean footer = footer(element);
        Surroundings around = outer == null ? Surroundings.NONE : outer.around;
        boolean button = around.button(element);
        Surroundings within = around.in(element, box, scope.styles().hiding(), scope.email(), button, footer);
        if (element.name().equals("title")) {
            within = within.titled(titled || !scope.email() || !element.html() ? Part.TITLE : Part.SUBJECT);
            titled = true;
        }
        Frame frame = new Frame(outer, element, within, box || button);
        if (frame.breaks) {
            flush();
        } else {
            interrupt(element);
        }
        if (within.ink().hidden() != around.ink().hidden() || Boxes.raised(element)) {
            line = new Line(line, scope.templates());
            frame.ownLine = true;
        }
        attributes.read(element, within);
        open(frame, button && around.part() != Part.BUTTON, footer);
        innermost = frame;
        TreeNode first = element.firstNode();
        if (first == null) {
            leave(frame);
        }
        return first;
    }

    /** Whether an element that browsers do not show is for readers: mails run no scripts. */
    private boolean read(TreeElement element) {
        return scope.email() && element.name().equals("noscript");
    }

    /** Whether nothing within the element is wanted; what follows the body lies in it, too, and a title makes a second. */
    private boolean unwanted(TreeElement element) {
        return wanted != null
                && !element.name().equals("html")
                && !element.name().equals("body")
                && !element.name().equals("title")
                && !wanted.overlaps(element.extent());
    }

    /** What an element without a box of its own does to the line that it stands in. */
    private void interrupt(TreeElement element) {
        Span tag = element.tag();
        if (Boxes.replaced(element.name())) {
            line.space(tag);
        } else if (element.name().equals("br")) {
            if (line.broken) {
                flush();
            }
            line.flow.lineEnd(tag.start(), tag.end());
            line.broken = true;
        }
    }

    private void open(Frame frame, boolean button, boolean footer) {
        TreeElement element = frame.element;
        boolean anchor = element.name().equals("a")
                || element.name().equals("area")
                || element.name().startsWith("v:");
        if (anchor && target(element).isPresent() && !element.tag().isEmpty()) {
            frame.link = new TextFlow(scope.templates());
            frame.imagesBefore = reading.images.size();
        }
        if (element.tag().isEmpty()) {
            return;
        }
        form(element);
        if (button || scope.regions().name(Region.Kind.CALL_TO_ACTION, element)) {
            reading.regions.add(new Region(Region.Kind.CALL_TO_ACTION, element.tag(), element.extent()));
        }
        region(frame, Region.Kind.FOOTER, footer);
        region(
                frame,
                Region.Kind.HEADER,
                Surroundings.header(element) || scope.regions().name(Region.Kind.HEADER, element));
    }

    private boolean footer(TreeElement element) {
        return Surroundings.footer(element) || scope.regions().name(Region.Kind.FOOTER, element);
    }

    /** The outermost of nested elements with one meaning is the region. */
    private void region(Frame frame, Region.Kind kind, boolean means) {
        boolean root =
                frame.element.name().equals("html") || frame.element.name().equals("body");
        if (means && !root && !frame.within(kind)) {
            frame.is(kind);
            reading.regions.add(new Region(kind, frame.element.tag(), frame.element.extent()));
        }
    }

    private void leave(Frame frame) {
        innermost = frame.outer;
        if (frame.breaks) {
            flush();
        }
        if (frame.ownLine && line.outer != null) {
            flush();
            line = line.outer;
        }
        TextFlow link = frame.ownLink();
        if (link != null) {
            int images = reading.images.size();
            if (frame.imagesBefore < images) {
                ImageTags.link(frame.element, !link.isEmpty(), reading.images.subList(frame.imagesBefore, images));
            }
            link(frame.element, link);
        }
    }

    private void link(TreeElement element, TextFlow text) {
        target(element)
                .ifPresent(href -> reading.links.add(new Link(
                        scope.values().value(href),
                        text.isEmpty() ? MappedText.EMPTY : text.take().text(),
                        element.tag())));
    }

    /** Where a link leads; that of a drawing may say so with a prefix. */
    private static Optional<AttributeToken> target(TreeElement element) {
        return element.token("href").or(() -> element.html() ? Optional.empty() : element.token("xlink:href"));
    }

    /** Where a form is sent: as it says itself, or the button that sends it. */
    private void form(TreeElement element) {
        String name = element.name();
        String attribute = name.equals("form") ? "action" : "formaction";
        if (name.equals("form") || name.equals("button") || name.equals("input")) {
            element.token(attribute)
                    .ifPresent(target -> reading.links.add(
                            new Link(Link.Kind.SENT, scope.values().value(target), MappedText.EMPTY, element.tag())));
        }
    }

    private void text(TreeText node) {
        Frame frame = innermost;
        int start = node.start();
        int end = node.end();
        if (frame == null || start >= end || idle(node, frame)) {
            return;
        }
        if (line.flow.precedes(start)) {
            flush();
        }
        boolean empty = line.flow.isEmpty();
        boolean proper = node.proper();
        TextFlow.Manner manner = new TextFlow.Manner(frame.around.preserved(), frame.element, frame.around.language());
        append(line.flow, node, proper, manner);
        if (empty && !line.flow.isEmpty()) {
            line.around = frame.around;
            line.language = frame.boxLanguage;
        }
        line.broken = line.broken && node.decoded().isBlank();
        TextFlow link = frame.link;
        if (link != null && !frame.around.ink().hidden() && !link.precedes(start)) {
            append(link, node, proper, TextFlow.Manner.COLLAPSED);
        }
    }

    /** Whether a text is white space that comes before all else in its line, as most between elements does. */
    private boolean idle(TreeText node, Frame frame) {
        return node.blank()
                && !frame.around.preserved()
                && !line.flow.begun()
                && (frame.link == null || !frame.link.begun());
    }

    /** Text that can't be aligned with the source keeps its words, and points at the place where it begins. */
    private void append(TextFlow flow, TreeText text, boolean proper, TextFlow.Manner manner) {
        if (proper || matches(text, Notation.HTML_TEXT)) {
            flow.append(view, text.start(), text.end(), Notation.HTML_TEXT, manner);
        } else if (matches(text, Notation.HTML_TEXT_WITH_GAPS)) {
            flow.append(view, text.start(), text.end(), Notation.HTML_TEXT_WITH_GAPS, manner);
        } else {
            flow.unaligned(text.decoded(), text.start(), manner);
        }
    }

    private boolean matches(TreeText text, Notation notation) {
        String decoded = text.decoded();
        return notation.match(view, text.start(), text.end(), decoded, 0) == decoded.length();
    }

    private void flush() {
        if (line.flow.isEmpty()) {
            line.flow.clear();
        } else {
            TextFlow.Piece piece = line.flow.take();
            reading.blocks.add(block(piece, line));
        }
        line.broken = false;
    }

    private Block block(TextFlow.Piece piece, Line line) {
        Surroundings around = line.around;
        int start = piece.text().span().start();
        Set<Environment> readers = scope.audience().at(start);
        return new Block(
                around.part(),
                around.level(),
                piece.text(),
                around.anchor().isEmpty() ? Span.at(start) : around.anchor(),
                piece.runs(),
                around.ink().hidden(),
                language(piece.runs(), line.language),
                scope.branch(start),
                around.withoutOutlook() ? Audience.withoutOutlook(readers) : readers);
    }

    /** The language of a line: that of all that it holds, else that of what holds it. */
    private static @Nullable String language(List<Run> runs, @Nullable String outer) {
        String language = runs.isEmpty() ? outer : runs.get(0).language();
        for (int i = 1; i < runs.size(); i++) {
            if (!Objects.equals(runs.get(i).language(), language)) {
                return outer;
            }
        }
        return language;
    }

    /** A line of text in the making; a hidden one lies over the one that goes on after it. */
    private static final class Line {
        final @Nullable Line outer;
        final TextFlow flow;
        Surroundings around = Surroundings.NONE;

        @Nullable
        String language;

        boolean broken;

        Line(@Nullable Line outer, Templates templates) {
            this.outer = outer;
            this.flow = new TextFlow(templates);
        }

        void space(Span span) {
            flow.space(span.start(), span.end());
        }
    }
}
