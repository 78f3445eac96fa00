package io.brandrules.read;

import io.brandrules.text.TagToken;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;

/**
 * The tree of a view, as browsers make it, but for two things that an e-mail or a partial needs.
 *
 * @param quirks whether the document is in quirks mode, as those without a doctype are
 */
record HtmlTree(Element root, boolean quirks) {
    private static final Set<String> TABLE_PARTS =
            Set.of("tr", "td", "th", "tbody", "thead", "tfoot", "col", "colgroup", "caption");
    private static final Set<String> DOCUMENT_PARTS = Set.of("html", "head", "body");

    /**
     * The tree of a view, whose nodes have their places in the view.
     *
     * @param tags that count in the view
     */
    static HtmlTree parse(String view, List<TagToken> tags) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        // The HTML parser lets what follows <v:fill/> nest in it; Outlook closes it as XML does.
        parser.tagSet(new TagSet(TagSet.Html().onNewTag(HtmlTree::close)));
        // Outside of a table the parser drops the tags of an orphan cell, and its text loses its element.
        if (!partOfTable(view, tags)) {
            Document document = parser.parseInput(view, "");
            return new HtmlTree(document, document.quirksMode() == Document.QuirksMode.quirks);
        }
        Element table = new Element("table");
        List<Node> nodes = parser.parseFragmentInput(view, table, "");
        Node parent = nodes.isEmpty() ? null : nodes.get(0).parent();
        return new HtmlTree(parent instanceof Element root ? root : table, true);
    }

    private static void close(Tag tag) {
        if (tag.normalName().indexOf(':') > 0) {
            tag.set(Tag.SelfClose);
        }
    }

    private static boolean partOfTable(String view, List<TagToken> tags) {
        List<TagToken> starts =
                tags.stream().filter(tag -> tag.kind() != TagToken.Kind.END).toList();
        return !starts.isEmpty()
                && TABLE_PARTS.contains(starts.get(0).name())
                && starts.stream().noneMatch(tag -> DOCUMENT_PARTS.contains(tag.name()))
                && !view.regionMatches(true, Math.max(0, view.indexOf('<')), "<!doctype", 0, 9);
    }
}
