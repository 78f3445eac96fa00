package io.brandrules.read;

import io.brandrules.document.Block;
import io.brandrules.document.Environment;
import io.brandrules.document.Image;
import io.brandrules.document.Link;
import io.brandrules.document.Part;
import io.brandrules.text.MappedText;
import io.brandrules.text.Markup;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects the blocks, links and images of a Markdown tree, and where its HTML is. Not thread-safe. */
final class MarkdownBlocks {
    private final Markup markup;
    private final String view;
    private final Templates templates;
    private final Reading reading;
    private final List<Span> html = new ArrayList<>();
    private final MarkdownTargets targets;
    private final TextFlow flow;
    private final BareLinks addresses;
    private MarkdownPlaces places = MarkdownPlaces.EXACT;

    MarkdownBlocks(Markup markup, String view, Reading reading) {
        this.markup = markup;
        this.view = view;
        this.templates = new Templates(markup);
        this.reading = reading;
        this.targets = new MarkdownTargets(view, new ValueText(view, templates));
        this.flow = new TextFlow(templates);
        this.addresses = new BareLinks(markup, templates);
    }

    /** Where HTML stands, in source order. */
    List<Span> html() {
        return html;
    }

    /** Reads all blocks. Nothing here recurses over the depth of the tree. */
    void read(Node document) {
        for (Node node = document; node != null; node = next(node, document)) {
            if (node instanceof TableCell) {
                places = MarkdownPlaces.ofCell(view, node);
            } else if (node instanceof org.commonmark.node.Block) {
                places = MarkdownPlaces.EXACT;
            }
            if (node instanceof Heading || node instanceof Paragraph || node instanceof TableCell) {
                inlines(node, flow);
                block(node instanceof Heading ? Part.HEADING : Part.BODY, node, flow);
            } else if (node instanceof HtmlBlock || node instanceof HtmlInline) {
                html.addAll(places.spans(node));
            } else if (node instanceof Emphasis && !(node.getParent() instanceof Emphasis)) {
                reading.italics.add(span(node));
            } else if (node instanceof org.commonmark.node.Link link) {
                link(link);
            } else if (node instanceof org.commonmark.node.Image image) {
                image(image);
            } else if (node instanceof Text text) {
                addresses(text);
            }
        }
    }

    /** Addresses that stand in a text by themselves are links to most who make HTML of it. */
    private void addresses(Text text) {
        for (Span span : places.spans(text)) {
            List<Link> found = addresses.in(span.start(), span.end());
            if (!found.isEmpty() && !linked(text)) {
                reading.links.addAll(found);
            }
        }
    }

    /** Whether a text is that of a link, be it one that is written in HTML. */
    private static boolean linked(Text text) {
        if (text.getPrevious() instanceof HtmlInline tag && tag.getLiteral().regionMatches(true, 0, "<a", 0, 2)) {
            return true;
        }
        for (Node up = text.getParent(); up != null; up = up.getParent()) {
            if (up instanceof org.commonmark.node.Link || up instanceof org.commonmark.node.Image) {
                return true;
            }
        }
        return false;
    }

    private void link(org.commonmark.node.Link link) {
        TextFlow text = new TextFlow(templates);
        inlines(link, text);
        Span whole = span(link);
        MarkdownTargets.Target target = targets.of(textEnd(link, whole), whole, link.getDestination(), link.getTitle());
        reading.links.add(new Link(
                target.destination(),
                text.isEmpty() ? MappedText.EMPTY : text.take().text(),
                whole));
        title(target, whole);
    }

    private void image(org.commonmark.node.Image image) {
        TextFlow text = new TextFlow(templates);
        inlines(image, text);
        Span whole = span(image);
        MarkdownTargets.Target target =
                targets.of(textEnd(image, whole), whole, image.getDestination(), image.getTitle());
        Optional<MappedText> alternative =
                Optional.of(text.isEmpty() ? MappedText.EMPTY : text.take().text());
        Image.Use use = alone(image) ? Image.Use.LINK : Image.Use.CONTENT;
        reading.images.add(new Image(target.destination(), alternative, use, OptionalDouble.empty(), whole));
        alternative.filter(alt -> alt.length() > 0).ifPresent(alt -> add(Part.ALT, 0, alt, whole));
        title(target, whole);
    }

