package io.brandrules.read;

import io.brandrules.text.TagToken;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.ProcessingInstruction;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;

/** Makes the tree of any view by the parser that knows all of HTML. */
final class ParsedTree {
    private final String view;
    private final Elements elements;

    private ParsedTree(String view, Elements elements) {
        this.view = view;
        this.elements = elements;
    }

    /** The tree of a document, whose nodes have their places in the view. */
    static HtmlTree document(String view, Elements elements) {
        Document document = parser().parseInput(view, "");
        DocumentType doctype = document.documentType();
        boolean old = doctype != null && QuirksMode.of(doctype.publicId(), doctype.systemId());
        boolean quirks = old || document.quirksMode() == Document.QuirksMode.quirks;
        return new HtmlTree(new ParsedTree(view, elements).copy(document), quirks, false);
    }

    /** The tree of what stands for the content of a table. */
    static HtmlTree table(String view, Elements elements) {
        Element table = new Element("table");
        List<Node> nodes = parser().parseFragmentInput(view, table, "");
        Node parent = nodes.isEmpty() ? null : nodes.get(0).parent();
        return new HtmlTree(
                new ParsedTree(view, elements).copy(parent instanceof Element root ? root : table), true, false);
    }

    private static Parser parser() {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        // The HTML parser lets what follows <v:fill/> nest in it; Outlook closes it as XML does.
        parser.tagSet(new TagSet(TagSet.Html().onNewTag(ParsedTree::close)));
        return parser;
    }

    private static void close(Tag tag) {
        if (tag.normalName().indexOf(':') > 0) {
            tag.set(Tag.SelfClose);
        }
    }

    private TreeElement copy(Element root) {
        TreeElement copied = element(root);
        Deque<Level> open = new ArrayDeque<>();
        open.push(new Level(copied, root.childNodes().iterator()));
        while (!open.isEmpty()) {
            Level level = open.element();
            if (!level.rest().hasNext()) {
                open.pop();
                continue;
            }
            Node node = level.rest().next();
            if (node instanceof Element child) {
                TreeElement element = element(child);
                level.holder().add(element);
                open.push(new Level(element, child.childNodes().iterator()));
            } else if (node instanceof TextNode text) {
                level.holder().add(text(text));
            } else if (!(node instanceof Comment || node instanceof ProcessingInstruction)) {
                level.holder().fill();
            }
        }
        return copied;
    }

    private TreeElement element(Element node) {
        int start = node.sourceRange().startPos();
        boolean html = node.tag().namespace().equals("http://www.w3.org/1999/xhtml");
        Optional<TagToken> token = node.sourceRange().isImplicit()
                ? Optional.empty()
                : elements.tags().at(start);
        TreeElement element = token.isPresent()
                ? TreeElement.written(node.normalName(), TagTraits.of(node.normalName()), html, token.get(), elements)
                : TreeElement.implied(node.normalName(), html, start, attributes(node), elements);
        element.close(node.endSourceRange().endPos());
        return element;
    }

    private static Map<String, String> attributes(Element node) {
        Map<String, String> attributes = new HashMap<>();
        for (Attribute attribute : node.attributes()) {
            attributes.put(attribute.getKey(), attribute.getValue());
        }
        return attributes;
    }

    private TreeText text(TextNode node) {
        Range place = node.sourceRange();
        return TreeText.parsed(view, place.startPos(), place.endPos(), node.getWholeText());
    }

    /** An element that is being copied, and the nodes in it that are still to come. */
    private record Level(TreeElement holder, Iterator<Node> rest) {}
}
