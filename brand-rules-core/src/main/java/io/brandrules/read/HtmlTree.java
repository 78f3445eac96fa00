package io.brandrules.read;

import io.brandrules.text.TagToken;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The tree of a view, as browsers make it, but for two things that an e-mail or a partial needs.
 *
 * @param root what holds all other nodes
 * @param quirks whether the document is in quirks mode, as those without a doctype are
 * @param regular whether each element lies within the one that holds it in the source, too, the head, what follows
 *     the body, and elements with a prefix left aside
 */
record HtmlTree(TreeElement root, boolean quirks, boolean regular) {
    private static final Set<String> TABLE_PARTS =
            Set.of("tr", "td", "th", "tbody", "thead", "tfoot", "col", "colgroup", "caption");
    private static final Set<String> DOCUMENT_PARTS = Set.of("html", "head", "body");

    /**
     * The tree of a view, whose nodes have their places in the view.
     *
     * @param tags that the scan has found
     * @param live whether a tag counts in the view
     */
    static HtmlTree parse(String view, List<TagToken> tags, Predicate<TagToken> live, Elements elements) {
        // Outside of a table the parser drops the tags of an orphan cell, and its text loses its element.
        return partOfTable(view, tags, live)
                ? ParsedTree.table(view, elements)
                : RegularTree.of(view, tags, elements).orElseGet(() -> ParsedTree.document(view, elements));
    }

    private static boolean partOfTable(String view, List<TagToken> tags, Predicate<TagToken> live) {
        boolean first = true;
        for (TagToken tag : tags) {
            if (tag.kind() == TagToken.Kind.END || !live.test(tag)) {
                continue;
            }
            if (first ? !TABLE_PARTS.contains(tag.name()) : DOCUMENT_PARTS.contains(tag.name())) {
                return false;
            }
            first = false;
        }
        return !first && !view.regionMatches(true, Math.max(0, view.indexOf('<')), "<!doctype", 0, 9);
    }
}