    /** Whether an image without a text is all that a link holds. */
    private static boolean alone(org.commonmark.node.Image image) {
        return image.getParent() instanceof org.commonmark.node.Link
                && image.getPrevious() == null
                && image.getNext() == null;
    }

    private void title(MarkdownTargets.Target target, Span whole) {
        target.title()
                .filter(title -> !title.toString().isBlank())
                .ifPresent(title -> add(Part.TITLE, 0, title, whole));
    }

    private void block(Part part, Node node, TextFlow text) {
        if (text.isEmpty()) {
            text.take();
            return;
        }
        MappedText read = text.take().text();
        int start = read.span().start();
        add(part, node instanceof Heading heading ? heading.getLevel() : 0, read, new Span(start, start + 1));
    }

    private void add(Part part, int level, MappedText text, Span anchor) {
        int start = text.span().start();
        reading.blocks.add(new Block(
                part,
                level,
                text,
                anchor,
                List.of(),
                false,
                null,
                markup.branchAt(start).id(),
                Set.of(Environment.LIGHT)));
    }

    /** Appends what is read in a node: an image is white space, code something that is no prose. */
    private void inlines(Node parent, TextFlow text) {
        Node child = parent.getFirstChild();
        while (child != null && child != parent) {
            inline(child, text);
            boolean opaque = child instanceof org.commonmark.node.Image;
            Node next = opaque ? null : child.getFirstChild();
            while (next == null && child != null && child != parent) {
                next = child.getNext();
                child = next == null ? child.getParent() : child;
            }
            child = next;
        }
    }

    private void inline(Node node, TextFlow text) {
        if (node instanceof Text literal) {
            text(literal, text);
        } else if (node instanceof Code) {
            Span span = span(node);
            text.filler(span.start(), span.end());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            lineBreak(node, text);
        } else if (node instanceof org.commonmark.node.Image) {
            Span span = span(node);
            text.space(span.start(), span.end());
        } else if (node instanceof HtmlInline tag && tag.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
            Span span = span(node);
            text.lineEnd(span.start(), span.end());
        }
    }

    private void text(Text node, TextFlow text) {
        int at = 0;
        Notation notation = places.notation();
        String literal = node.getLiteral();
        for (Span part : places.spans(node)) {
            int end = trimmed(part);
            int reached = notation.match(view, part.start(), part.end(), literal, at);
            if (reached < 0) {
                // The parser drops white space at the end of a line and leaves it in the place.
                reached = notation.match(view, part.start(), end, literal, at);
            }
            if (reached < 0) {
                text.unaligned(literal.substring(at), part.start(), TextFlow.Manner.COLLAPSED);
                return;
            }
            text.append(view, part.start(), part.end(), notation, TextFlow.Manner.COLLAPSED);
            at = reached;
        }
    }

    private int trimmed(Span span) {
        int end = span.end();
        while (end > span.start() && TextFlow.white(view.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private void lineBreak(Node node, TextFlow text) {
        Node before = node.getPrevious();
        int at = before == null ? -1 : span(before).end();
        while (at >= 0 && at < view.length() && view.charAt(at) != '\n' && view.charAt(at) != '\r') {
            at++;
        }
        if (at >= 0 && at < view.length()) {
            boolean pair = view.startsWith("\r\n", at);
            int end = pair ? at + 2 : at + 1;
            if (node instanceof HardLineBreak) {
                text.lineEnd(at, end);
            } else {
                text.space(at, end);
            }
        }
    }

    private static Node next(Node node, Node root) {
        Node next = node.getFirstChild();
        for (Node up = node; next == null && up != root; up = up.getParent()) {
            next = up.getNext();
        }
        return next;
    }

    /** Where the text of a link ends, or the whole begins where there is none. */
    private int textEnd(Node node, Span whole) {
        Node last = node.getLastChild();
        return last == null ? whole.start() : Math.max(whole.start(), span(last).end());
    }

    private Span span(Node node) {
        return places.spans(node).stream().reduce(Span::cover).orElse(Span.at(0));
    }
}
