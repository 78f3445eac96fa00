package io.brandrules.read;

import java.util.HashSet;
import java.util.Set;

/** Which elements part the text before them from the text after them. */
final class Boxes {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "audio",
            "blockquote",
            "body",
            "button",
            "canvas",
            "caption",
            "center",
            "col",
            "colgroup",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "embed",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "iframe",
            "input",
            "legend",
            "li",
            "listing",
            "main",
            "menu",
            "nav",
            "object",
            "ol",
            "optgroup",
            "option",
            "p",
            "plaintext",
            "pre",
            "search",
            "section",
            "select",
            "summary",
            "svg",
            "text",
            "table",
            "tbody",
            "td",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "ul",
            "video",
            "xmp");

    private static final Set<String> UNREAD = Set.of(
            "script", "style", "template", "noscript", "iframe", "noembed", "noframes", "xml", "desc", "metadata");

    private Boxes() {}

    /** The names of all elements that part text, or hold none. */
    static Set<String> names() {
        Set<String> names = new HashSet<>(BLOCKS);
        names.addAll(UNREAD);
        return names;
    }

    /** Whether elements of that name part text by themselves. */
    static boolean box(String name) {
        return BLOCKS.contains(name);
    }

    /** Whether the element's text stands apart from the text around it. */
    static boolean breaks(TreeElement element) {
        return element.traits().box()
                || element.name().startsWith("v:")
                || element.inline().block();
    }

    /** Whether what the element holds is no text for a reader. */
    static boolean unread(String name) {
        return UNREAD.contains(name);
    }

    /** Whether the element stands in a line of text without being text. */
    static boolean replaced(String name) {
        return name.equals("img") || name.equals("image") || name.equals("v:imagedata");
    }

    /** Whether an element holds a footnote's figure or letter: it stands beside a word, and is no part of it. */
    static boolean raised(TreeElement element) {
        if (!element.name().equals("sup")) {
            return false;
        }
        for (TreeNode node = element; node != null; node = node.following(element)) {
            boolean lineBreak =
                    node instanceof TreeElement inner && inner.name().equals("br");
            String text = node instanceof TreeText piece ? piece.decoded() : "";
            if (lineBreak || !text.isEmpty()) {
                return !lineBreak && Character.isLetterOrDigit(text.codePointAt(0));
            }
        }
        return false;
    }
}
